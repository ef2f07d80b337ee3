/**
 * Finds tables in a sheet by the meaning of their headers: ours, and those of people who laid out their own. A table
 * starts at a header row in which all key fields are recognised and ends at a blank row, a new header or the sheet's end.
 */
import { elementAt, entryOf } from "../../quantity/known";
import type { FieldSpec, TableSpec } from "../spec/tableSpec";
import { formulaAt, isCellError, valueAt } from "../../workbook/cells";
import type { CellRef, CellValue, SheetSnapshot } from "../../workbook/cells";
import { headerMatcher, normaliseHeader } from "./headers";
import { unitInHeader } from "./headerUnit";

export interface FoundColumn {
  readonly field: FieldSpec;
  readonly column: number;
  readonly header: string;
  /** Unit written in the header's brackets, or "". */
  readonly unit: string;
  /** 1 for the field's own label, less for a synonym or a partial match. */
  readonly confidence: number;
}

export interface FoundTable {
  readonly spec: TableSpec;
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, FoundColumn>;
  /** Sheet rows that hold data, subtotal rows left out. */
  readonly rows: readonly number[];
}

/** One data row of a found table. */
export interface FoundRow {
  readonly table: FoundTable;
  readonly row: number;
}

export function rowsOf(table: FoundTable): readonly FoundRow[] {
  return table.rows.map((row) => ({ table, row }));
}

/** Where the field of this row stands; null when the table has no such column. */
export function cellOf(found: FoundRow, field: string): CellRef | null {
  const column = found.table.columns.get(field);
  return column === undefined ? null : { sheet: found.table.sheet.name, row: found.row, column: column.column };
}

export function valueOf(found: FoundRow, field: string): CellValue {
  const column = found.table.columns.get(field);
  return column === undefined ? null : valueAt(found.table.sheet, found.row, column.column);
}

/** The cell as trimmed text; "" when empty or in error. */
export function textOf(found: FoundRow, field: string): string {
  return cellText(valueOf(found, field));
}

export function cellText(value: CellValue): string {
  return value === null || isCellError(value) ? "" : String(value).trim();
}

/** What a person sees in the cell: as `cellText`, or the name of its error, which is no word of any choice and no unit. */
export function shownText(value: CellValue): string {
  return isCellError(value) ? value.error : cellText(value);
}

/** As `shownText`; of a formula that was never calculated, the formula: the cell is not empty, and says nothing yet. */
export function shownAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return value === null ? formulaAt(sheet, row, column) : shownText(value);
}

/** The unit a cell gives, spaces and all as a formula that points at it sees them; of an error or an open formula as `shownAt`. */
export function unitTextAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return typeof value === "string" ? value : shownAt(sheet, row, column);
}

/** Whether a cell shows no text of its own: empty, blank or in error. */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === "string" ? value.trim() === "" : isCellError(value));
}

/** All of the cell's text, spaces too, as a formula that points at it sees it; "" when empty or in error. */
export function wholeText(value: CellValue): string {
  return value === null || isCellError(value) ? "" : String(value);
}

/** All tables of the given kinds, in order of their header rows. */
export function findTables(sheet: SheetSnapshot, specs: readonly TableSpec[]): readonly FoundTable[] {
  const headers = headerRows(sheet, specs);
  return headers.map((header, index) => {
    const limit = headers[index + 1]?.row ?? sheet.top + sheet.values.length;
    return { spec: header.spec, sheet, headerRow: header.row, columns: header.columns, rows: dataRows(sheet, header, limit) };
  });
}

interface HeaderRow {
  readonly spec: TableSpec;
  readonly row: number;
  readonly columns: ReadonlyMap<string, FoundColumn>;
}

function headerRows(sheet: SheetSnapshot, specs: readonly TableSpec[]): readonly HeaderRow[] {
  const found: HeaderRow[] = [];
  for (let offset = 0; offset < sheet.values.length; offset += 1) {
    const texts = textsIn(elementAt(sheet.values, offset));
    const likely = texts.length < 2 ? [] : specs.filter((spec) => texts.some((text) => headerMatcher(spec).knows(text)));
    const best = bestSpec(sheet, sheet.top + offset, likely);
    if (best !== null) found.push(best);
  }
  return found;
}

function textsIn(cells: readonly CellValue[]): readonly string[] {
  return cells.filter((cell) => typeof cell === "string");
}

function bestSpec(sheet: SheetSnapshot, row: number, specs: readonly TableSpec[]): HeaderRow | null {
  const candidates = specs
    .map((spec) => ({ spec, row, columns: matchColumns(sheet, row, spec) }))
    .filter((candidate) => candidate.spec.keys.every((key) => candidate.columns.has(key)));
  return candidates.reduce<HeaderRow | null>((best, next) => (best === null || score(next) > score(best) ? next : best), null);
}

/** The kind of table whose own labels the row carries wins over one that only shares synonyms. */
function score(header: HeaderRow): number {
  return [...header.columns.values()].reduce((total, column) => total + column.confidence, 0);
}

/** The columns of one header row by field, each field at most once and each column for one field, best match first, then leftmost. */
export function matchColumns(sheet: SheetSnapshot, row: number, spec: TableSpec): ReadonlyMap<string, FoundColumn> {
  const cells = sheet.values[row - sheet.top] ?? [];
  const matches: FoundColumn[] = [];
  cells.forEach((cell, index) => {
    if (typeof cell !== "string") return;
    for (const { field, confidence } of headerMatcher(spec).match(cell))
      matches.push({ field, column: sheet.left + index, header: cell, unit: unitInHeader(cell), confidence });
  });
  matches.sort((a, b) => b.confidence - a.confidence);
  const columns = new Map<string, FoundColumn>();
  const taken = new Set<number>();
  for (const match of matches) {
    if (columns.has(match.field.id) || taken.has(match.column)) continue;
    columns.set(match.field.id, match);
    taken.add(match.column);
  }
  return columns;
}

const SUBTOTAL = new RegExp(
  "^(" +
    "sub ?total|total|grand total|g total|gross total|sum|average|avg|weighted average|" +
    "cumulative|ytd|up to the month|कुल|योग|कुल योग|महायोग|kul|yog" +
    ")(?! (moisture|carbon|sulphur|sulfur|organic|alkali))( |$)",
);

/** True for a name that adds up or averages other rows: "Sub-total (kiln)", "कुल". */
export function isSubtotal(name: string): boolean {
  return SUBTOTAL.test(normaliseHeader(name));
}

function dataRows(sheet: SheetSnapshot, header: HeaderRow, limit: number): readonly number[] {
  const keyColumn = entryOf(header.columns, elementAt(header.spec.keys, 0)).column;
  const rows: number[] = [];
  for (let row = header.row + 1; row < limit; row += 1) {
    if (isBlankRow(sheet, row, header)) break;
    const key = shownAt(sheet, row, keyColumn);
    if (key !== "" && !isSubtotal(key)) rows.push(row);
  }
  return rows;
}

function isBlankRow(sheet: SheetSnapshot, row: number, header: HeaderRow): boolean {
  return [...header.columns.values()].every((column) => shownAt(sheet, row, column.column) === "");
}
