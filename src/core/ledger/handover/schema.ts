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
import { parseIsoDate, parseYear } from "../../quantity/period";
import { parseRef } from "../../workbook/refs";

/** Deeper than this nothing is that the add-in writes; code that walks the file need not fear for its stack. */
const DEEPEST = 16;
/** Excel's limit for the text of a cell; derivations are longer. */
const LONGEST_TEXT = 32_767;
const LONGEST_DERIVATION = 1_000_000;

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
  const cell = v.looseObject({
    kind: v.literal(field.kind),
    text,
    state: v.optional(v.picklist(STATES)),
    choice: v.optional(v.picklist(field.choices ?? [])),
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
  return v.looseObject({ id: v.optional(text), ...Object.fromEntries(of.map((field) => [field.id, cellOf(field)])) });
}

const items = (spec: ItemListSpec) => fields(spec.items);
const rows = (spec: TableSpec) => v.array(fields(spec.fields));

/** The cells beside the figures of a row: of any month table. */
const said = v.looseObject(
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
export const planSchema = v.looseObject({
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
  repeated: v.optional(v.object({ products: rows(PRODUCT_TABLE), streams: rows(STREAM_TABLE), meters: rows(METER_TABLE) }), {
    products: [],
    streams: [],
    meters: [],
  }),
});

/** The reference data likewise; null where the workbook had none. */
export const referenceSchema = v.nullable(
  v.looseObject({
    sheet: text,
    baseline: items(BASELINE_ITEMS),
    production: rows(BASELINE_PRODUCTION_TABLE),
    targets: rows(TARGET_TABLE),
    previousYear: rows(PREVIOUS_YEAR_TABLE),
    measures: rows(MEASURE_TABLE),
    attachments: rows(ATTACHMENT_TABLE),
  }),
);

const record = v.looseObject({
  table: v.picklist(MONTH_TABLES.map(({ id }) => id)),
  stream: text,
  use: text,
  lot: text,
  month: monthText,
  kind: text,
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

const line = v.looseObject({ id: text, form: text, label: text, unit: text, exact: text });

const ledgerEntry = v.looseObject({
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

const texts = v.record(text, text);
const registerRow = v.record(text, text);

const handOverSchema = v.looseObject({
  year: v.pipe(
    text,
    v.check((year) => parseYear(year) !== null, "no compliance year such as 2025-26"),
  ),
  months: v.pipe(v.array(monthText), v.maxLength(12)),
  plan: planSchema,
  reference: referenceSchema,
  records: v.array(record),
  rows: v.record(text, said),
  typed: v.optional(v.record(text, v.pipe(v.number(), v.finite()))),
  traces: v.record(text, v.pipe(v.string(), v.maxLength(LONGEST_DERIVATION))),
  lines: v.array(line),
  fingerprints: v.record(text, texts),
  ledger: v.array(ledgerEntry),
  acknowledgements: v.array(registerRow),
  clarifications: v.array(registerRow),
  head: v.optional(v.nullable(text)),
  sheets: v.optional(v.array(v.object({ form: v.nullable(text), names: v.pipe(v.array(text), v.minLength(1)) }))),
  built: v.optional(texts),
  hashes: v.optional(texts),
  seal: v.optional(text),
});

/** Where the first thing is that does not fit, as "records.3.value: no decimal number"; null when all fits. */
export function handOverProblem(file: unknown): string | null {
  if (isDeeperThan(file, DEEPEST)) return `more than ${DEEPEST} parts lie within each other`;
  const { issues } = v.safeParse(handOverSchema, file, { abortEarly: true });
  const [first] = issues ?? [];
  return first === undefined ? null : `${v.getDotPath(first) ?? "the whole file"}: ${first.message}`;
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1));
}
