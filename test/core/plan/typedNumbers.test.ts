/** Every numeric field of the specification, typed as people type: the engine and the native formula agree on what is a number. */
import * as fc from "fast-check";
import { MONTH_TABLES } from "../../../src/core/plan/spec/monthTables";
import { PROCESS_ITEMS } from "../../../src/core/plan/spec/processTable";
import { PLAN_SECTIONS } from "../../../src/core/plan/spec/planTables";
import { REFERENCE_SECTIONS } from "../../../src/core/plan/spec/referenceTables";
import type { ItemListSpec, ItemSpec, TableSpec } from "../../../src/core/plan/spec/tableSpec";
import { typedNumber } from "../../../src/core/plan/parse/numbers";
import { ALL_PARAMETERS } from "../../../src/core/parameters";
import type { CellValue, SheetSnapshot } from "../../../src/core/workbook/cells";
import { agrees } from "../../support/agrees";
import { evaluateWorkbook } from "../../support/judges/ieee";

const fieldsOf = (section: ItemListSpec | TableSpec): readonly ItemSpec[] => ("items" in section ? section.items : section.fields);
const NUMBERS = [...MONTH_TABLES, ...PLAN_SECTIONS, ...REFERENCE_SECTIONS].flatMap(fieldsOf).filter(({ kind }) => kind === "number");

interface Typed {
  readonly value: CellValue;
  readonly format: string;
}

const general = (value: CellValue): Typed => ({ value, format: "General" });
/** Ways to type one number, in the unit of its field. */
const FORMS: readonly ((number: number, unit: string) => Typed)[] = [
  (number) => general(number),
  (number) => general(String(number)),
  (number) => general(` ${number}  `),
  (number) => general(`\u00a0${number}\u00a0`),
  (number) => general(`\u2212${number}`),
  (number) => general(number.toLocaleString("en-IN")),
  (number) => general(number.toLocaleString("en-US").replace(",", "\u202f")),
  (number) => general(`0,${String(number).padStart(3, "0").slice(0, 3)}`),
  (number, unit) => general(`${number} ${unit}`),
  (number, unit) => general(`\u00a0${number}\u00a0${unit}`),
  (number, unit) => general(`\u2212${number} ${unit}`),
  (number) => general(`${number} %`),
  (number) => ({ value: number / 100, format: "0.0%" }),
  (number) => ({ value: number, format: '0.0" %"' }),
  (number) => general(`${number} approx`),
  () => general(true),
  () => general("-"),
  () => general(""),
];

function sheetWith(value: CellValue, format: string, formula: string): SheetSnapshot {
  const shared = { id: "1", name: "Typed", visibility: "visible", protected: false, form: null, top: 0, left: 0 } as const;
  return { ...shared, values: [[value, null]], formulas: [["", formula]], formats: [[format, "General"]] };
}

test("a number is the same to the engine and to the formula that reads it natively", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...NUMBERS),
      fc.constantFrom(...FORMS),
      fc.oneof(
        fc.integer({ min: 0, max: 200_000 }),
        fc.double({ min: 0, max: 1000, noNaN: true }).map((x) => Number(x.toFixed(3))),
      ),
      (field, form, number) => {
        const { value, format } = form(number, field.unit ?? "");
        const typed = typedNumber(field, { value, format, isFormula: false }, "");
        if (typed.state !== "given") return;
        const native = evaluateWorkbook({
          sheets: [sheetWith(value, format, `=${typed.native.replaceAll("{cell}", "A1")}`)],
          dateSystem: 1900,
          part: null,
        })("Typed", 0, 1);
        expect(typeof native).toBe("number");
        // A spreadsheet has doubles only: 12.345 % and 0.12345 may differ in their last bit. Agreement is that of every form.
        expect(agrees(native, typed.number.toNumber())).toBe(true);
      },
    ),
    { numRuns: 1500 },
  );
});

test("what is no number is refused, whatever the field", () => {
  const refused = (value: CellValue) =>
    NUMBERS.filter((field) => typedNumber(field, { value, format: "General", isFormula: false }, "").state === "given");
  expect(["0,500", "30 approx", "1.234,5", "12 34", true].flatMap(refused)).toEqual([]);
});

test("every numeric field declares how it is judged, and its usual range is a parameter with bounds", () => {
  const judged = [...NUMBERS, ...Object.values(PROCESS_ITEMS)].map(({ figure, label }) => ({ figure, label }));
  expect(judged.filter(({ figure }) => figure === undefined).map(({ label }) => label)).toEqual([]);
  const ranges = new Set(ALL_PARAMETERS.filter(({ lower, upper }) => lower !== undefined || upper !== undefined).map(({ id }) => id));
  expect(
    judged.flatMap(({ figure }) => (figure === undefined || figure.usual === null || ranges.has(figure.usual) ? [] : [figure.usual])),
  ).toEqual([]);
});
