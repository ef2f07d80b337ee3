/**
 * The mapping as the workbook keeps it: four tables on the tab `CCTS Mapping`, which people may read and edit. A table is
 * known again by its sheet's id, else its name, else its headers; a column by its header. So renamed tabs and inserted rows
 * and columns change nothing.
 */
import { SheetBuilder } from "../setup/sheetBuilder";
import type { RowInput } from "../setup/sheetBuilder";
import { numberField, table, textField, choiceField } from "../plan/tableSpec";
import type { RowOf } from "../plan/model";
import { monthLabel } from "../quantity/period";
import { a1 } from "../workbook/cells";
import type { WorkbookSnapshot } from "../workbook/cells";
import type { SheetPlan } from "../workbook/sheetPlan";
import { readRows } from "./entries";
import { headersKey } from "./mapping";
import type { ColumnMapping, KindMapping, Mapping, NameMapping, TableMapping, UnitMapping } from "./mapping";
import { monthOfCell } from "./months";
import { identity } from "./records";
import type { ActivityTable } from "./records";
import { findTables } from "./tables";
import { normaliseHeader } from "./words";

/** Identity of the tab, and the name it is first given. */
export const MAPPING_FORM = "mapping";
export const MAPPING_SHEET = "CCTS Mapping";

const confidence = numberField("confidence", "Confidence", { width: 11, help: "0 to 1; below 0.75 it is asked and not used. Set 1 for what you decide yourself" });
const reason = textField("reason", "Why", { width: 48 });

const TABLES = table({
  id: "mappingTables", title: "Tables", keys: ["place", "layout"],
  fields: [
    textField("sheet", "Sheet", { width: 24 }), textField("sheetId", "Sheet id", { width: 12 }), textField("place", "First header cell", { width: 12 }),
    textField("layout", "Layout", { width: 14 }), textField("reads", "Reads", { width: 12 }), textField("headers", "Header set", { width: 10 }),
    textField("month", "Month of the table", { width: 12 }), textField("monthWhy", "Month known from", { width: 30 }),
    choiceField("used", "Read it", { choices: ["Yes", "No"], width: 9 }), confidence, reason,
  ],
});
const COLUMNS = table({
  id: "mappingColumns", title: "Columns", keys: ["headerText", "role"],
  fields: [textField("headers", "Header set", { width: 10 }), textField("headerText", "Header as found", { width: 30 }), textField("role", "Column means", { width: 18 }), confidence, reason],
});
const NAMES = table({
  id: "mappingNames", title: "Names", keys: ["nameText", "stream"],
  fields: [
    textField("nameText", "Name as found", { width: 30 }), textField("data", "Kind of data", { width: 12 }), textField("stream", "Stream, meter or product", { width: 22 }),
    textField("use", "Use", { width: 18 }), textField("lot", "Lot", { width: 14 }), confidence, reason,
  ],
});
const WORDS = table({
  id: "mappingWords", title: "Units and quantities", keys: ["wordText", "wordMeans"],
  fields: [textField("wordText", "Text as found", { width: 30 }), choiceField("what", "What it is", { choices: ["unit", "quantity"], width: 12 }), textField("wordMeans", "Text means", { width: 18 })],
});

/** The tab, with every decision of the mapping and the names met. `name` is the tab's name in this workbook. */
export function mappingSheet(name: string, mapping: Mapping, names: readonly NameMapping[]): SheetPlan {
  const sheet = new SheetBuilder({ form: MAPPING_FORM, name, title: "How this workbook is read", subtitle: "What each table, column and name of your own sheets stands for. Change it here or in the pane; nothing else depends on where a sheet is or what it is called.", tabColor: "#52606D" });
  const sets = headerSets(mapping.tables);
  sheet.table(TABLES, "CCTS_MapTables", mapping.tables.map((each) => tableRow(each, sets)), 1);
  sheet.table(COLUMNS, "CCTS_MapColumns", [...sets].flatMap(([key, set]) => columnRows(mapping.tables.find((each) => headersKey(each) === key)!, set)), 1);
  sheet.table(NAMES, "CCTS_MapNames", allNames(mapping, names).map(nameRow), 1);
  sheet.table(WORDS, "CCTS_MapWords", [
    ...mapping.units.map(({ text, means }) => ({ wordText: text, what: "unit", wordMeans: means })),
    ...mapping.kinds.map(({ text, table: of, field }) => ({ wordText: text, what: "quantity", wordMeans: `${of}.${field}` })),
  ], 1);
  return sheet.build();
}

function headerSets(tables: readonly TableMapping[]): ReadonlyMap<string, string> {
  const sets = new Map<string, string>();
  for (const each of tables) if (!sets.has(headersKey(each))) sets.set(headersKey(each), `H${sets.size + 1}`);
  return sets;
}

function tableRow(each: TableMapping, sets: ReadonlyMap<string, string>): RowInput {
  return {
    sheet: each.sheet.name, sheetId: each.sheet.id, place: a1(each.headerRow, each.left), layout: each.layout, reads: each.table ?? "several", headers: sets.get(headersKey(each))!,
    month: each.month === null ? null : monthLabel(each.month.month), monthWhy: each.month?.reason ?? null, used: each.used ? "Yes" : "No", confidence: each.confidence, reason: each.reason,
  };
}

function columnRows(each: TableMapping, set: string): readonly RowInput[] {
  return each.columns.filter((column) => column.month === null).map((column) => ({ headers: set, headerText: column.header, role: column.role, confidence: column.confidence, reason: column.reason }));
}

/** Decisions of the user before what was found, each name once. */
function allNames(mapping: Mapping, met: readonly NameMapping[]): readonly NameMapping[] {
  const decided = new Set(mapping.names.map(nameKey));
  return [...mapping.names, ...met.filter((name) => !decided.has(nameKey(name)))];
}

const nameKey = (name: NameMapping) => `${name.table}|${identity(name.text)}`;

function nameRow({ table: data, text, stream, use, lot, confidence: sure, reason: why }: NameMapping): RowInput {
  return { nameText: text, data, stream, use, lot, confidence: sure, reason: why };
}

interface Stored {
  readonly tables: readonly RowOf<typeof TABLES>[];
  readonly columns: readonly RowOf<typeof COLUMNS>[];
}

/** The proposal with everything the workbook's mapping tab decides; null when it has no such tab. */
export function storedMapping(snapshot: WorkbookSnapshot, proposal: Mapping): Mapping | null {
  const sheet = snapshot.sheets.find((each) => each.form === MAPPING_FORM);
  if (sheet === undefined) return null;
  const found = findTables(sheet, [TABLES, COLUMNS, NAMES, WORDS]);
  const rows = <Id extends string>(spec: ReturnType<typeof table<Id>>) => readRows(spec, found.find((each) => each.spec.id === spec.id), snapshot.dateSystem);
  const stored = { tables: rows(TABLES), columns: rows(COLUMNS) };
  const words = rows(WORDS);
  return {
    tables: proposal.tables.map((each) => overlaid(each, stored, proposal.tables)),
    names: rows(NAMES).map((row): NameMapping => ({ table: row.data.text as ActivityTable, text: row.nameText.text, stream: row.stream.text, use: row.use.text, lot: row.lot.text, confidence: sureness(row), reason: row.reason.text })),
    units: words.filter((row) => row.what.text === "unit").map((row): UnitMapping => ({ text: row.wordText.text, means: row.wordMeans.text })),
    kinds: words.filter((row) => row.what.text === "quantity").map((row): KindMapping => {
      const [of, field] = row.wordMeans.text.split(".") as [ActivityTable, string];
      return { text: row.wordText.text, table: of, field };
    }),
  };
}

/** A confidence left blank is the user's own word. */
function sureness(row: { readonly confidence: { readonly number: { toNumber(): number } | null } }): number {
  return row.confidence.number?.toNumber() ?? 1;
}

const LIKE_ENOUGH = 0.6;

function overlaid(each: TableMapping, stored: Stored, all: readonly TableMapping[]): TableMapping {
  const ranked = stored.tables
    .filter((row) => row.layout.text === each.layout)
    .map((row) => ({ row, columns: stored.columns.filter((column) => column.headers.text === row.headers.text), rank: sheetRank(each, row) }))
    .map((candidate) => ({ ...candidate, likeness: likeness(each, candidate.columns.map((column) => column.headerText.text)) }))
    .filter(({ likeness: alike }) => alike >= LIKE_ENOUGH)
    .sort((a, b) => b.likeness - a.likeness || b.rank - a.rank || distance(each, a.row) - distance(each, b.row));
  const best = ranked[0];
  if (best === undefined) return each;
  const withColumns = { ...each, columns: columnsBy(each, best.columns) };
  const isSame = best.rank > 0 || all.filter((other) => headersKey(other) === headersKey(each)).length === 1;
  return isSame ? withTable(withColumns, best.row) : withColumns;
}

function sheetRank(each: TableMapping, row: Stored["tables"][number]): number {
  if (row.sheetId.text === each.sheet.id) return 2;
  return identity(row.sheet.text) === identity(each.sheet.name) ? 1 : 0;
}

const distance = (each: TableMapping, row: Stored["tables"][number]) => (row.place.text === a1(each.headerRow, each.left) ? 0 : 1);

/** The share of stored headers the table still has. */
function likeness(each: TableMapping, headers: readonly string[]): number {
  const own = new Set(each.columns.map((column) => normaliseHeader(column.header)));
  const labels = headers.map(normaliseHeader).filter((header) => header !== "");
  return labels.length === 0 ? 1 : labels.filter((header) => own.has(header)).length / labels.length;
}

/** The nth column with a header takes the nth decision for it. */
function columnsBy(each: TableMapping, decisions: Stored["columns"]): readonly ColumnMapping[] {
  const used = new Set<number>();
  return each.columns.map((column) => {
    if (column.month !== null) return column;
    const index = decisions.findIndex((decision, i) => !used.has(i) && normaliseHeader(decision.headerText.text) === normaliseHeader(column.header));
    if (index < 0) return column;
    used.add(index);
    const decision = decisions[index]!;
    return { ...column, role: decision.role.text, confidence: sureness(decision), reason: decision.reason.text };
  });
}

/** Whether it is read, and a month that no cell says; a month in a cell is read afresh. */
function withTable(each: TableMapping, row: Stored["tables"][number]): TableMapping {
  const used = row.used.text !== "No";
  const month = row.month.number === null ? monthOfCell(row.month.text, 1900) : null;
  const isDecided = row.monthWhy.text === "set by you" || (each.month === null && month !== null);
  return { ...each, used, month: isDecided && month !== null ? { month, cell: null, confidence: 1, reason: row.monthWhy.text } : each.month };
}
