/** Electricity of a site: what each meter measures, at which factor, and what leaves the boundary. */
import { gridFactor, isPowerFuel, meterLines, powerResult } from "../../../../src/core/inventory/power";
import { streamResults } from "../../../../src/core/inventory/streams";
import type { ActivityLine } from "../../../../src/core/activity/line";
import { APRIL, exact, item, MAY, row, told, typedSetting } from "../../../support/typedSetting";
import type { Typed, TypedPlan, TypedSetting } from "../../../support/typedSetting";

type MeterRow = NonNullable<TypedPlan["meters"]>[number];

const read = (meter: string, energy: Typed, month = APRIL) => row("electricity", meter, month, { energy });

/** Meters named by their kind, each of 1,000 MWh in April. */
function power(kinds: readonly string[], { plan = {}, lines = [], ...rest }: TypedSetting = {}) {
  const meters = kinds.map((powerKind) => ({ meter: powerKind, powerKind }));
  const setting = typedSetting({
    plan: { meters, ...plan },
    lines: [...kinds.map((kind) => read(kind, "1000 MWh")), ...lines],
    ...rest,
  });
  return powerResult(setting, streamResults(setting).streams);
}

/** 100 t of petcoke at 10,000 kcal/kg are 408.213 tCO2. */
const FUEL = (use: string): { readonly plan: TypedPlan; readonly lines: readonly ActivityLine[] } => ({
  plan: { streams: [{ stream: "Petcoke", material: "petcoke", use }] },
  lines: [row("fuel", "Petcoke", APRIL, { use, consumed: "100 t", ncv: 10_000 })],
});
const withFuel = (kinds: readonly string[], use = "captive power", more: TypedSetting = {}) => {
  const { plan, lines } = FUEL(use);
  const meters = kinds.map((powerKind) => ({ meter: powerKind, powerKind }));
  return power(kinds, { ...more, plan: { ...plan, meters, ...more.plan }, lines: [...lines, ...(more.lines ?? [])] });
};

describe("a meter", () => {
  const one = (cells: MeterRow, lines: readonly ActivityLine[], rest: TypedSetting = {}) =>
    power([], { plan: { meters: [{ meter: "M1", ...cells }] }, lines, ...rest });

  test("adds up its rows in kWh, with a gap for each month without one", () => {
    const [meter] = one({ powerKind: "grid" }, [
      read("M1", "2 MWh"),
      read("M1", "500 kWh"),
      read("M1", "3.6 GJ"),
      read("M1", "1 kWh", MAY),
    ]).meters;
    expect([meter!.kind, told(meter!.energy), meter!.lines.length]).toEqual(["grid", "Energy, M1 = 3500 kWh", 3]);
    expect(meter!.energy).toMatchObject({ how: "sum of months" });
    const [absent] = one({ powerKind: "grid" }, [read("M1", "2 MWh", MAY)], { months: [APRIL, MAY] }).meters;
    expect(told(absent!.energy)).toBe("noRow | M1 | 2025-4");
    const [both] = one({ powerKind: "grid" }, [read("M1", "2 MWh"), read("M1", "2 MWh", MAY)], { months: [APRIL, MAY] }).meters;
    expect(exact(both!.energy)).toBe("4000");
  });

  test("without a kind is a gap of every sum as soon as it carries power, and one whose kind is not understood at once", () => {
    const gap = (cells: MeterRow, lines: readonly ActivityLine[]) => {
      const { meters, purchased, allEnergy } = one(cells, lines);
      expect(meters).toEqual([]);
      return [told(purchased), told(allEnergy)];
    };
    const blank = "planBlank | M1 | 'Monitoring Plan'!C1 | field: Kind of power";
    expect(gap({}, [read("M1", "2 MWh")])).toEqual([blank, blank]);
    expect(gap({}, [])).toEqual(["Purchased power = 0 tCO2e", "All power of the site = 0 kWh"]);
    const unknown = "unknownWord | M1 | 'Monitoring Plan'!C1 | field: Kind of power | text: mains";
    expect(gap({ powerKind: "mains" }, [])).toEqual([unknown, unknown]);
  });

  test("reads its own lines of the period", () => {
    const setting = typedSetting({ plan: { meters: [{ meter: "M1" }] }, lines: [read("m1", 1), read("M2", 2), read("M1", 3, MAY)] });
    expect(meterLines(setting.plan.meters[0]!, setting)).toEqual([setting.lines[0]]);
  });
});

describe("the factor of purchased power", () => {
  const factor = (cells: MeterRow) => {
    const [meter] = power([], { plan: { meters: [{ meter: "M1", ...cells }] }, lines: [read("M1", "1000 MWh")] }).meters;
    return `${exact(meter!.factor)} x 1000 = ${exact(meter!.emissions)}`;
  };

  test.each<readonly [MeterRow, string]>([
    [{ powerKind: "grid", supplierFactor: 0.5 }, "0.727 x 1000 = 727"],
    [{ powerKind: "open-access renewable", contract: "PPA 7" }, "0 x 1000 = 0"],
    [{ powerKind: "open-access renewable" }, "0.727 x 1000 = 727"],
    [{ powerKind: "grid", contract: "PPA 7" }, "0.727 x 1000 = 727"],
    [{ powerKind: "dedicated PPA", supplierFactor: 0.5 }, "0.5 x 1000 = 500"],
    [{ powerKind: "dedicated PPA", contract: "PPA 7" }, "1.19 x 1000 = 1190"],
    [{ powerKind: "outside captive" }, "1.19 x 1000 = 1190"],
    [{ powerKind: "outside captive", supplierFactor: "low" }, "unreadable x 1000 = unreadable"],
    [{ powerKind: "own captive" }, "none x 1000 = none"],
    [{ powerKind: "export" }, "none x 1000 = none"],
  ])("of %j", (cells, found) => {
    expect(factor(cells)).toBe(found);
  });

  test("of the grid is frozen at that of the verified baseline", () => {
    const grid = (gridFactorTyped: Typed) => told(gridFactor(typedSetting({ reference: { baseline: { gridFactor: gridFactorTyped } } })));
    expect(grid(0.71)).toBe("Grid factor of the verified baseline, Reference Data = 0.71 tCO2/MWh");
    expect([grid(null), told(gridFactor(typedSetting({})))]).toEqual(["Grid factor = 0.727 tCO2/MWh", "Grid factor = 0.727 tCO2/MWh"]);
    const gap = "field: Grid factor of the verified baseline | text: high | hint: a number";
    expect(grid("high")).toBe(`unreadable | Reference Data | 'Reference Data'!B4 | ${gap}`);
    const { reference, ...rest } = typedSetting({ reference: { baseline: { gridFactor: "high" } } });
    const baseline = { ...reference!.baseline, gridFactor: { ...reference!.baseline.gridFactor, cell: null } };
    expect(told(gridFactor({ ...rest, reference: { ...reference!, baseline } }))).toBe(`unreadable | Reference Data | ${gap}`);
  });
});

test("each kind of power is bought, made by fuel, made otherwise, sent out or used outside", () => {
  const kinds = ["grid", "open-access renewable", "dedicated PPA", "outside captive", "own captive", "DG", "waste heat", "own renewable"];
  const found = power([...kinds, "export", "colony", "construction"]);
  expect([found.fuelledEnergy, found.ownEnergy, found.allEnergy, found.exportedEnergy, found.colonyEnergy].map(told)).toEqual([
    "Own generation that burns fuel = 2000000 kWh",
    "Own generation = 2000000 kWh",
    "All power of the site = 8000000 kWh",
    "Exported power = 1000000 kWh",
    "Colony and construction power = 2000000 kWh",
  ]);
  // 1,000 MWh x (0.727 + 0.727 + 1.19 + 1.19)
  expect(told(found.purchased)).toBe("Purchased power = 3834 tCO2e");
  expect(found.purchased).toMatchObject({ how: "sum of meters" });
  const all = power(kinds, {
    plan: { meters: kinds.map((kind) => ({ meter: kind, powerKind: kind })), method: { ownGeneration: "all own sets" } },
  });
  expect([told(all.ownEnergy), all.ownKinds]).toEqual([
    "Own generation = 4000000 kWh",
    ["own captive", "DG", "waste heat", "own renewable"],
  ]);
  expect(found.ownKinds).toEqual(["own captive", "DG"]);
});

describe("own generation", () => {
  test("has the factor of the fuel it burns, the site that of all its power", () => {
    const found = withFuel(["grid", "own captive", "colony"]);
    // 408.213 t / 1,000 MWh; (727 + 408.213) t / 2,000 MWh
    expect([found.ownFactor, found.blendedFactor].map(exact)).toEqual(["0.408213", "0.5676065"]);
    expect(told(found.fuelEmissions)).toBe("Emissions of fuel burnt for power = 408.213 tCO2e");
    expect(found.fuelEmissions).toMatchObject({ how: "sum of captive power and DG" });
    // 1,000 MWh at the blended factor
    expect([exact(found.colonyDeduction), exact(found.exportDeduction), found.combined]).toEqual(["567.6065", "0", null]);
  });

  test("burns the fuel of captive power and DG that counts", () => {
    const emissions = (use: string) => exact(withFuel(["own captive"], use).fuelEmissions);
    expect([emissions("DG"), emissions("boiler"), emissions("colony or other excluded")]).toEqual(["408.213", "0", "0"]);
    const of = (cells: object) =>
      streamResults(typedSetting({ plan: { streams: [{ stream: "A", material: "petcoke", use: "DG", ...cells }] } })).streams;
    expect([{}, { treatment: "internal" }, { material: "limestone" }].map((cells) => of(cells).map(isPowerFuel))).toEqual([
      [true],
      [false],
      [false],
    ]);
  });

  test("that gives heat too shares its fuel with it by heat content", () => {
    // 1,000 MWh are 3,600 GJ, a quarter of 14,400 GJ
    const found = withFuel(["own captive"], "captive power", { lines: [item("combinedHeat", APRIL, "10800 GJ")] });
    expect(found.combined!.products.map(({ value }) => told(value))).toEqual(["Heat of combined generation, Apr 2025 = 10800 GJ"]);
    expect(told(found.combined!.heat)).toBe("Heat of combined generation = 10800 GJ");
    // 408.213 t / 4, over 1,000 MWh
    expect([found.combined!.powerShare, found.ownFactor, found.blendedFactor].map(exact)).toEqual([
      "102.05325",
      "0.10205325",
      "0.10205325",
    ]);
  });
});

describe("exported power", () => {
  test("is subtracted at the own factor, with the grid's beside it", () => {
    const found = withFuel(["own captive", "export"]);
    expect([exact(found.exportDeduction), found.exportFactor]).toEqual(["408.213", null]);
    expect([told(found.atGrid!.factor), exact(found.atGrid!.deduction)]).toEqual(["Grid factor = 0.727 tCO2/MWh", "727"]);
  });

  test("of a site whose sets burn no fuel is subtracted at the grid's factor", () => {
    const found = power(["waste heat", "export"]);
    expect([exact(found.exportDeduction), exact(found.exportFactor), found.atGrid]).toEqual(["727", "0.727", null]);
  });

  test("that a site does not have is compared with nothing", () => {
    const found = withFuel(["own captive"]);
    expect([exact(found.exportDeduction), found.exportFactor, found.atGrid]).toEqual(["0", null, null]);
    expect([power(["waste heat"]).exportFactor, power(["grid"]).atGrid]).toEqual([null, null]);
  });
});
