/** Readings of one month multiplied, month by month: which reading stands for each term, and what a month lacks. */
import { monthProducts, reportsItem, sumOf } from "../../../../src/core/inventory/monthProducts";
import type { Term } from "../../../../src/core/inventory/monthProducts";
import { partByAnalysis } from "../../../../src/core/method/processItems";
import { decimal } from "../../../../src/core/quantity/decimal";
import { missing } from "../../../../src/core/trace/figure";
import { cited } from "../../../../src/core/trace/trace";
import type { ActivityLine } from "../../../../src/core/activity/line";
import { APRIL, item, MAY, row, told, typedSetting } from "../../../support/typedSetting";
import type { TypedSetting } from "../../../support/typedSetting";

const CAO: Term = { item: "cao" };
const lot = (tonnes: string, month = APRIL) => row("production", "Clinker", month, { produced: tonnes });
const made = (...lots: readonly ActivityLine[]): Term => ({
  name: "Clinker",
  read: (month) => lots.filter((line) => line.month === month).map((line) => ({ line, kind: "produced", unit: "t" })),
});

function products(terms: readonly [Term, Term], lines: readonly ActivityLine[], rest: TypedSetting = {}) {
  const found = monthProducts("CaO", terms, partByAnalysis, typedSetting({ lines, ...rest }));
  return found.map(({ value, readings }) => [
    told(value),
    readings.map((each) => (typeof each === "string" ? each : `${each.line.stream} ${each.kind} in ${each.unit}`)).join(", "),
  ]);
}

test("a figure for each month of the period, with the readings it takes", () => {
  const lines = [item("cao", APRIL, 65), item("cao", MAY, 60)];
  // 1,000 t x 65 %, 500 t x 60 %
  expect(products([made(lot("1000 t"), lot("500 t", MAY)), CAO], lines, { months: [APRIL, MAY] })).toEqual([
    ["CaO, Apr 2025 = 650 t", "Clinker produced in t, Clinker CaO value in %"],
    ["CaO, May 2025 = 300 t", "Clinker produced in t, Clinker CaO value in %"],
  ]);
});

test("each of several rows of production meets the one analysis of its month", () => {
  expect(products([made(lot("1000 t"), lot("200 t")), CAO], [item("cao", APRIL, 65)]).map(([value]) => value)).toEqual([
    "CaO, Apr 2025 = 650 t",
    "CaO, Apr 2025 = 130 t",
  ]);
});

test("a parameter stands in the place of a reading", () => {
  const parameter = cited("Default", decimal(10), "%", "");
  expect(products([made(lot("1000 t")), { parameter }], [])).toEqual([["CaO, Apr 2025 = 100 t", "Clinker produced in t, parameter"]]);
  expect(products([made(lot("1000 t")), { parameter: missing("noParameter", "Default") }], [])[0]![0]).toBe("noParameter | Default");
});

test("a month without one of its readings is a gap", () => {
  expect(products([made(lot("1000 t")), CAO], [])).toEqual([["noRow | Clinker CaO | 2025-4", "Clinker produced in t, missing"]]);
  expect(products([made(), CAO], [item("cao", APRIL, 65)])).toEqual([["noRow | Clinker | 2025-4", "missing, Clinker CaO value in %"]]);
});

test("of two analyses of one month neither counts, and the second is pointed at", () => {
  const second = item("cao", APRIL, 60);
  expect(products([made(lot("1000 t")), CAO], [item("cao", APRIL, 65), { ...second, cell: { ...second.cell, row: 20 } }])).toEqual([
    ["severalRows | Clinker CaO | 2025-4 | 'Apr 2025'!A21", "Clinker produced in t, missing"],
  ]);
});

test.each<readonly [Parameters<typeof item>[0], string, string]>([
  // tonnes and GJ convert, and another kind of quantity does not
  ["ckd", "2000 kg", "part = 2 t"],
  ["ckd", "2", "unit | CKD leaving the system | 2025-4 | 'Apr 2025'!B10 | field: CKD leaving the system | text:  | unit: t"],
  ["ckd", "2 GJ", "unit | CKD leaving the system | 2025-4 | 'Apr 2025'!B10 | field: CKD leaving the system | text: GJ | unit: t"],
  ["ckd", "2 %", "unit | CKD leaving the system | 2025-4 | 'Apr 2025'!B10 | field: CKD leaving the system | text: % | unit: t"],
  ["combinedHeat", "2 MWh", "part = 7.2 GJ"],
  [
    "combinedHeat",
    "2",
    "unit | Heat from captive power sets | 2025-4 | 'Apr 2025'!B10 | field: Heat from captive power sets | text:  | unit: GJ",
  ],
  // a percentage without a unit is one
  ["cao", "65", "part = 65 %"],
  ["cao", "0.65 fraction", "part = 65 %"],
  ["overvoltage", "5", "part = 5 mV"],
])("%s of %s", (of, typed, found) => {
  const setting = typedSetting({ lines: [item(of, APRIL, typed)] });
  const [product] = monthProducts("part", [{ item: of }], (only) => only, setting);
  expect(told(product!.value).replace("part, Apr 2025", "part")).toBe(found);
});

test("an item that one month of the year reports is reported in every period", () => {
  const lines = [item("cao", MAY, 65)];
  const reports = (rest: TypedSetting) => reportsItem("cao", typedSetting({ lines, ...rest }));
  expect([reports({ months: [APRIL], whole: [APRIL, MAY] }), reports({ months: [APRIL] })]).toEqual([true, false]);
});

test("the sum of the months says what it is of; one month missing makes it missing", () => {
  const of = (lines: readonly ActivityLine[]) =>
    sumOf(
      "CaO",
      "t",
      monthProducts("CaO", [made(lot("1000 t"), lot("500 t", MAY)), CAO], partByAnalysis, typedSetting({ lines, months: [APRIL, MAY] })),
    );
  const sum = of([item("cao", APRIL, 65), item("cao", MAY, 60)]);
  expect([told(sum), sum]).toEqual(["CaO = 950 t", expect.objectContaining({ how: "sum of the months" })]);
  expect(told(of([item("cao", MAY, 60)]))).toBe("noRow | Clinker CaO | 2025-4");
});
