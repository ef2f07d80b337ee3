/** A cell's number, with its per cent and its unit, and how a formula reads it; or why it gives none. */
import { isPercentFormat, limitsIn, numberIn, numberOf, typedNumber } from "../../../src/core/plan/parse/numbers";
import type { FoundNumber, TypedNumber } from "../../../src/core/plan/parse/numbers";
import { once } from "../../../src/core/plan/spec/tableSpec";
import type { FieldSpec } from "../../../src/core/plan/spec/tableSpec";
import type { CellValue } from "../../../src/core/workbook/cells";

test.each<[CellValue, string]>([
  [5, "5"],
  [-0.5, "-0.5"],
  ["7,790", "7790"],
  [" 12 % ", "0.12"],
  ["24 lakh", "2400000"],
  [null, "blank"],
  ["", "blank"],
  ["   ", "blank"],
  ["-", "blank"],
  [" -- ", "blank"],
  ["\u2013", "blank"],
  ["\u2014", "blank"],
  ["\u2014\u2014", "text"],
  ["- n.a.", "text"],
  ["n.a. -", "text"],
  ["about 5", "text"],
  [true, "text"],
  [{ error: "#REF!" }, "error"],
])("a cell that holds %p is %p", (value, expected) => {
  const found = numberOf(value);
  expect(found.value === null ? found.problem : found.value.toString()).toBe(expected);
});

const shownIn = (found: FoundNumber) =>
  found.value === null ? found.problem : `${found.value.toString()}${found.isPercent ? " from %" : ""}`;

test.each<[CellValue, string, string, string]>([
  [0.12, "0.0%", "%", "12 from %"],
  [12, "General", "%", "12"],
  [12, '0" %"', "%", "12"],
  ["12 %", "General", "%", "12 from %"],
  ["12 %  ", "@", "%", "12 from %"],
  ["12", "0%", "%", "12"],
  [0.12, "0%", "t", "0.12"],
  ["12 %", "General", "t", "text"],
  // Beside a plain unit a lakh is a lakh; beside lakh units nobody knows whether it counts twice.
  ["24 lakh", "General", "kWh", "2400000"],
  ["24 lakh", "General", "", "2400000"],
  ["24 lakh", "General", "lakh kWh", "text"],
  ["24 lakh", "General", "zz", "text"],
  ["24", "General", "lakh kWh", "24"],
  [24, "General", "lakh kWh", "24"],
])("%p formatted as %p in %p is %s", (value, format, unit, expected) => {
  expect(shownIn(numberIn({ value, format, isFormula: false }, unit))).toBe(expected);
});

test("what is no number is no per cent", () => {
  expect(numberIn({ value: "n.a.", format: "0%", isFormula: false }, "%")).toEqual({ value: null, problem: "text", isPercent: false });
});

test("only an empty cell with a formula was never calculated", () => {
  const found = (value: CellValue) => shownIn(numberIn({ value, format: "General", isFormula: true }, "t"));
  expect([null, "", "-", { error: "#N/A" }, 5].map(found)).toEqual(["uncalculated", "blank", "blank", "error", "5"]);
});

test.each([
  ["0%", true],
  ["0.00 %", true],
  ['"100%: "0%', true],
  ['0%" of coal"', true],
  ["General", false],
  ['0" %"', false],
  ['0"a%b"', false],
  ["0\\%", false],
])("Excel multiplies by a hundred in the format %p: %p", (format, expected) => {
  expect(isPercentFormat(format)).toBe(expected);
});

test("what a figure can be at all is more for a gas, by the unit of its row", () => {
  const calorific = { min: 500, max: 15_000, maxOfGas: 30_000 };
  expect(limitsIn(calorific, "Nm3")).toStrictEqual({ min: 500, max: 30_000 });
  expect(limitsIn(calorific, "kg")).toStrictEqual({ min: 500, max: 15_000 });
  expect(limitsIn(calorific, "zz")).toStrictEqual({ min: 500, max: 15_000 });
  expect(limitsIn({ max: 5 }, "Nm3")).toStrictEqual({ max: 5 });
  expect(limitsIn({ min: 1 }, "Nm3")).toStrictEqual({ min: 1 });
  expect(limitsIn({}, "")).toStrictEqual({});
});

type Field = Pick<FieldSpec, "unit" | "limits" | "figure">;
const FIELDS = {
  "a calorific value": { unit: "kcal/kg", limits: { min: 500, max: 15_000, maxOfGas: 30_000 } },
  "heat of clinker": { unit: "kcal/kg clinker", limits: { min: 0 } },
  "a factor": { unit: "tCO2/TJ", limits: { min: 0, max: 200 } },
  "a density": { unit: "t/kL", limits: { min: 0.3, max: 2.5 } },
  months: { unit: "months", limits: { min: 1, max: 12 } },
  "a share": { figure: once("fraction"), limits: { min: 0.01, max: 1 } },
  "per cent": { unit: "%", limits: { min: 0, max: 100 } },
  "an amount": { figure: once("amount"), limits: { min: 0 } },
  energy: { unit: "GJ" },
  sets: { unit: "sets" },
  "a figure of no kind": {},
} as const satisfies Readonly<Record<string, Field>>;

const shown = (typed: TypedNumber) =>
  typed.state === "given"
    ? `${typed.number.toString()} ${typed.unit}`.trim()
    : typed.state === "blank"
      ? "blank"
      : `${typed.because} ${typed.hint}`.trim();
const read = (field: Field, value: CellValue, rowUnit = "", headerUnit = "", format = "General") =>
  typedNumber(field, { value, format, isFormula: false }, rowUnit, headerUnit);

test.each<[keyof typeof FIELDS, CellValue, string]>([
  ["a calorific value", 500, "500"],
  ["a calorific value", 15_000, "15000"],
  ["a calorific value", 15_001, "limits kJ/kg"],
  ["a calorific value", 499.9, "limits"],
  ["a calorific value", 42.7, "limits GJ/t"],
  ["a calorific value", "0.74 Gcal/t", "740"],
  ["a calorific value", "20,000 kcal/kg", "limits kJ/kg"],
  ["a calorific value", "8500 kcal/L", "8500 kcal/L"],
  ["a calorific value", "8500 t", "unit kcal/kg"],
  ["a calorific value", "7790 zz", "unit kcal/kg"],
  ["a calorific value", " 7790zz ", "unit kcal/kg"],
  ["a calorific value", "7790 zz yy", "text"],
  ["a calorific value", "about 7790 zz", "text"],
  ["a calorific value", "30 %", "unit kcal/kg"],
  ["a calorific value", "24 lakh", "unit kcal/kg"],
  ["a calorific value", "n.a.", "text"],
  ["a calorific value", true, "text"],
  ["a calorific value", { error: "#REF!" }, "error"],
  ["a calorific value", "-", "blank"],
  ["heat of clinker", "740 kcal/kg clinker", "740"],
  ["heat of clinker", "740 kcal/kg\nCLINKER", "740"],
  ["heat of clinker", "740 kcal/kg", "740"],
  ["heat of clinker", "740 clinker", "text"],
  ["heat of clinker", "clinker", "text"],
  ["heat of clinker", "740 kcal/kg clinker made", "text"],
  ["heat of clinker", "740 kcal/L", "unit kcal/kg clinker"],
  ["a factor", "94.6 kgCO2/GJ", "94.6"],
  ["a factor", "0.44 t/t", "0.44 t/t"],
  ["a factor", "0.0946", "0.0946"],
  ["a factor", 94_600, "limits"],
  ["a density", "826.4 kg/m3", "0.8264"],
  ["a density", "826.4 kg/ M\u00b3", "0.8264"],
  ["a density", "826.4 kg/cum", "0.8264"],
  ["a density", "826.4 kg/m3 liquid", "0.8264"],
  ["a density", 826.4, "limits kg/kL"],
  ["a calorific value", "7790 kcal/kg\n", "unit kcal/kg"],
  ["sets", "3 sets", "3"],
  ["sets", "3 set", "3"],
  ["a figure of no kind", 5, "5"],
  ["a figure of no kind", "5 %", "0.05"],
  ["months", "7 months", "7"],
  ["months", "1 month", "1"],
  ["months", "7\nMonths", "7"],
  ["months", "7 days", "unit months"],
  ["months", "13 months", "limits"],
  // Months are no ratio.
  ["months", "700 %", "unit months"],
  ["a share", "98 %", "0.98"],
  ["a share", 98, "limits"],
  ["a share", "980 kg/t", "0.98"],
  ["per cent", "30 %", "30"],
  ["per cent", "30 approx", "unit %"],
])("%s typed as %p is %s", (field, value, expected) => {
  expect(shown(read(FIELDS[field], value))).toBe(expected);
});

test.each<[keyof typeof FIELDS, CellValue, string, string, string]>([
  // The unit of the row is that of an amount, and of no share.
  ["an amount", "2 t", "t", "", "2"],
  ["an amount", "2000 kg", "t", "", "2"],
  ["an amount", "2 t", "lakh t", "", "0.00002"],
  ["an amount", "2 kWh", "t", "", "unit t"],
  ["an amount", "24 lakh", "lakh t", "", "unit lakh t"],
  ["an amount", "24 lakh", "t", "", "2400000"],
  ["a share", "98 %", "t", "", "0.98"],
  // A rich gas, by the row.
  ["a calorific value", 20_000, "Nm3", "", "20000"],
  ["a calorific value", 20_000, "t", "", "limits kJ/kg"],
  // The unit that somebody has written into the header.
  ["a calorific value", 32.615172, "", "GJ/t", "7790"],
  ["a calorific value", 7790, "", "kcal/kg", "7790"],
  ["a calorific value", 7790, "", "zz", "7790"],
  ["a calorific value", 7790, "", "t", "unit kcal/kg"],
  ["an amount", 2, "t", "kg", "2"],
])("%s typed as %p in a row in %p under a header in %p is %s", (field, value, rowUnit, headerUnit, expected) => {
  expect(shown(read(FIELDS[field], value, rowUnit, headerUnit))).toBe(expected);
});

test("what Excel shows in per cent is in per cent, whatever the header says", () => {
  expect(shown(read(FIELDS["per cent"], 0.12, "", "kg/t", "0%"))).toBe("12");
});

const nativeOf = (typed: TypedNumber) => (typed.state === "given" ? typed.native : typed.state);

test.each<[keyof typeof FIELDS, CellValue, string, string, string]>([
  ["a calorific value", 7790, "", "General", "{cell}"],
  ["a calorific value", "7790", "", "General", 'NUMBERVALUE({cell},".",",")'],
  ["a calorific value", 32.615172, "GJ/t", "General", "{cell}*238.8458966274959396197573325690265"],
  ["a calorific value", 7790, "kcal/kg", "General", "{cell}"],
  ["per cent", 0.12, "", "0%", "{cell}*100"],
  ["per cent", "12 %", "", "General", 'NUMBERVALUE({cell},".",",")*100'],
  ["a calorific value", "7790 kcal/kg", "", "General", 'NUMBERVALUE(SUBSTITUTE({cell}," kcal/kg",""),".",",")'],
  ["a calorific value", " 0.74 Gcal/t", "", "General", 'NUMBERVALUE(SUBSTITUTE({cell}," Gcal/t",""),".",",")*1000'],
  ["a calorific value", "8,500 kcal/L", "", "General", 'NUMBERVALUE(SUBSTITUTE({cell}," kcal/L",""),".",",")'],
  ["energy", "\u22125. GJ", "", "General", 'NUMBERVALUE(SUBSTITUTE(SUBSTITUTE({cell}," GJ",""),"\u2212","-"),".",",")'],
  ["energy", "1.5E+3 GJ", "", "General", 'NUMBERVALUE(SUBSTITUTE({cell}," GJ",""),".",",")'],
  ["energy", "12e-1GJ", "", "General", 'NUMBERVALUE(SUBSTITUTE({cell},"GJ",""),".",",")'],
  ["energy", "15e2 GJ", "", "General", 'NUMBERVALUE(SUBSTITUTE({cell}," GJ",""),".",",")'],
  ["energy", "1e10 GJ", "", "General", 'NUMBERVALUE(SUBSTITUTE({cell}," GJ",""),".",",")'],
  ["energy", " -5 GJ", "", "General", 'NUMBERVALUE(SUBSTITUTE({cell}," GJ",""),".",",")'],
  ["a density", "826.4kg/m3", "", "General", 'NUMBERVALUE(SUBSTITUTE({cell},"kg/m3",""),".",",")*0.001'],
  ["energy", "५ GJ", "", "General", 'NUMBERVALUE(SUBSTITUTE(SUBSTITUTE({cell}," GJ",""),"५","5"),".",",")'],
  ["energy", "+.5 GJ", "", "General", 'NUMBERVALUE(SUBSTITUTE({cell}," GJ",""),".",",")'],
  ["months", "7 months", "", "General", 'NUMBERVALUE(SUBSTITUTE({cell}," months",""),".",",")'],
])("a formula reads %s, typed as %p under %p and shown as %s, as %s", (field, value, headerUnit, format, expected) => {
  expect(nativeOf(read(FIELDS[field], value, "", headerUnit, format))).toBe(expected);
});
