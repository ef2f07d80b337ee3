/** Small plants whose figures are worked out by hand, of a kind that random plants found to be wrong once. */
import { FORM_COLUMNS } from "../../../src/core/forms/model/layout";
import { calculateSnapshot } from "../../../src/core/operations/calculate";
import { cellsOf } from "../../support/generatedTabs";
import { wrongAfter } from "../../support/oracle/edits";
import { wrongOf } from "../../support/oracle/judge";
import { PLANT_AS_OF } from "../../support/oracle/sheets";
import type { Lot, Plant, ProductRow, Stream } from "../../support/oracle/plant";
import { made } from "../../support/oracle/plant";
import { MONTHS, BARE, PETCOKE, PAPER, inventoryOf, value } from "../../support/oracle/small";

describe("a stream that gives off its CO2 without being burnt", () => {
  const process = (stream: Partial<Stream>) => ({ ...PAPER, streams: [{ ...PETCOKE, treatment: "process" as const, ...stream }] });

  test("a fuel's published factor is per TJ and does not stand for one per tonne", () => {
    expect(value(inventoryOf(process({})).directProcess)).toBe("noFactor");
    // 3,000 t x 3.1 t/t
    expect(value(inventoryOf(process({ factor: 3.1 })).directProcess)).toBe("9300");
  });

  test("a volume of gas is no tonnes; litres are weighed by the density", () => {
    const gas = { material: "natural gas", unit: "Sm3", factor: 2, months: MONTHS.map(() => [{ ...BARE, unit: "Sm3" }]) } as const;
    expect(value(inventoryOf(process(gas)).directProcess)).toMatch(/^unit/);
    const oil = {
      material: "furnace oil",
      unit: "kL",
      factor: 3,
      density: 0.95,
      months: MONTHS.map(() => [{ ...BARE, unit: "kL" }]),
    } as const;
    // 3,000 kL x 0.95 t/kL x 3 t/t
    expect(value(inventoryOf(process(oil)).directProcess)).toBe("8550");
  });

  test("it is no fuel burnt for power, whatever it is used in", () => {
    const limestone = { ...PETCOKE, material: "limestone", use: "captive power" } as const;
    const meters = [
      { name: "TG", kind: "own captive", supplierFactor: null, contract: "", months: MONTHS.map(() => [1000]) },
      { name: "Out", kind: "export", supplierFactor: null, contract: "", months: MONTHS.map(() => [500]) },
    ] as const;
    const { directProcess, deductions } = inventoryOf({ ...PAPER, streams: [limestone], meters });
    expect([value(directProcess), value(deductions)]).toEqual(["1320", "0"]);
  });
});

describe("what a plant reports in some months only", () => {
  const analysed = (carbon: number | null): Lot => ({ ...BARE, ncv: 8000, carbon });
  const petcoke: Stream = { ...PETCOKE, factorType: "Type II", months: [[analysed(85)], [analysed(86)], [analysed(null)]] };

  test("carbon analysed in two of three months: the third has no factor of its own and takes none from a table", async () => {
    const plant: Plant = { ...PAPER, streams: [petcoke] };
    expect(value(inventoryOf(plant).directEnergy)).toBe("noCarbon");
    const { port, engine, native } = await wrongOf(plant);
    expect([engine, native]).toEqual([[], []]);
    // 1,000 t x 85 % x 44/12, then 86 %, then nothing
    const months = cellsOf(await port.read(), "formC", "C.emissions.petcoke.process").slice(
      FORM_COLUMNS.firstMonth,
      FORM_COLUMNS.firstMonth + 3,
    );
    expect(months.map((each) => (typeof each === "number" ? Math.round(each) : each))).toEqual([3117, 3153, ""]);
  });

  test("an intermediate left out of the totals has its line, outside the sum", async () => {
    const bought: Stream = { ...PETCOKE, name: "Pulp", treatment: "notional", use: "colony or other excluded", factor: 2 };
    const plant: Plant = { ...PAPER, streams: [bought] };
    expect(value(inventoryOf(plant).notional)).toBe("0");
    const { port, engine, native } = await wrongOf(plant);
    expect([engine, native]).toEqual([[], []]);
    // 3 x 1,000 t x 2 t/t
    expect(cellsOf(await port.read(), "ghgReport", "GR.left.pulp.colony-or-other-excluded")).toContain(6000);
  });
});

test("an oxidation factor that no build accepts, typed after one, leaves Form A marked", async () => {
  const { port } = await wrongOf({
    ...PAPER,
    streams: [{ ...PETCOKE, oxidation: 0.98, months: MONTHS.map(() => [{ ...BARE, ncv: 8000 }]) }],
  });
  const built = await port.read();
  const cell = calculateSnapshot(built, { asOf: PLANT_AS_OF }).reading.plan?.streams[0]?.oxidation.cell;
  expect(cell && wrongAfter(built, [{ ...cell, value: 1.33 }])).toEqual({ isMarked: true, wrong: [] });
  expect(wrongAfter(built, [])).toEqual({ isMarked: false, wrong: [] });
});

describe("energy as it is billed", () => {
  const GAS: Stream = { ...PETCOKE, name: "Gas", material: "natural gas", unit: "MMBTU", factorType: null };
  const billed = (unit: string) =>
    inventoryOf({ ...PAPER, streams: [{ ...GAS, months: MONTHS.map(() => [{ ...BARE, unit }]) }] }).streams[0];

  test.each([
    // 3,000 x 1.05505585262 GJ
    ["MMBTU", "3.16516755786"],
    ["MMBTU (NCV)", "3.16516755786"],
    // 3,000 x 1.05505585262 GJ x 0.90, the ratio of a gas
    ["MMBTU (GCV)", "2.848650802074"],
    ["MMBTU on HHV", "2.848650802074"],
  ])("3,000 %s are %s TJ", (unit, energy) => {
    const found = billed(unit);
    expect(found?.method === "combustion" && value(found.energy)).toBe(energy);
  });
});

test.each(["secondary", "cold rolling", "refinery"] as const)(
  "a plant of aluminium, %s, has neither anodes nor anode effects",
  (subSector) => {
    expect(value(inventoryOf({ ...PAPER, sector: "aluminium", subSector }).directProcess)).toBe("0");
  },
);

/** Oil by volume in two months and by mass in one, and power sent out by a site whose sets burn nothing. */
const MIXED: Plant = {
  ...PAPER,
  streams: [
    {
      ...PETCOKE,
      name: "Oil",
      material: "furnace oil",
      unit: "t",
      density: 0.95,
      ncv: 9600,
      months: [[{ ...BARE, unit: "kL" }], [{ ...BARE, unit: "t" }], [{ ...BARE, unit: "kL" }]],
    },
  ],
  meters: [
    { name: "Solar", kind: "own renewable", supplierFactor: null, contract: "", months: MONTHS.map(() => [1000]) },
    { name: "Out", kind: "export", supplierFactor: null, contract: "", months: MONTHS.map(() => [500]) },
  ],
};

describe("a site that exports power and burns none for it, with oil by volume and by mass", () => {
  test("power sent out is taken off at the CEA average, 0.727 t/MWh", () => {
    expect(value(inventoryOf(MIXED).deductions)).toBe("1.0905");
  });

  test("a month's oil is in the unit of the year's, so that the forms agree with the engine in every period", async () => {
    const { port, engine, native } = await wrongOf(MIXED);
    expect([engine, native]).toEqual([[], []]);
    const [oil, sent] = [
      cellsOf(await port.read(), "formC", "C.quantity.oil.process"),
      cellsOf(await port.read(), "formC", "C.export-deduction"),
    ];
    // 950 t + 1,000 t + 950 t, then each month
    expect(oil).toEqual(expect.arrayContaining([2900, 950, 1000]));
    expect(sent).toContain(1.0905);
  });
});

test("a clinkerisation unit has no notional emissions, and no line that compares them", async () => {
  const kiln = { name: "Clinker", unit: "t", role: "clinker", equivalence: null, baseline: null } as const;
  const rows = MONTHS.map(() => [made({ produced: 1000, opening: 10, closing: 10 })]);
  const plant = { ...PAPER, sector: "cement", subSector: "clinkerisation", products: [{ ...kiln, months: rows }] } as const;
  expect(await wrongOf(plant)).toMatchObject({ engine: [], native: [] });
});

describe("units of output", () => {
  const product = (unit: string, row: Partial<ProductRow>, equivalence: number | null = null) => ({
    ...PAPER.products[0]!,
    name: `Product in ${unit}`,
    unit,
    equivalence,
    months: MONTHS.map(() => [made(row)]),
  });
  const output = (...products: Plant["products"]) => value(inventoryOf({ ...PAPER, products }).equivalentProduct);

  test("tonnes, kilograms and quintals of a product add up", () => {
    // 3 x 500 kg
    expect(output(product("t", { produced: 500, unit: "kg" }))).toBe("1.5");
    // 3 x 50 quintals of 100 kg, whatever the plan's unit of mass
    expect(output(product("kg", { produced: 50, unit: "quintal" }))).toBe("15");
  });

  test("kilolitres are no tonnes: neither in a row, nor as a second product without a factor", () => {
    expect(output(product("t", { produced: 500, unit: "kL" }))).toBe("unit,unit,unit");
    expect(output(product("t", { produced: 500 }), product("kL", { produced: 100 }))).toBe("unit");
    // 3 x 500 t + 3 x 100 kL x 0.8
    expect(output(product("t", { produced: 500 }), product("kL", { produced: 100 }, 0.8))).toBe("1740");
  });

  test("the forms leave blank what is no output", async () => {
    const products = [product("t", { produced: 500 }), product("kL", { produced: 100 })];
    expect(await wrongOf({ ...PAPER, products })).toMatchObject({ engine: [], native: [] });
  });
});

test("a second row of a process item in a month leaves no figure, for none of the two can be told to be right", async () => {
  const clinker = { name: "Clinker", unit: "t", role: "clinker", equivalence: null, baseline: null } as const;
  const row = (itemValue: number) => ({ item: "Clinker CaO", unit: "%", value: itemValue });
  const plant: Plant = {
    ...PAPER,
    sector: "cement",
    subSector: "clinkerisation",
    method: { calcination: "CSI B2" },
    products: [{ ...clinker, months: MONTHS.map(() => [made({ produced: 1000, opening: 10, closing: 10 })]) }],
    process: MONTHS.map((month) => [row(65), { item: "Clinker MgO", unit: "%", value: 1.5 }, ...(month === 1 ? [row(66)] : [])]),
  };
  expect(value(inventoryOf(plant).directProcess)).toBe("severalRows");
  expect(await wrongOf(plant)).toMatchObject({ engine: [], native: [] });
});

describe("several rows of a product in a month", () => {
  test("each potline's metal counts with the anode effects of the month", () => {
    const smelter: Plant = {
      ...PAPER,
      sector: "aluminium",
      subSector: "smelter",
      method: { pfcMethod: "slope", potline: "CWPB" },
      products: PAPER.products.map((product) => ({
        ...product,
        months: MONTHS.map(() => [made({ produced: 600 }), made({ produced: 400 })]),
      })),
      process: MONTHS.map(() => [
        { item: "Net anode consumption", value: 0, unit: "t" },
        { item: "Anode-effect minutes per cell-day", value: 1, unit: "min" },
      ]),
    };
    // 3,000 t x 1 min x 0.143 kg/t = 0.429 t CF4; C2F6 12.1 % of it; x 6,630 and x 11,100
    expect(value(inventoryOf(smelter).directProcess)).toBe("3420.4599");
  });

  test("stocks of two silos are both stocks of the period", () => {
    const silos = [made({ produced: 500, opening: 100, closing: 300 }), made({ produced: 500, opening: 200, closing: 100 })];
    const clinker = {
      name: "Clinker",
      unit: "t",
      role: "clinker",
      equivalence: null,
      baseline: null,
      months: MONTHS.map(() => silos),
    } as const;
    const cement = { ...clinker, name: "OPC", role: "cement", months: MONTHS.map(() => [made({ produced: 1000, gypsum: 50 })]) } as const;
    const plant: Plant = { ...PAPER, sector: "cement", subSector: "integrated", products: [clinker, cement] };
    const { clinker: found } = inventoryOf(plant);
    expect(found === null ? "" : [value(found.opening), value(found.closing), value(found.stockRise)]).toEqual(["300", "400", "100"]);
  });
});
