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
import { convert } from "../../../src/core/quantity/conversion";
import { decimal } from "../../../src/core/quantity/decimal";
import { parseUnit } from "../../../src/core/quantity/units";
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

test("every field takes its own unit, and what is measured in it, in a row of any unit", () => {
  const typed = NUMBERS.flatMap((field) => {
    const { unit, limits, id } = field;
    const number = limits?.min === undefined || limits.min < 1 ? 1 : limits.min;
    const found = typedNumber(field, { value: `${number} ${unit ?? ""}`, format: "General", isFormula: false }, "kL");
    return unit === undefined || (found.state === "given" && found.unit === "" && found.number.eq(number)) ? [] : [id];
  });
  expect(typed).toEqual([]);
});

test("a share is no quantity of its row: 98 % of a stream in t is 0.98", () => {
  const share = NUMBERS.filter(({ id }) => id === "oxidation");
  const typed = share.map((field) => typedNumber(field, { value: "98 %", format: "General", isFormula: false }, "t"));
  expect(typed.map((found) => found.number?.toString())).toEqual(["0.98"]);
});

const OTHER_UNITS = ["GJ/t", "MJ/kg", "Gcal/t", "kWh/t", "MWh/t", "kg/t", "t/TJ", "kg/kWh", "%", "t", "kg", "kL", "kg/m3", "months"];

test("a figure with a unit behind it is converted or refused, and never the bare number", () => {
  const bare = NUMBERS.flatMap((field) =>
    OTHER_UNITS.flatMap((unit) => {
      const typed = typedNumber(field, { value: `3.1 ${unit}`, format: "General", isFormula: false }, "");
      const isBare = typed.state === "given" && typed.unit === "" && typed.number.eq("3.1");
      return isBare && !agreesInUnit(unit, field.unit ?? "fraction") ? [`${field.id} in ${unit}`] : [];
    }),
  );
  expect(bare).toEqual([]);
});

/** Whether 1 of the typed unit is 1 of the field's: "kcal/kg clinker" is measured in kcal/kg. */
function agreesInUnit(typed: string, field: string): boolean {
  const own = parseUnit(field).ok ? field : (field.split(" ")[0] ?? "");
  const one = convert(decimal(1), typed, own);
  return typed === field || (one.ok && one.value.eq(1));
}

test("every numeric field declares how it is judged, and its usual range is a parameter with bounds", () => {
  const judged = [...NUMBERS, ...Object.values(PROCESS_ITEMS)].map(({ figure, label }) => ({ figure, label }));
  expect(judged.filter(({ figure }) => figure === undefined).map(({ label }) => label)).toEqual([]);
  const ranges = new Set(ALL_PARAMETERS.filter(({ lower, upper }) => lower !== undefined || upper !== undefined).map(({ id }) => id));
  expect(
    judged.flatMap(({ figure }) => (figure === undefined || figure.usual === null || ranges.has(figure.usual) ? [] : [figure.usual])),
  ).toEqual([]);
});
