/** The class of each figure of one sheet, and its unread figures gathered into rows, columns, tables or the tab. */
import { otherPeriod } from "../plan/parse/periodWords";
import { isAverageName, isTotalName } from "../plan/parse/totalWords";
import { cellText } from "../plan/parse/tables";
import { normaliseHeader } from "../plan/parse/words";
import { MONTH_TABLES } from "../plan/spec/monthTables";
import { addUpTo } from "../method/balances";
import { decimal } from "../quantity/decimal";
import type { Decimal } from "../quantity/decimal";
import { parseNumberText } from "../quantity/unitsText";
import { formulaAt, valueAt } from "../workbook/cells";
import type { CellRef, CellValue, SheetSnapshot } from "../workbook/cells";
import { cellKey, isFigure, rowKey } from "./accountTypes";
import type { AccountInput, FigureClass, SheetAccount, UnreadFigures } from "./accountTypes";
import { isDecided, isRowLeftOut, isTabLeftOut } from "./mapping/leftOut";
import { isConfident } from "./mapping/mapping";
import type { ColumnMapping, TableMapping } from "./mapping/mapping";
import { isDateCell } from "./months";
import { isTurned, placeIn, sheetOf, turnedName } from "./turned";
import { looksLikePlantData } from "./plantData";

interface SheetInput extends AccountInput {
  readonly sheet: SheetSnapshot;
  readonly tables: readonly TableMapping[];
  readonly isPlan: boolean;
  /** Cells of this sheet, by `cellKey`. */
  readonly readCells: ReadonlySet<number>;
}

export function figureClasses(input: SheetInput): Omit<SheetAccount, "sheet"> {
  const { sheet, tables, isPlan } = input;
  const counts: Record<FigureClass, number> = { read: 0, context: 0, leftOut: 0, notRead: 0 };
  const unread: CellRef[] = [];
  const isLeftOut = isTabLeftOut(input.mapping, sheet.name);
  sheet.values.forEach((row, r) => {
    for (let c = 0; c < row.length; c += 1) {
      const value = row[c] ?? null;
      if (!isFigure(value)) continue;
      const at = sheet.top + r;
      const column = sheet.left + c;
      const found = tables.length === 0 ? classOutside(input, at, column, value, isLeftOut) : classOf(input, at, column, value, isLeftOut);
      counts[found] += 1;
      // Of a tab without a table only the first is told.
      if (found === "notRead" && (tables.length > 0 || unread.length === 0)) unread.push({ sheet: sheet.name, row: at, column });
    }
  });
  return { counts, unread: isPlan ? [] : gathered(input, unread, counts.notRead) };
}

const REFERENCE = /\$?[A-Z]{1,3}\$?\d/i;
const hasReference = (formula: string) => formula !== "" && REFERENCE.test(formula);
const SERIAL = /^(s|sr|sl|क्र|क्रम|क्रमांक) ?(no|n|सं|संख्या)?$/u;

const isRead = ({ readCells }: SheetInput, row: number, column: number) => readCells.size > 0 && readCells.has(cellKey({ row, column }));

/** A figure of a sheet without a table: most of a large workbook, and so without an object for each. */
function classOutside(input: SheetInput, row: number, column: number, value: CellValue, isLeftOut: boolean): FigureClass {
  const { sheet } = input;
  if (isRead(input, row, column)) return "read";
  if (isLeftOut || isRowLeftOut(input.mapping, sheet, row)) return "leftOut";
  return isContext(sheet, row, column) || isYear(value) ? "context" : "notRead";
}

/** A date, or what other cells give. */
function isContext(sheet: SheetSnapshot, row: number, column: number): boolean {
  return isDateCell(sheet, row, column) || hasReference(formulaAt(sheet, row, column));
}

function classOf(input: SheetInput, row: number, column: number, value: CellValue, isLeftOut: boolean): FigureClass {
  const { sheet, tables, mapping } = input;
  if (isRead(input, row, column)) return "read";
  const cell = { sheet: sheet.name, row, column };
  const table = tables.find((each) => isInside(each, cell));
  const at = table === undefined ? cell : placeIn(table, cell);
  const own = table === undefined ? sheet : sheetOf(table, sheet);
  if (isLeftOut || isRowLeftOut(mapping, own, at.row)) return "leftOut";
  if (table !== undefined && !table.used) return isDecided(table) ? "leftOut" : "notRead";
  if (isContext(sheet, row, column)) return "context";
  if (table === undefined) return isTitle(tables, cell) || isYear(value) ? "context" : "notRead";
  return inTable({ ...input, sheet: own }, table, at);
}

/** A figure below or in the headers of a table that is read. */
function inTable(input: SheetInput, table: TableMapping, cell: CellRef): FigureClass {
  if (cell.row <= table.headerRow) return "context";
  const column = table.columns.find((each) => each.column === cell.column);
  const key = rowKey({ ...cell, sheet: isTurned(table) ? turnedName(cell.sheet) : cell.sheet });
  if (input.leftOut.has(key)) return "leftOut";
  const inColumn = column === undefined ? null : columnClass(table, column);
  if (inColumn !== null) return inColumn;
  return input.totals.has(key) && isSummed(input, table, cell.row) ? "context" : "notRead";
}

function isInside(table: TableMapping, cell: CellRef): boolean {
  const { row, column } = placeIn(table, cell);
  return row >= table.headerTop && row <= table.lastRow && column >= table.left - 1 && column <= table.right;
}

/** Above the first table. */
const isTitle = (tables: readonly TableMapping[], { row }: CellRef) => tables.every(({ headerTop }) => row < headerTop);

const isYear = (value: CellValue) => typeof value === "number" && Number.isInteger(value) && value >= 1990 && value <= 2100;

/** A column that says what the others are, or one of sums or of another period; null for a column of the month's figures. */
function columnClass(table: TableMapping, column: ColumnMapping): FigureClass | null {
  if (column.role === "" && isDecided(column)) return "leftOut";
  if (column.role === "figures") return null;
  if (column.role !== "") return isNumberRole(table, column.role) ? null : "context";
  const header = column.header;
  return SERIAL.test(normaliseHeader(header)) || isTotalName(header) || isAverageName(header) || otherPeriod(header) !== null
    ? "context"
    : null;
}

function isNumberRole(table: TableMapping, role: string): boolean {
  const spec = MONTH_TABLES.find(({ id }) => id === table.table);
  return spec?.fields.find(({ id }) => id === role)?.kind === "number";
}

const TOLERANCE_PERCENT = decimal("0.5");

/** True when one of the row's figures is the sum of figures right above it, or below where totals come first. */
function isSummed({ sheet }: SheetInput, table: TableMapping, row: number): boolean {
  const columns = Array.from({ length: table.right - table.left + 1 }, (_, i) => table.left + i);
  return columns.some((column) => {
    const total = numberAt(sheet, row, column);
    return total !== null && !total.isZero() && [-1, 1].some((step) => sumsUp(sheet, table, { row, column, step }, total));
  });
}

function sumsUp(
  sheet: SheetSnapshot,
  table: TableMapping,
  { row, column, step }: { readonly row: number; readonly column: number; readonly step: number },
  total: ReturnType<typeof decimal>,
): boolean {
  const terms: Decimal[] = [];
  for (let at = row + step; at > table.headerRow && at <= table.lastRow; at += step) {
    const value = numberAt(sheet, at, column);
    if (value !== null) terms.push(value);
  }
  return addUpTo(total, terms, TOLERANCE_PERCENT);
}

function numberAt(sheet: SheetSnapshot, row: number, column: number): ReturnType<typeof decimal> | null {
  const value = valueAt(sheet, row, column);
  return typeof value === "number" ? decimal(value) : typeof value === "string" ? parseNumberText(value) : null;
}

/** A tab without a table is one entry if it looks like the plant's, as is a table or a column nobody reads; the rest are rows. */
function gathered(input: SheetInput, unread: readonly CellRef[], count: number): readonly UnreadFigures[] {
  const { sheet, tables, system } = input;
  const first = unread[0];
  if (first === undefined) return [];
  if (tables.length === 0)
    return looksLikePlantData(sheet, system) ? [{ what: "sheet", sheet: sheet.name, where: first, label: sheet.name, count }] : [];
  const groups = new Map<string, CellRef[]>();
  const readTables = new Set(tables.filter((table) => isReadAtAll(input, table)));
  for (const cell of unread) {
    const key = groupOf(input, cell, readTables);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cell]);
    else group.push(cell);
  }
  return [...groups].flatMap(([key, cells]) => entry(input, key.split(" ")[0] as "row" | "column" | "table", cells));
}

/** A table of which nothing is read, a column that nothing or nobody surely reads, or the figure's row. */
function groupOf(input: SheetInput, cell: CellRef, readTables: ReadonlySet<TableMapping>): string {
  const table = input.tables.find((each) => isInside(each, cell));
  if (table === undefined) return `row ${cell.row}`;
  if (!readTables.has(table)) return `table ${table.headerRow} ${table.left}`;
  const at = placeIn(table, cell);
  const column = table.columns.find((each) => each.column === at.column);
  const isColumn = column !== undefined && (column.role === "" || !isConfident(column));
  return isColumn ? `column ${table.headerRow} ${at.column}` : `row ${at.row} ${table.layout}`;
}

function isReadAtAll({ sheet, readCells }: SheetInput, table: TableMapping): boolean {
  for (let row = table.headerRow + 1; row <= table.lastRow; row += 1)
    for (let column = table.left - 1; column <= table.right; column += 1)
      if (readCells.has(cellKey(placeIn(table, { sheet: sheet.name, row, column })))) return true;
  return false;
}

function entry({ sheet, tables }: SheetInput, what: "row" | "column" | "table", cells: readonly CellRef[]): readonly UnreadFigures[] {
  const where = cells[0];
  if (where === undefined) return [];
  const table = tables.find((each) => isInside(each, where));
  const at = table === undefined ? where : placeIn(table, where);
  const own = table === undefined ? sheet : sheetOf(table, sheet);
  const header = table?.columns.find((each) => each.column === at.column)?.header ?? "";
  const title = table?.titles[0] ?? table?.columns[0]?.header ?? "";
  const label = { column: header, table: title, row: rowName(own, table, at) }[what];
  return [{ what, sheet: sheet.name, where, label, count: cells.length }];
}

/** What stands in the column of names, else the row's first text. */
function rowName(sheet: SheetSnapshot, table: TableMapping | undefined, { row }: CellRef): string {
  const column = table?.columns.find(({ role }) => role === "stream")?.column;
  const name = column === undefined ? "" : cellText(valueAt(sheet, row, column));
  return name === "" ? firstText(sheet, { row }) : name;
}

/** The name of a row: its first text that is no number. */
export function firstText(sheet: SheetSnapshot, { row }: { readonly row: number }): string {
  const texts = (sheet.values[row - sheet.top] ?? []).map(cellText);
  return texts.find((text) => text !== "" && /\p{L}{2}/u.test(text)) ?? "";
}
