/**
 * The shape of a hand-over file. The file comes from somebody else, so nothing in it is believed: what does not fit is
 * refused with its place before any of it is computed with. Parts that are not named here are left as they are.
 */
import * as v from "valibot";
import { MONTH_TABLES } from "../../plan/spec/monthTables";
import {
  BOUNDARY_TABLE,
  METER_TABLE,
  PROCEDURE_TABLE,
  PRODUCT_TABLE,
  SAMPLING_TABLE,
  STREAM_TABLE,
  VERSION_TABLE,
} from "../../plan/spec/planTables";
import { ACVA_ITEMS, ENTITY_ITEMS } from "../../plan/spec/entityItems";
import { METHOD_ITEMS } from "../../plan/spec/methodItems";
import {
  ATTACHMENT_TABLE,
  BASELINE_ITEMS,
  BASELINE_PRODUCTION_TABLE,
  MEASURE_TABLE,
  PREVIOUS_YEAR_TABLE,
  TARGET_TABLE,
} from "../../plan/spec/referenceTables";
import type { FieldSpec, ItemListSpec, ItemSpec, TableSpec } from "../../plan/spec/tableSpec";
import { isoMonth, monthsOf, parseIsoDate, parseYear } from "../../quantity/period";
import { parseRef } from "../../workbook/refs";

/** Deeper than this nothing is that the add-in writes; code that walks the file need not fear for its stack. */
const DEEPEST = 16;
/** Excel's limit for the text of a cell; derivations are longer. */
const LONGEST_TEXT = 32_767;
const LONGEST_DERIVATION = 1_000_000;
const LONGEST_PROBLEM = 200;

/** A list has fields too, by number, but none of ours. */
const noList = v.check((value: unknown) => !Array.isArray(value), "a list stands where named fields belong");
const named = <Fields extends v.ObjectEntries>(fieldsOf: Fields) => v.pipe(v.unknown(), noList, v.looseObject(fieldsOf));
const table = <Key extends v.GenericSchema<string, string>, Value extends v.GenericSchema>(key: Key, value: Value) =>
  v.pipe(v.unknown(), noList, v.record(key, value));

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const decimalText = v.pipe(v.string(), v.regex(/^-?\d{1,60}(?:\.\d{1,60})?(?:e[+-]?\d{1,2})?$/, "no decimal number"));
const monthText = v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, "no month such as 2025-04"));
const dateText = v.pipe(
  v.string(),
  v.check((date) => parseIsoDate(date) !== null, "no date such as 2025-04-01"),
);
const cellText = v.pipe(
  text,
  v.check((cell) => parseRef(cell) !== null, "no cell such as 'Apr 2025'!B7"),
);
const rowText = v.pipe(
  text,
  v.check((row) => parseRef(row.replace(/ \d{4}-\d\d$/, "")) !== null, "no row such as 'Apr 2025'!B7 2025-04"),
);

const STATES = ["given", "chosen", "blank", "unknown", "unreadable"] as const;

/** One cell as it was read; what was chosen is one of the choices of its field. */
function cellOf(field: FieldSpec | ItemSpec) {
  const cell = named({
    kind: v.literal(field.kind),
    text,
    state: v.optional(v.picklist(STATES)),
    choice: v.optional(v.picklist(field.choices ?? [], "none of the words of this cell")),
    number: v.optional(decimalText),
    date: v.optional(dateText),
    cell: v.optional(cellText),
    note: v.optional(text),
    native: v.optional(text),
  });
  return v.optional(cell, { kind: field.kind, text: "", state: "blank" });
}

/** A field that the file does not have, because it is of an earlier edition of the table, is a blank cell. */
function fields(of: readonly (FieldSpec | ItemSpec)[]) {
  return named({ id: v.optional(text), ...Object.fromEntries(of.map((field) => [field.id, cellOf(field)])) });
}

const items = (spec: ItemListSpec) => fields(spec.items);
const rows = (spec: TableSpec) => v.array(fields(spec.fields));

/** The cells beside the figures of a row: of any month table. */
const said = named(
  Object.fromEntries(
    MONTH_TABLES.flatMap(({ fields: of }) =>
      of.filter(({ kind }) => kind !== "number").map((field) => [field.id, v.optional(saidOf(field.id))]),
    ),
  ),
);

/** Tables share ids of fields, such as kind; a cell fits when it fits the field of one of them. */
function saidOf(id: string) {
  const alike = MONTH_TABLES.flatMap(({ fields: of }) => of.filter((field) => field.id === id));
  return v.union(alike.map(cellOf));
}

/** The monitoring plan as the file holds it; parsed, it has every field of every table. */
export const planSchema = named({
  sheet: text,
  entity: items(ENTITY_ITEMS),
  boundary: rows(BOUNDARY_TABLE),
  products: rows(PRODUCT_TABLE),
  streams: rows(STREAM_TABLE),
  meters: rows(METER_TABLE),
  sampling: rows(SAMPLING_TABLE),
  procedures: rows(PROCEDURE_TABLE),
  method: items(METHOD_ITEMS),
  versions: rows(VERSION_TABLE),
  acva: items(ACVA_ITEMS),
  repeated: v.optional(named({ products: rows(PRODUCT_TABLE), streams: rows(STREAM_TABLE), meters: rows(METER_TABLE) }), {
    products: [],
    streams: [],
    meters: [],
  }),
});

/** The reference data likewise; null where the workbook had none. */
export const referenceSchema = v.nullable(
  named({
    sheet: text,
    baseline: items(BASELINE_ITEMS),
    production: rows(BASELINE_PRODUCTION_TABLE),
    targets: rows(TARGET_TABLE),
    previousYear: rows(PREVIOUS_YEAR_TABLE),
    measures: rows(MEASURE_TABLE),
    attachments: rows(ATTACHMENT_TABLE),
  }),
);

/** The columns of the months that hold figures. */
const READINGS = MONTH_TABLES.flatMap(({ fields: of }) => of.filter(({ kind }) => kind === "number").map(({ id }) => id));

const record = named({
  table: v.picklist(
    MONTH_TABLES.map(({ id }) => id),
    "no table of a month such as fuel",
  ),
  stream: text,
  use: text,
  lot: text,
  month: monthText,
  kind: v.picklist(READINGS, "no figure of a row such as consumed"),
  value: v.nullable(decimalText),
  problem: v.optional(v.nullable(v.picklist(["blank", "text", "error", "uncalculated"]))),
  text,
  unit: text,
  basis: text,
  status: text,
  evidence: text,
  cell: cellText,
  row: rowText,
});

const line = named({ id: text, form: text, label: text, unit: text, exact: text });

const ledgerEntry = named({
  sequence: text,
  time: text,
  who: text,
  action: text,
  where: text,
  old: text,
  new: text,
  reason: text,
  previous: text,
  hash: text,
});

const texts = table(text, text);
const registerRow = table(text, text);

const parts = named({
  year: v.pipe(
    text,
    v.check((year) => parseYear(year) !== null, "no compliance year such as 2025-26"),
  ),
  months: v.pipe(v.array(monthText), v.maxLength(12)),
  plan: planSchema,
  reference: referenceSchema,
  records: v.array(record),
  rows: table(rowText, said),
  typed: v.optional(table(text, v.pipe(v.number(), v.finite()))),
  traces: table(text, v.pipe(v.string(), v.maxLength(LONGEST_DERIVATION))),
  lines: v.array(line),
  fingerprints: table(text, texts),
  ledger: v.array(ledgerEntry),
  acknowledgements: v.array(registerRow),
  clarifications: v.array(registerRow),
  head: v.optional(v.nullable(text)),
  sheets: v.optional(v.array(named({ form: v.nullable(text), names: v.pipe(v.array(text), v.minLength(1)) }))),
  built: v.optional(texts),
  hashes: v.optional(texts),
  seal: v.optional(text),
});

const handOverSchema = v.pipe(
  parts,
  v.forward(
    v.check(({ year, months }) => areMonthsOf(year, months), "not the months of the compliance year, each once"),
    ["months"],
  ),
);

function areMonthsOf(year: string, months: readonly string[]): boolean {
  const parsed = parseYear(year);
  const known = parsed === null ? [] : monthsOf(parsed).map(isoMonth);
  return new Set(months).size === months.length && months.every((month) => known.includes(month));
}

/** Where the first thing is that does not fit, as "records.3.value: no decimal number"; null when all fits. */
export function handOverProblem(file: unknown): string | null {
  if (isDeeperThan(file, DEEPEST)) return `more than ${DEEPEST} parts lie within each other`;
  const taken = takenName(file);
  if (taken !== null) return `"${taken}" is no name of a part`;
  const { issues } = v.safeParse(handOverSchema, file, { abortEarly: true });
  const [first] = issues ?? [];
  return first === undefined ? null : inOneLine(`${v.getDotPath(first) ?? "the whole file"}: ${first.message}`);
}

/** What the file holds is told in the message, and may be of any length and of many lines. */
function inOneLine(problem: string): string {
  const line = problem.replace(/\s+/g, " ");
  return line.length > LONGEST_PROBLEM ? `${line.slice(0, LONGEST_PROBLEM)} …` : line;
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1));
}

/** What every object of the language has already under a name of its own: it would be read as that. */
const TAKEN = ["__proto__", "constructor", "prototype"];

function takenName(value: unknown): string | null {
  if (typeof value !== "object" || value === null) return null;
  const own = TAKEN.find((name) => Object.hasOwn(value, name));
  if (own !== undefined) return own;
  for (const inner of Object.values(value)) {
    const found = takenName(inner);
    if (found !== null) return found;
  }
  return null;
}
