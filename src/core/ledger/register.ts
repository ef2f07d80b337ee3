/**
 * A register is a visible tab with one header row and a row for each entry, added at the end and never rewritten by us
 * except in the columns its specification names. It is found by its identity, or by its headers where that was removed,
 * so that it still reads after the add-in's traces were stripped from the file.
 */
import { entryOf } from "../quantity/known";
import { cellText } from "../plan/parse/tables";
import { valueAt } from "../workbook/cells";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/cells";
import { rowHeights } from "../workbook/appearance/rowHeights";
import type { RowHeight } from "../workbook/appearance/rowHeights";
import type { ColumnPlan, PlannedCell, SheetPlan } from "../workbook/sheetPlan";
import { paperFor } from "../workbook/appearance/pages";
import { FORMATS } from "../workbook/appearance/styles";

export interface RegisterColumn<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly width: number;
  readonly number?: boolean;
  /** A hash or the like, kept on one line. */
  readonly code?: boolean;
}

export interface RegisterSpec<Id extends string> {
  readonly form: string;
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly RegisterColumn<Id>[];
}

/** The texts of one entry by column, "" where a cell is empty. */
export type Fields<Id extends string> = Readonly<Record<Id, string>>;

export interface RegisterRow<Id extends string> {
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly fields: Fields<Id>;
}

export interface Register<Id extends string> {
  readonly sheet: SheetSnapshot;
  readonly columns: ReadonlyMap<Id, number>;
  readonly rows: readonly RegisterRow<Id>[];
  /** The row below the headers. */
  readonly firstRow: number;
  /** The row the next entry goes to. */
  readonly nextRow: number;
}

const HEADER_ROW = 3;

/** The register of the workbook; null when there is none. */
export function readRegister<Id extends string>(snapshot: WorkbookSnapshot, spec: RegisterSpec<Id>): Register<Id> | null {
  const own = snapshot.sheets.filter((sheet) => sheet.form === spec.form);
  for (const sheet of own.length > 0 ? own : snapshot.sheets.filter((candidate) => candidate.form === null)) {
    const found = registerOn(sheet, spec);
    if (found !== null) return found;
  }
  return null;
}

function registerOn<Id extends string>(sheet: SheetSnapshot, spec: RegisterSpec<Id>): Register<Id> | null {
  for (let row = sheet.top; row < sheet.top + sheet.values.length; row += 1) {
    const columns = columnsIn(sheet, row, spec);
    if (columns === null) continue;
    const last = sheet.top + sheet.values.length - 1;
    const rows = Array.from({ length: last - row }, (_, i) => entryAt(sheet, row + 1 + i, spec, columns)).filter((entry) =>
      Object.values(entry.fields).some((text) => text !== ""),
    );
    return { sheet, columns, rows, firstRow: row + 1, nextRow: (rows[rows.length - 1]?.row ?? row) + 1 };
  }
  return null;
}

function columnsIn<Id extends string>(sheet: SheetSnapshot, row: number, spec: RegisterSpec<Id>): ReadonlyMap<Id, number> | null {
  const cells = sheet.values[row - sheet.top] ?? [];
  const [first] = spec.columns;
  // Almost every row of a workbook is told by this alone.
  if (first === undefined || !cells.some((value) => typeof value === "string" && value.trim() === first.label)) return null;
  const texts = cells.map(cellText);
  const places = spec.columns.map(({ id, label }) => [id, texts.indexOf(label)] as const);
  return places.every(([, index]) => index >= 0) ? new Map(places.map(([id, index]) => [id, sheet.left + index])) : null;
}

function entryAt<Id extends string>(
  sheet: SheetSnapshot,
  row: number,
  spec: RegisterSpec<Id>,
  columns: ReadonlyMap<Id, number>,
): RegisterRow<Id> {
  const fields = spec.columns.map(({ id }) => [id, cellText(valueAt(sheet, row, entryOf(columns, id)))]);
  return { row, fields: Object.fromEntries(fields) as Fields<Id> };
}

/** A text as a cell gives it back: one kind of line break, nothing around it. Hashes are taken over this. */
export function cellForm(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}

/** Cells of entries added from `nextRow` on. */
export function entryCells<Id extends string>(
  spec: RegisterSpec<Id>,
  columns: ReadonlyMap<Id, number>,
  row: number,
  entries: readonly Fields<Id>[],
): readonly PlannedCell[] {
  return entries.flatMap((fields, i) =>
    spec.columns.map((column) => fieldCell(column, entryOf(columns, column.id), row + i, fields[column.id])),
  );
}

/** Heights of the rows that `entryCells` fills. */
export function entryHeights<Id extends string>(
  spec: RegisterSpec<Id>,
  columns: ReadonlyMap<Id, number>,
  row: number,
  entries: readonly Fields<Id>[],
): readonly RowHeight[] {
  const widths: ColumnPlan[] = [];
  for (const { id, width } of spec.columns) widths[entryOf(columns, id)] = { width };
  return rowHeights({ cells: entryCells(spec, columns, row, entries), columns: widths });
}

/** One field of an entry. Texts are written as texts, whatever they begin with. */
export function fieldCell<Id extends string>(column: RegisterColumn<Id>, at: number, row: number, text: string): PlannedCell {
  if (column.number === true && text !== "")
    return { row, column: at, content: { value: Number(text) }, style: "engine", format: FORMATS.general };
  return {
    row,
    column: at,
    content: { value: text === "" ? null : text },
    style: column.code === true ? "plain" : "label",
    format: FORMATS.text,
  };
}

/** A new register with its first entries. */
export function registerSheet<Id extends string>(spec: RegisterSpec<Id>, name: string, entries: readonly Fields<Id>[]): SheetPlan {
  const columns = new Map(spec.columns.map(({ id }, index) => [id, index]));
  return {
    form: spec.form,
    name,
    tabColor: "#52606D",
    cells: [
      { row: 0, column: 0, content: { value: spec.title }, style: "title" },
      { row: 1, column: 0, content: { value: spec.subtitle }, style: "subtitle" },
      ...spec.columns.map(({ label }, column): PlannedCell => ({ row: HEADER_ROW, column, content: { value: label }, style: "header" })),
      ...entryCells(spec, columns, HEADER_ROW + 1, entries),
    ],
    columns: spec.columns.map(({ width }) => ({ width })),
    frozenRows: HEADER_ROW + 1,
    frozenColumns: 1,
    tables: [],
    validations: [],
    conditionals: [],
    names: [],
    charts: [],
    print: { orientation: "landscape", titleRows: HEADER_ROW + 1, header: spec.title, ...paperFor(spec.columns) },
  };
}
