/** What people type in other units, with other defaults or on several rows: an input and the arithmetic of its figure. */
import { findSource } from "../../../src/core/parameters";
import type { PowerKind } from "../../../src/core/plan/spec/choiceWords";
import type { Lot, Meter, Plant, ProcessRow, Stream } from "../../support/oracle/plant";
import { made } from "../../support/oracle/plant";
import { BARE, inventoryOf, MONTHS, PAPER, PETCOKE, value } from "../../support/oracle/small";

const eachMonth = (...lots: readonly Partial<Lot>[]) => MONTHS.map(() => lots.map((lot) => ({ ...BARE, ...lot })));
const burnt = (stream: Partial<Stream>) => inventoryOf({ ...PAPER, streams: [{ ...PETCOKE, factorType: null, ...stream }] });

/** TJ of the only stream, rounded to a MJ. */
function energy(stream: Partial<Stream>): string {
  const [found] = burnt(stream).streams;
  return found?.method === "combustion" && !("missing" in found.energy)
    ? found.energy.value.toDecimalPlaces(6).toString()
    : value(burnt(stream).directEnergy);
}

describe("each reading counts in its own unit", () => {
  const HSD = { material: "HSD", unit: "kL", density: 0.83 } as const;

  test("oil in kL in one month and in t in the others is weighed by the plan's density", () => {
    const months = [eachMonth({ unit: "kL", ncv: 10_000 })[0]!, ...eachMonth({ ncv: 10_000 }).slice(1)];
    // (1,000 kL x 0.83 t/kL + 2,000 t) x 10,000 kcal/kg x 4.1868E-6 TJ
    expect(energy({ ...HSD, months })).toBe("118.48644");
  });

  test("the plan's NCV of a liquid by volume is per litre, as its help says, and per kg once the density is given", () => {
    // 3 x 1,200 kL x 8,500 kcal/L x 4.1868E-6 TJ
    expect(energy({ ...HSD, density: null, ncv: 8500, months: eachMonth({ unit: "kL", consumed: 1200 }) })).toBe("128.11608");
    // x 0.83 kg/L
    expect(energy({ ...HSD, ncv: 8500, months: eachMonth({ unit: "kL", consumed: 1200 }) })).toBe("106.336346");
  });

  test.each([
    // 3,000,000 x 800 kcal x 4.1868E-9 TJ, whatever cubic metre the quantity is in
    ["Nm3", "10.04832"],
    ["Sm3", "10.04832"],
    ["SCM", "10.04832"],
  ])("a bare calorific value of a gas is per the %s of its quantity", (unit, tj) => {
    expect(energy({ material: "blast furnace gas", unit, months: eachMonth({ unit, consumed: 1_000_000, ncv: 800 }) })).toBe(tj);
  });

  test.each([
    ["quintal", "12.5604"],
    ["kg", "0.125604"],
    ["Gg", "125604"],
  ])("1,000 %s of coal a month at 10,000 kcal/kg", (unit, tj) => {
    // 3,000 x its size in t x 10,000 x 4.1868E-6 TJ
    expect(energy({ unit, months: eachMonth({ unit, ncv: 10_000 }) })).toBe(tj);
  });

  test("a volume of liquid has no mass without a density, a volume of gas none at all", () => {
    expect(energy({ material: "anthracite", unit: "kL", months: eachMonth({ unit: "kL", ncv: 6000 }) })).toMatch(/noDensity/);
    expect(energy({ material: "natural gas", unit: "t", months: eachMonth({ ncv: 9000 }) })).toBe(
      energy({ months: eachMonth({ ncv: 9000 }) }),
    );
  });

  const smelter = (unit: string): Plant => ({
    ...PAPER,
    sector: "aluminium",
    subSector: "smelter",
    method: { pfcMethod: "slope", potline: "CWPB" },
    process: MONTHS.map(() => [
      { item: "Net anode consumption", value: 0, unit: "t" },
      { item: "Anode-effect minutes per cell-day", value: 1, unit },
    ]),
  });

  test.each(["h", "s", "kWh"])("anode-effect minutes in %s are no minutes", (unit) => {
    expect(value(inventoryOf(smelter(unit)).directProcess)).toMatch(/^unit/);
    expect(value(inventoryOf(smelter("min")).directProcess)).not.toMatch(/^unit/);
  });
});

describe("a basis that no conversion joins leaves no figure", () => {
  const coal = (lot: Partial<Lot>) =>
    energy({ material: "Indian coal", months: eachMonth({ gcv: 5000, totalMoisture: 12, inherentMoisture: 4, ...lot }) });

  test.each([
    // 3,000 t x 5,000 kcal/kg x 0.95 x 4.1868E-6 TJ, on one basis
    ["surface-moisture free", "air dried", "59.6619"],
    // x (100 - 12) / (100 - 4)
    ["as received", "air dried", "54.690075"],
    // x (100 - 12) / 100
    ["as fired", "dry", "52.502472"],
    ["dry", "air dried", "mixedBasis,mixedBasis,mixedBasis"],
  ] as const)("quantity %s, GCV %s", (quantityBasis, gcvBasis, tj) => {
    expect(coal({ quantityBasis, gcvBasis })).toBe(tj);
  });
});

describe("power", () => {
  const meter = (kind: string, energyOfMonth: number): Meter => ({
    name: kind === "" ? "Incomer" : kind,
    kind: kind as PowerKind,
    supplierFactor: null,
    contract: "",
    months: MONTHS.map(() => [energyOfMonth]),
  });

  test.each(["", "mains", "grid?!x"])("a meter whose kind is %j is a gap of purchased power and of the GEI", (kind) => {
    const { indirect, gei } = inventoryOf({ ...PAPER, meters: [meter("grid", 1000), meter(kind, 1000)] });
    expect([value(indirect), value(gei)].map((codes) => /planBlank|unknownWord/.test(codes))).toEqual([true, true]);
  });

  test("own generation by the sets that burn fuel, or by all own sets, as the plan chooses", () => {
    const streams = [{ ...PETCOKE, use: "captive power", factorType: null, months: eachMonth({ consumed: 1, ncv: 8000 }) }] as const;
    const meters = [meter("own captive", 1000), meter("waste heat", 1000), meter("export", 500)];
    const deducted = (ownGeneration?: string) =>
      value(inventoryOf({ ...PAPER, streams, meters, method: ownGeneration === undefined ? {} : { ownGeneration } }).deductions);
    // 3 t x 8,000 kcal/kg x 4.1868E-6 x 97.5 t/TJ = 9.797112 t for 3,000 kWh, of which 1,500 are sent out
    expect([deducted(), deducted("sets that burn fuel")]).toEqual(["4.898556", "4.898556"]);
    // for 6,000 kWh
    expect(deducted("all own sets")).toBe("2.449278");
  });
});

describe("output and clinker", () => {
  const clinker = (name: string, tonnes: number) =>
    ({
      name,
      unit: "t",
      role: "clinker",
      equivalence: null,
      baseline: null,
      months: MONTHS.map(() => [made({ produced: tonnes, opening: 0, closing: 0 })]),
    }) as const;
  const kiln = (method: Plant["method"], rows: readonly ProcessRow[], ...products: Plant["products"]): Plant => ({
    ...PAPER,
    sector: "cement",
    subSector: "clinkerisation",
    method,
    products,
    process: MONTHS.map(() => rows),
  });
  const row = (item: string, itemValue: number, unit = "%"): ProcessRow => ({ item, value: itemValue, unit });

  test("a by-product and an intermediate count by the equivalence factor the plan states, and not without one", () => {
    const [paper] = PAPER.products;
    const further = (role: "by-product" | "intermediate", equivalence: number | null) => ({ ...paper!, name: role, role, equivalence });
    const products = [paper!, further("by-product", 0.82), further("intermediate", null)];
    // 300 t + 300 t x 0.82
    expect(value(inventoryOf({ ...PAPER, products }).equivalentProduct)).toBe("546");
  });

  test("both kilns of a clinkerisation unit count, and its output is their clinker", () => {
    const found = inventoryOf(kiln({}, [], clinker("Kiln 1", 1000), clinker("Kiln 2", 500)));
    // 4,500 t x 0.5292
    expect([value(found.directProcess), value(found.equivalentProduct), value(found.gei)]).toEqual(["2381.4", "4500", "0.5292"]);
    expect(value(found.notional)).toBe("0");
  });

  test("method B2: what is not measured of the raw meal takes its default, each for itself", () => {
    const organic = (...rows: readonly ProcessRow[]) =>
      value(
        inventoryOf(
          kiln(
            { calcination: "CSI B2", carbonRatio: "3.664" },
            [row("Clinker CaO", 0), row("Clinker MgO", 0), ...rows],
            clinker("Kiln 1", 1000),
          ),
        ).directProcess,
      );
    // 3,000 t x 1.55 t/t x 0.2 % x 3.664
    expect(organic()).toBe("34.0752");
    // 3,000 t x 1.55 t/t x 0.4 % x 3.664
    expect(organic(row("Raw meal organic carbon", 0.4))).toBe("68.1504");
    // 3 x 5,000 t x 0.2 % x 3.664
    expect(organic(row("Raw meal fed", 5000, "t"))).toBe("109.92");
  });

  test("a smelter by overvoltage: the coefficient is for current efficiency in per cent", () => {
    const plant: Plant = {
      ...PAPER,
      sector: "aluminium",
      subSector: "smelter",
      method: { pfcMethod: "overvoltage", potline: "CWPB", gwp: "SAR" },
      products: [{ ...PAPER.products[0]!, months: MONTHS.map(() => [made({ produced: 1000 })]) }],
      process: MONTHS.map(() => [
        row("Net anode consumption", 0, "t"),
        row("Anode-effect overvoltage", 5, "mV"),
        row("Current efficiency", 95),
      ]),
    };
    const { directProcess } = inventoryOf(plant);
    // 3 x 1,000 t x 1.16 x 5 / 95 kg = 183.158 kg CF4 x 6,500, and 12.1 % of it C2F6 x 9,200
    expect("missing" in directProcess ? "missing" : directProcess.value.toFixed(3)).toBe("1394.418");
  });
});

test("oil shale is the oil shale of Annexure IV, not shale oil", () => {
  const found = findSource("oil shale");
  expect(found.ok && found.value.name).toBe("Oil shale and tar sands");
  const oil = findSource("shale oil");
  expect(oil.ok && oil.value.name).toBe("Shale oil");
  expect(value(burnt({ material: "oil shale" as Stream["material"], months: eachMonth({ ncv: 10_000, consumed: 1 }) }).directEnergy)).toBe(
    // 3 t x 10,000 x 4.1868E-6 x 107
    "13.439628",
  );
});
