/** Plans, reference data and months typed as data, without a sheet: what one rule of the inventory needs, and no more. */
import { lineOfCells, specOf } from "../../src/core/activity/build";
import type { ActivityLine, ActivityTable, FigureId, LineIn, Reading } from "../../src/core/activity/line";
import { planPack } from "../../src/core/inventory";
import type { InventorySetting } from "../../src/core/inventory";
import type { AnyPlanCell, ItemsOf, MonitoringPlan, ReferenceData, RowOf } from "../../src/core/plan/model";
import { ACVA_ITEMS, ENTITY_ITEMS } from "../../src/core/plan/spec/entityItems";
import { METHOD_ITEMS } from "../../src/core/plan/spec/methodItems";
import { METER_TABLE, PRODUCT_TABLE, SAMPLING_TABLE, STREAM_TABLE } from "../../src/core/plan/spec/planTables";
import { PROCESS_ITEMS } from "../../src/core/plan/spec/processTable";
import type { ProcessItem } from "../../src/core/plan/spec/processTable";
import { BASELINE_ITEMS, BASELINE_PRODUCTION_TABLE, PREVIOUS_YEAR_TABLE, TARGET_TABLE } from "../../src/core/plan/spec/referenceTables";
import type { FieldSpec, ItemListSpec, ItemSpec, TableSpec } from "../../src/core/plan/spec/tableSpec";
import { decimal } from "../../src/core/quantity/decimal";
import type { Month } from "../../src/core/quantity/period";
import { isMissing } from "../../src/core/trace/figure";
import type { Figure, Gap } from "../../src/core/trace/figure";
import type { CellRef } from "../../src/core/workbook/cells";

/**
 * A cell as typed: 12 or "12 kL" is a number where one is asked for and other text is none; a choice is one of the field's
 * words, other text is not understood; [value, note] has something in the column beside it. null is blank.
 */
export type Typed = number | string | null;
type Row<T> = { readonly [Id in Exclude<keyof T, "id">]?: Typed };
type Items<T> = { readonly [Id in keyof T]?: Typed | readonly [value: Typed, note: string] };

const NUMBER = /^(-?\d+(?:\.\d+)?)(?: (.+))?$/;

/** The figure of a cell that holds one, with its unit. */
function figureIn(typed: Typed) {
  const [, figure, unit = ""] = NUMBER.exec(String(typed ?? "")) ?? [];
  return figure === undefined ? null : { number: decimal(figure), unit };
}

function cellOf(field: Pick<ItemSpec, "kind" | "choices">, typed: Typed, cell: CellRef, note = ""): AnyPlanCell {
  const text = String(typed ?? "");
  const place = { text, cell, note };
  if (field.kind === "text") return { ...place, kind: "text" };
  if (field.kind === "date") return { ...place, kind: "date", state: "blank", date: null };
  if (field.kind === "number") {
    if (text === "") return { ...place, kind: "number", state: "blank", number: null };
    const found = figureIn(typed);
    return found === null
      ? { ...place, kind: "number", state: "unreadable", number: null, because: "text", hint: "a number" }
      : { ...place, kind: "number", state: "given", ...found, native: "{cell}" };
  }
  if (text === "") return { ...place, kind: "choice", state: "blank", choice: null };
  return field.choices?.includes(text) === true
    ? { ...place, kind: "choice", state: "chosen", choice: text }
    : { ...place, kind: "choice", state: "unknown", choice: null, likely: [] };
}

/** Rows of a table from its row 1 on, a column a field; their ids are their numbers. */
function rowsOf<T extends TableSpec>(spec: T, sheet: string, rows: readonly Readonly<Record<string, Typed | undefined>>[]): RowOf<T>[] {
  return rows.map((row, r) => {
    const cells = spec.fields.map((field, column) => [field.id, cellOf(field, row[field.id] ?? null, { sheet, row: r, column })]);
    return { ...(Object.fromEntries(cells) as RowOf<T>), id: `${spec.id} ${r + 1}` };
  });
}

/** Items in column B, a row each. */
function itemsOf<T extends ItemListSpec>(spec: T, sheet: string, items: Items<ItemsOf<T>>): ItemsOf<T> {
  const typed = items as Readonly<Record<string, Typed | readonly [Typed, string] | undefined>>;
  const cells = spec.items.map((item, row) => {
    const given = typed[item.id] ?? null;
    const [value, note] = Array.isArray(given) ? (given as readonly [Typed, string]) : [given as Typed, ""];
    return [item.id, cellOf(item, value, { sheet, row, column: 1 }, note)];
  });
  return Object.fromEntries(cells) as ItemsOf<T>;
}

export interface TypedPlan {
  readonly entity?: Items<MonitoringPlan["entity"]>;
  readonly products?: readonly Row<RowOf<typeof PRODUCT_TABLE>>[];
  readonly streams?: readonly Row<RowOf<typeof STREAM_TABLE>>[];
  readonly meters?: readonly Row<RowOf<typeof METER_TABLE>>[];
  readonly sampling?: readonly Row<RowOf<typeof SAMPLING_TABLE>>[];
  readonly method?: Items<MonitoringPlan["method"]>;
}

const PLAN = "Monitoring Plan";

export function typedPlan({
  entity = {},
  products = [],
  streams = [],
  meters = [],
  sampling = [],
  method = {},
}: TypedPlan): MonitoringPlan {
  return {
    sheet: PLAN,
    entity: itemsOf(ENTITY_ITEMS, PLAN, entity),
    boundary: [],
    products: rowsOf(PRODUCT_TABLE, PLAN, products) as unknown as MonitoringPlan["products"],
    streams: rowsOf(STREAM_TABLE, PLAN, streams) as unknown as MonitoringPlan["streams"],
    meters: rowsOf(METER_TABLE, PLAN, meters) as unknown as MonitoringPlan["meters"],
    repeated: { products: [], streams: [], meters: [] },
    sampling: rowsOf(SAMPLING_TABLE, PLAN, sampling),
    procedures: [],
    method: itemsOf(METHOD_ITEMS, PLAN, method),
    versions: [],
    acva: itemsOf(ACVA_ITEMS, PLAN, {}),
  };
}

export interface TypedReference {
  readonly baseline?: Items<ReferenceData["baseline"]>;
  readonly production?: readonly Row<RowOf<typeof BASELINE_PRODUCTION_TABLE>>[];
  readonly targets?: readonly Row<RowOf<typeof TARGET_TABLE>>[];
  readonly previousYear?: readonly Row<RowOf<typeof PREVIOUS_YEAR_TABLE>>[];
}

const REFERENCE = "Reference Data";

export function typedReference({ baseline = {}, production = [], targets = [], previousYear = [] }: TypedReference): ReferenceData {
  return {
    sheet: REFERENCE,
    baseline: itemsOf(BASELINE_ITEMS, REFERENCE, baseline),
    production: rowsOf(BASELINE_PRODUCTION_TABLE, REFERENCE, production),
    targets: rowsOf(TARGET_TABLE, REFERENCE, targets),
    previousYear: rowsOf(PREVIOUS_YEAR_TABLE, REFERENCE, previousYear),
    measures: [],
    attachments: [],
  };
}

/** April, May and June of 2025. */
export const APRIL: Month = { year: 2025, month: 4 };
export const MAY: Month = { year: 2025, month: 5 };
export const JUNE: Month = { year: 2025, month: 6 };
const SHEETS = ["Apr 2025", "May 2025", "Jun 2025"];

type Said<Name extends ActivityTable> = keyof LineIn<Name>["said"];
type RowOfMonth<Name extends ActivityTable> = { readonly [Id in FigureId<Name> | Said<Name>]?: Typed } & { readonly lot?: string };

function readingAs(typed: Typed, cell: CellRef): Reading {
  const found = figureIn(typed);
  const unit = found?.unit ?? "";
  const text = String(typed ?? "");
  const read = { text, computed: false, isText: found === null, isPercent: false, unit, unitCell: null, unitText: unit };
  const at = { ...read, cell, labelCell: { ...cell, column: 0 }, labelText: "" };
  return found === null ? { ...at, value: null, problem: text === "" ? "blank" : "text" } : { ...at, value: found.number, problem: null };
}

/** A row of a month: a column that is not named is not there, one that is null is blank. Figures are typed with their units. */
export function row<Name extends ActivityTable>(table: Name, stream: string, month: Month, cells: RowOfMonth<Name>): LineIn<Name> {
  const given = cells as Readonly<Record<string, Typed | undefined>>;
  const place = (column: number): CellRef => ({ sheet: SHEETS[month.month - 4] ?? "Another", row: 9, column });
  const { fields } = specOf(table);
  const at = (field: FieldSpec) => place(fields.indexOf(field));
  const readings = fields.flatMap((field) => {
    const typed = given[field.id];
    return field.kind === "number" && typed !== undefined ? [[field.id, readingAs(typed, at(field))] as const] : [];
  });
  const parts = { table, stream, lot: cells.lot ?? "", month, monthCell: null, cell: place(0), readings: new Map(readings) };
  const line = lineOfCells(parts, (field) => (given[field.id] === undefined ? null : cellOf(field, given[field.id] ?? null, at(field))));
  return line as LineIn<Name>;
}

/** A laboratory or process item of a month. */
export const item = (of: ProcessItem, month: Month, value: Typed): LineIn<"process"> =>
  row("process", PROCESS_ITEMS[of].label, month, { item: PROCESS_ITEMS[of].label, value });

export interface TypedSetting {
  readonly plan?: TypedPlan;
  readonly reference?: TypedReference | null;
  readonly lines?: readonly ActivityLine[];
  readonly months?: readonly Month[];
  readonly whole?: readonly Month[];
}

/** What an inventory of 2025-26 is computed from; April alone unless it says other months. */
export function typedSetting({
  plan = {},
  reference = null,
  lines = [],
  months = [APRIL],
  whole = months,
}: TypedSetting): InventorySetting {
  const made = typedPlan(plan);
  const year = { start: 2025 };
  return {
    plan: made,
    reference: reference === null ? null : typedReference(reference),
    lines,
    year,
    months,
    whole,
    pack: planPack(made, year),
  };
}

function gapText({ code, of, month, cell, words }: Gap): string {
  const at = [month === null ? "" : `${month.year}-${month.month}`, cell ?? ""].filter((part) => part !== "");
  return [code, of, ...at, ...Object.entries(words).map(([name, word]) => `${name}: ${word}`)].join(" | ");
}

/** "Energy, Coal (kiln) = 41.868 TJ", or each gap: its code, what it is of, month, cell and words. */
export function told(figure: Figure | null): string {
  if (figure === null) return "none";
  if (isMissing(figure)) return figure.missing.map(gapText).join("; ");
  return `${figure.label} = ${figure.value.toString()} ${figure.unit}`.trimEnd();
}

/** The exact decimal, or the codes of what is missing. */
export function exact(figure: Figure | null): string {
  if (figure === null) return "none";
  return isMissing(figure) ? figure.missing.map(({ code }) => code).join() : figure.value.toString();
}
