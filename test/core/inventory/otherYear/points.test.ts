/** A period in the parts that a bridge to another takes: fuel by fuel, or as another year is stated. */
import type { Inventory } from "../../../../src/core/inventory";
import { bridgePoint } from "../../../../src/core/inventory/bridgePoint";
import { partsOf, wholePoint, YEAR_PARTS } from "../../../../src/core/inventory/otherYear";
import { decimal } from "../../../../src/core/quantity/decimal";
import { missing } from "../../../../src/core/trace/figure";
import { reading } from "../../../../src/core/trace/trace";
import { mill, MILL, MILL_LINES } from "../../../support/typedMill";
import { APRIL, exact, row, told } from "../../../support/typedSetting";

const GAP = missing("blank", "a meter");
const tonnes = (value: number) => reading("Tonnes", decimal(value), "t");
const withClinker = (inventory: Inventory, produced: Inventory["emissions"]): Inventory => ({
  ...inventory,
  clinker: { produced } as Inventory["clinker"],
});

/** The inventory of the mill with another figure of its fuel or its meter. */
function changed(fuel: object, meter: object = {}): Inventory {
  const { inventory } = mill();
  const [petcoke, ...streams] = inventory.streams;
  const [incomer] = inventory.power.meters;
  return {
    ...inventory,
    streams: [{ ...petcoke!, ...fuel }, ...streams],
    power: { ...inventory.power, meters: [{ ...incomer!, ...meter }] },
  };
}

describe("the parts of an inventory as another year states them", () => {
  test("heat in million kcal, power in million kWh", () => {
    // 4.1868 TJ / 0.0041868, 1,000 MWh
    expect(YEAR_PARTS.map((part) => told(partsOf(mill().inventory)[part]))).toEqual([
      "Equivalent product = 1000 t",
      "Total emissions = 1189.68 tCO2e",
      "Heat of fuels = 1000 Million kcal",
      "Direct emissions, energy = 418.68 tCO2e",
      "notInPeriod | clinker",
      "Direct emissions, process = 44 tCO2e",
      "Electricity purchased = 1 Million kWh",
      "Indirect emissions = 727 tCO2e",
    ]);
    const { heat, power, clinker } = partsOf(withClinker(mill().inventory, tonnes(5)));
    expect([heat, power]).toMatchObject([
      { how: "sum of fuels", inputs: [{ label: "Heat of fuels", unit: "TJ" }] },
      { how: "sum of meters", inputs: [{ label: "Electricity purchased", unit: "kWh" }] },
    ]);
    expect(exact(clinker)).toBe("5");
  });

  test("of the fuels that count and the power that is bought", () => {
    const streams = [...MILL.streams!, { stream: "Gas", material: "natural gas", use: "colony or other excluded" }];
    const meters = [...MILL.meters!, { meter: "Own", powerKind: "own captive" }];
    const lines = [
      ...MILL_LINES,
      row("fuel", "Gas", APRIL, { use: "colony or other excluded", consumed: "5 GJ" }),
      row("electricity", "Own", APRIL, { energy: "9 MWh" }),
    ];
    const { heat, power } = partsOf(mill({ plan: { streams, meters }, lines }).inventory);
    expect([exact(heat), exact(power)]).toEqual(["1000", "1"]);
  });
});

describe("an inventory as another year states it", () => {
  test("has all fuels as one and all purchased power as one", () => {
    const point = wholePoint(mill().inventory);
    expect([point!.output, point!.emissions, point!.process].map(String)).toEqual(["1000", "1189.68", "44"]);
    expect(point!.clinker).toBeNull();
    expect([...point!.fuels]).toEqual([["now", { quantity: decimal(1000), energy: decimal(1000), emissions: decimal("418.68") }]]);
    expect([...point!.power]).toEqual([["now", { energy: decimal(1), emissions: decimal(727) }]]);
    expect(wholePoint(withClinker(mill().inventory, tonnes(5)))!.clinker?.toString()).toBe("5");
  });

  test.each<readonly [string, Partial<Inventory>]>([
    ["output", { equivalentProduct: GAP }],
    ["emissions", { emissions: GAP }],
    ["fuel", { directEnergy: GAP }],
    ["process", { directProcess: GAP }],
    ["power that is bought", { indirect: GAP }],
  ])("is none while the %s is missing", (_part, part) => {
    expect(wholePoint({ ...mill().inventory, ...part })).toBeNull();
  });

  test("is none while heat, purchased kWh or clinker is missing, or nothing was made", () => {
    expect([changed({ energy: GAP }), changed({}, { energy: GAP }), withClinker(mill().inventory, GAP)].map(wholePoint)).toEqual([
      null,
      null,
      null,
    ]);
    expect([0, -1, 0.001].map((made) => wholePoint({ ...mill().inventory, equivalentProduct: tonnes(made) }) === null)).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe("an inventory for a bridge to another one", () => {
  test("has each fuel and each purchased meter of its own", () => {
    const point = bridgePoint(mill().inventory);
    expect([point!.output, point!.emissions, point!.process].map(String)).toEqual(["1000", "1189.68", "44"]);
    expect(point!.clinker).toBeNull();
    const fuel = { quantity: decimal(100), energy: decimal("4.1868"), emissions: decimal("418.68") };
    expect([...point!.fuels]).toEqual([["Petcoke (boiler)|t", fuel]]);
    expect([...point!.power]).toEqual([["meters 1", { energy: decimal(1_000_000), emissions: decimal(727) }]]);
    expect(bridgePoint(withClinker(mill().inventory, tonnes(5)))!.clinker?.toString()).toBe("5");
  });

  test("has no fuel that does not count and no meter of power that is not bought", () => {
    const point = bridgePoint(changed({ counted: false }, { emissions: null, factor: null }));
    expect([point!.fuels.size, point!.power.size]).toEqual([0, 0]);
  });

  test("is none while a figure of it is missing, or nothing was made", () => {
    const { inventory } = mill();
    const gaps = [
      ...["quantity", "energy", "emissions"].map((figure) => changed({ [figure]: GAP })),
      ...["energy", "emissions"].map((figure) => changed({}, { [figure]: GAP })),
      ...["emissions", "equivalentProduct", "directProcess"].map((figure) => ({ ...inventory, [figure]: GAP })),
      ...[0, -1].map((made) => ({ ...inventory, equivalentProduct: tonnes(made) })),
      withClinker(inventory, GAP),
    ];
    expect(gaps.map(bridgePoint)).toEqual(Array(11).fill(null));
  });
});
