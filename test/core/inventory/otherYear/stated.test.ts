/** What Reference Data state of another year, part by part: which cells make a figure, and which of them goes first. */
import { otherYearPoint, partsLacking, statedYear, YEAR_PARTS } from "../../../../src/core/inventory/otherYear";
import type { OtherYear, StatedYear, YearPart } from "../../../../src/core/inventory/otherYear";
import { decimal } from "../../../../src/core/quantity/decimal";
import { typedSetting } from "../../../support/typedSetting";
import type { Typed, TypedReference } from "../../../support/typedSetting";

const lines = (values: Readonly<Record<string, Typed>>, field: "baselineValue" | "previousValue" = "previousValue") =>
  Object.entries(values).map(([e2Line, value]) => ({ e2Line, [field]: value }));
const CLINKERS = ["Clinker", "White clinker"].map((product) => ({ product, role: "clinker" }));

function stated(reference: TypedReference, year: OtherYear = "previous", products: readonly object[] = []) {
  return statedYear(typedSetting({ plan: { products: [...products, { product: "OPC", role: "cement" }] }, reference }), year);
}

/** "12, of 2 cells", or none. */
function part(found: StatedYear, name: YearPart): string {
  const { value, cells, isProduct } = found[name] ?? { value: null, cells: [], isProduct: false };
  return value === null ? "none" : `${value.toString()}, ${isProduct ? "product" : "sum"} of ${cells.length}`;
}

test("each part is its line of Form E2", () => {
  const found = stated({
    previousYear: lines({ "B1.ii": 1000, "B2.8": 7, "B2.11": 400, "B2.13": 50, "B2.1": 3, "B2.12": 60, "B2.14": 510 }),
  });
  expect(YEAR_PARTS.map((name) => `${name}: ${part(found, name)}`)).toEqual([
    "output: 1000, sum of 1",
    "emissions: 510, sum of 1",
    "heat: 7, sum of 1",
    "fuel: 400, sum of 1",
    "clinker: none",
    "process: 50, sum of 1",
    "power: 3, sum of 1",
    "indirect: 60, sum of 1",
  ]);
  expect(found.output!.cells.map(({ cell }) => cell.row)).toEqual([0]);
});

test("each year has a column of its own", () => {
  const previousYear = lines({ "B2.1": 3 }, "baselineValue");
  expect([part(stated({ previousYear }, "baseline"), "power"), part(stated({ previousYear }, "previous"), "power")]).toEqual([
    "3, sum of 1",
    "none",
  ]);
  expect(YEAR_PARTS.map((name) => part(statedYear(typedSetting({}), "baseline"), name))).toEqual(Array(8).fill("none"));
});

describe("heat", () => {
  test("is the total, else the sum of all three kinds of fuel", () => {
    expect(part(stated({ previousYear: lines({ "B2.5": 1, "B2.6": 2, "B2.7": 4 }) }), "heat")).toBe("7, sum of 3");
    expect(part(stated({ previousYear: lines({ "B2.5": 1, "B2.6": 2, "B2.7": 4, "B2.8": 9 }) }), "heat")).toBe("9, sum of 1");
    expect(part(stated({ previousYear: lines({ "B2.5": 1, "B2.7": 4 }) }), "heat")).toBe("none");
  });
});

describe("emissions", () => {
  const previous = { "B2.11": 400, "B2.12": 60, "B2.13": 50 };
  const of = (values: Readonly<Record<string, Typed>>, baseline: TypedReference["baseline"] = {}, year: OtherYear = "previous") =>
    part(stated({ previousYear: lines(values, year === "baseline" ? "baselineValue" : "previousValue"), baseline }, year), "emissions");

  test("are the GEI times the output, else the total, else the sum of fuels, power and process", () => {
    // 400 + 60 + 50
    expect(of(previous)).toBe("510, sum of 3");
    expect(of({ ...previous, "B2.14": 505 })).toBe("505, sum of 1");
    // 0.5 t/t x 1,000 t
    expect(of({ ...previous, "B2.14": 505, "B3.3": 0.5, "B1.ii": 1000 })).toBe("500, product of 2");
    expect([of({ ...previous, "B3.3": 0.5 }), of({ ...previous, "B1.ii": 1000 })]).toEqual(["510, sum of 3", "510, sum of 3"]);
  });

  test("of the baseline are its verified GEI times its output before anything else", () => {
    const verified = { baselineGei: 0.6, baselineOutput: 1000 };
    expect(of({ "B2.14": 505 }, verified, "baseline")).toBe("600, product of 2");
    expect(of({ "B2.14": 505 }, { baselineGei: 0.6 }, "baseline")).toBe("505, sum of 1");
    expect(of({ "B2.14": 505 }, verified, "previous")).toBe("505, sum of 1");
  });
});

test("the output of the baseline is the verified one, else that of the form; of the previous year that of the form", () => {
  const reference = (baselineOutput: Typed) => ({
    baseline: { baselineOutput },
    previousYear: [{ e2Line: "b1.ii", baselineValue: 900, previousValue: 950 }],
  });
  expect([
    part(stated(reference(1000), "baseline"), "output"),
    part(stated(reference(null), "baseline"), "output"),
    part(stated(reference(1000)), "output"),
  ]).toEqual(["1000, sum of 1", "900, sum of 1", "950, sum of 1"]);
});

test("clinker is the sum of every clinker of the plan", () => {
  const production = [
    { product: "clinker", baselineProduced: 100, previousProduced: 110 },
    { product: "White clinker", baselineProduced: 20 },
    { product: "OPC", baselineProduced: 500, previousProduced: 500 },
  ];
  expect([
    part(stated({ production }, "baseline", CLINKERS), "clinker"),
    part(stated({ production }, "previous", CLINKERS), "clinker"),
  ]).toEqual(["120, sum of 2", "none"]);
  expect(part(stated({ production }, "previous", CLINKERS.slice(0, 1)), "clinker")).toBe("110, sum of 1");
  expect([part(stated({}, "previous", CLINKERS), "clinker"), part(stated({}, "baseline", CLINKERS), "clinker")]).toEqual(["none", "none"]);
});

test("a figure that cannot be read, or has no cell, is none", () => {
  expect(part(stated({ previousYear: lines({ "B2.1": "much" }) }), "power")).toBe("none");
  const { reference, ...setting } = typedSetting({ reference: { baseline: { baselineOutput: 1000 } } });
  const baselineOutput = { ...reference!.baseline.baselineOutput, cell: null };
  const without = { ...setting, reference: { ...reference!, baseline: { ...reference!.baseline, baselineOutput } } };
  expect(part(statedYear(without, "baseline"), "output")).toBe("none");
});

describe("a bridge from that year", () => {
  const of = (values: Partial<Record<YearPart, number | null>> = {}): StatedYear => {
    const all = { output: 1000, emissions: 510, heat: 7, fuel: 400, clinker: 800, process: 50, power: 3, indirect: 60, ...values };
    const parts = Object.entries(all).map(([name, value]) => [
      name,
      value === null ? null : { cells: [], isProduct: false, value: decimal(value) },
    ]);
    return Object.fromEntries(parts) as StatedYear;
  };

  test("has the stated parts, all fuels as one and all power as one", () => {
    const point = otherYearPoint(of(), true);
    expect([point!.output, point!.emissions, point!.process, point!.clinker].map(String)).toEqual(["1000", "510", "50", "800"]);
    expect([...point!.fuels]).toEqual([["before", { quantity: decimal(7), energy: decimal(7), emissions: decimal(400) }]]);
    expect([...point!.power]).toEqual([["before", { energy: decimal(3), emissions: decimal(60) }]]);
  });

  test.each<readonly [Partial<Record<YearPart, number | null>>, readonly YearPart[]]>([
    [{}, []],
    [{ output: null, power: null }, ["output", "power"]],
    // A plant may burn nothing, buy nothing and have no process
    [{ heat: 0, fuel: 0, process: 0, power: 0, indirect: 0, clinker: 0 }, []],
    [{ output: 0 }, ["output"]],
    [{ output: -1, emissions: -1 }, ["output", "emissions"]],
    [{ emissions: 0 }, ["emissions"]],
    [{ heat: -1 }, []],
    [{ clinker: null }, ["clinker"]],
  ])("lacks of %j: %j", (values, lacking) => {
    expect(partsLacking(of(values), true)).toEqual(lacking);
    expect(otherYearPoint(of(values), true) === null).toBe(lacking.length > 0);
  });

  test("needs clinker of a plant that makes it alone", () => {
    expect([partsLacking(of({ clinker: null }), false), partsLacking(of({ clinker: null, output: null }), false)]).toEqual([
      [],
      ["output"],
    ]);
    expect(otherYearPoint(of({ clinker: null }), false)).toMatchObject({ clinker: null });
    expect(otherYearPoint(of({ clinker: null }), true)).toBeNull();
  });
});
