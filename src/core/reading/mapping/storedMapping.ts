/** Reads the mapping from the tab the workbook keeps it on. */
import { elementAt } from "../../quantity/known";
import type { FieldSpec, TableSpec } from "../../plan/spec/tableSpec";
import type { RowOf } from "../../plan/model";
import { a1 } from "../../workbook/cells";
import type { WorkbookSnapshot } from "../../workbook/cells";
import { readRows } from "../../plan/parse/entries";
import { withoutColumn } from "./corrections";
import { isDecided } from "./leftOut";
import type { LeftOut } from "./leftOut";
import { headersKey } from "./mapping";
import type { ColumnMapping, KindMapping, Mapping, NameMapping, TableMapping, UnitMapping } from "./mapping";
import { MAPPING_FORM } from "./mappingForm";
import { COLUMN_MAPPINGS, LEFT_OUT_WORDS, NAMES, ROWS, TABLES, WORD_MAPPINGS } from "./mappingTables";
import { readMeaning } from "./typedMeaning";
import type { RowMapping } from "./rowAnswers";
import { monthOfCell } from "../months";
import { identity } from "../../plan/names";
import type { ActivityTable } from "../../activity/line";
import { findTables } from "../../plan/parse/tables";
import { normaliseHeader } from "../../plan/parse/words";

interface Stored {
  readonly tables: readonly RowOf<typeof TABLES>[];
  readonly columns: readonly RowOf<typeof COLUMN_MAPPINGS>[];
}

/** The proposal with everything the workbook's mapping tab decides; null when it has no such tab. */
export function storedMapping(snapshot: WorkbookSnapshot, proposal: Mapping): Mapping | null {
  const sheet = snapshot.sheets.find((each) => each.form === MAPPING_FORM);
  if (sheet === undefined) return null;
  const found = findTables(sheet, [TABLES, COLUMN_MAPPINGS, NAMES, WORD_MAPPINGS, ROWS]);
  const rows = <Field extends FieldSpec>(spec: TableSpec<Field>) =>
    readRows(
      spec,
      found.find((each) => each.spec.id === spec.id),
      snapshot.dateSystem,
    );
  const stored = { tables: rows(TABLES), columns: rows(COLUMN_MAPPINGS) };
  const words = rows(WORD_MAPPINGS);
  const leftOut = words.flatMap(({ what, wordText, wordMeans }) =>
    (Object.keys(LEFT_OUT_WORDS) as LeftOut["what"][])
      .filter((each) => LEFT_OUT_WORDS[each] === what.choice)
      .map((each): LeftOut => ({ what: each, text: wordText.text, reason: wordMeans.text })),
  );
  const decided: Mapping = {
    tables: proposal.tables.map((each) => overlaid(each, stored, proposal.tables)),
    names: rows(NAMES).map((row): NameMapping => ({
      table: row.data.text as ActivityTable,
      text: row.nameText.text,
      stream: row.stream.text,
      use: row.use.text,
      lot: row.lot.text,
      confidence: sureness(row),
      reason: row.reason.text,
    })),
    units: words
      .filter((row) => row.what.choice === "unit")
      .map((row): UnitMapping => ({ text: row.wordText.text, means: row.wordMeans.text })),
    leftOut,
    rows: rows(ROWS).flatMap(rowMapping),
    kinds: words
      .filter((row) => row.what.choice === "quantity")
      .map((row): KindMapping => {
        const [of, field] = row.wordMeans.text.split(".") as [ActivityTable, string];
        return { text: row.wordText.text, table: of, field };
      }),
  };
  return leftOut.filter(({ what }) => what === "column").reduce((mapping, { text }) => withoutColumn(mapping, text), decided);
}

/** An answer is what is filled in beside the row. */
function rowMapping(row: RowOf<typeof ROWS>): readonly RowMapping[] {
  const typed = {
    table: row.rowIs.text,
    field: row.rowField.text,
    stream: row.rowStream.text,
    use: row.rowUse.text,
    lot: row.rowLot.text,
    unit: row.rowUnit.text,
    reason: row.rowReason.text,
  };
  if (Object.values(typed).every((text) => text === "")) return [];
  return [{ about: row.rowAbout.text, text: row.rowText.text, unit: row.unitFound.text, ...readMeaning(typed) }];
}

/** A confidence left blank is the user's own word. */
function sureness(row: { readonly confidence: { readonly number: { toNumber(): number } | null } }): number {
  return row.confidence.number?.toNumber() ?? 1;
}

const LIKE_ENOUGH = 0.6;

function overlaid(each: TableMapping, stored: Stored, all: readonly TableMapping[]): TableMapping {
  const ranked = stored.tables
    .filter((row) => row.layout.text === each.layout)
    .map((row) => ({
      row,
      columns: stored.columns.filter((column) => column.headers.text === row.headers.text),
      rank: sheetRank(each, row),
    }))
    .map((candidate) => ({
      ...candidate,
      likeness: likeness(
        each,
        candidate.columns.map((column) => column.headerText.text),
      ),
    }))
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
    const index = decisions.findIndex(
      (decision, i) => !used.has(i) && normaliseHeader(decision.headerText.text) === normaliseHeader(column.header),
    );
    if (index < 0) return column;
    used.add(index);
    const decision = elementAt(decisions, index);
    return { ...column, role: decision.role.text, confidence: sureness(decision), reason: decision.reason.text };
  });
}

/** Whether it is read, and a month that no cell says; a month in a cell is read afresh. */
function withTable(each: TableMapping, row: Stored["tables"][number]): TableMapping {
  const used = row.used.choice !== "No";
  const month = monthOfCell(row.month.text, 1900);
  const isSetByUser = row.monthWhy.text === "set by you" || (each.month === null && month !== null);
  return {
    ...each,
    used,
    reason: isDecided({ reason: row.reason.text }) ? row.reason.text : each.reason,
    month: isSetByUser && month !== null ? { month, cell: null, confidence: 1, reason: row.monthWhy.text } : each.month,
  };
}
