/** Range.values, formulas, numberFormat and their kin: matrices in and out, with Excel's rules for what a cell takes. */
import type { ICellData, IStyleData } from "@univerjs/core";
import type { Area } from "../../core/workbook/cells";
import type { Book } from "../book/book";
import type { CellMatrix, HostCell, SheetReader } from "../engine/cells";
import { cellRecord, writeStyle } from "../engine/cells";
import { interpretEntry } from "../engine/entry";
import { HostError, invalidArgument } from "../errors";
import { movedFormula } from "../../core/workbook/formula";
import type { SheetArea } from "./area";
import { columnsOf, rowsOf } from "./area";

/** Excel on the web answers no request for more. */
const MOST_CELLS = 5_000_000;

export function readMatrix<T>(book: Book, at: SheetArea, pick: (reader: SheetReader, row: number, column: number) => T): T[][] {
  const [rows, columns] = [rowsOf(at.area), columnsOf(at.area)];
  if (rows * columns > MOST_CELLS)
    throw new HostError("RangeExceedsLimit", `A range of ${rows} x ${columns} cells is too large to read.`, 400);
  const reader = book.reader(at.sheetId);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => pick(reader, at.area.top + r, at.area.left + c)),
  );
}

/** What Range.formulas gives: the formula, and where there is none the value. */
export function formulaOrValue(cell: HostCell): number | string | boolean {
  return cell.formula ?? cell.value;
}

/** One formula is copied from cell to cell; where a cell takes it as a text it stays as it is. */
function entryOf(at: SheetArea, given: unknown, reader: SheetReader): (row: number, column: number) => unknown {
  if (typeof given !== "string" || given.length < 2 || !given.startsWith("=")) return cellOf(at, given);
  let filled: ReturnType<typeof movedFormula> | null = null;
  return (row, column) =>
    reader.format(row, column) === "@" ? given : (filled ??= movedFormula(given))(row - at.area.top, column - at.area.left);
}

/** A matrix of the range's shape, or one value for all its cells. */
function cellOf(at: SheetArea, given: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const [rows, columns] = [rowsOf(at.area), columnsOf(at.area)];
  const fits = given.length === rows && given.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw invalidArgument(`The array must have ${rows} rows and ${columns} columns like the range.`);
  return (row, column) => (given as unknown[][])[row - at.area.top]![column - at.area.left];
}

/** Range.values and Range.formulas are set by the same rules. */
export function writeEntries(book: Book, at: SheetArea, given: unknown): void {
  book.guard(at.sheetId);
  const reader = book.reader(at.sheetId);
  const entryAt = entryOf(at, given, reader);
  const cells: CellMatrix = {};
  const written: Area[] = [];
  for (let row = at.area.top; row <= at.area.bottom; row++)
    for (let column = at.area.left; column <= at.area.right; column++) {
      const record = recordFor(book, at.sheetId, reader, row, column, entryAt(row, column));
      if (!record) continue;
      (cells[row] ??= {})[column] = record;
      const last = written.at(-1);
      if (last?.top === row && last.right === column - 1) written[written.length - 1] = { ...last, right: column };
      else written.push({ top: row, left: column, bottom: row, right: column });
    }
  if (written.length === 0) return;
  book.spreadsheet.reach(at.sheetId, at.area.bottom, at.area.right);
  book.spreadsheet.write(at.sheetId, cells);
  book.countCells(at.sheetId, written);
}

function recordFor(book: Book, sheetId: string, reader: SheetReader, row: number, column: number, raw: unknown): ICellData | null {
  if (!isTakenByCells(raw)) throw invalidArgument("A cell takes a number, a text, true, false or null.");
  const format = reader.format(row, column);
  const entry = interpretEntry(raw, format);
  return cellRecord(entry.kind === "formula" ? { kind: "formula", text: book.takeFormula(entry.text, sheetId) } : entry, format);
}

function isTakenByCells(raw: unknown): raw is string | number | boolean | null | undefined {
  return raw === null || ["string", "number", "boolean", "undefined"].includes(typeof raw);
}

export function writeNumberFormat(book: Book, at: SheetArea, given: unknown): void {
  book.guard(at.sheetId);
  const formatAt = cellOf(at, given);
  const patches = new Map<string, IStyleData>();
  writeStyle(book.spreadsheet, at.sheetId, [at.area], (row, column) => {
    const format = formatAt(row, column);
    if (format === null || format === undefined) return null;
    if (typeof format !== "string" || format === "") throw invalidArgument('A number format is a text such as "0.00".');
    const patch = patches.get(format) ?? { n: format === "General" ? null : { pattern: format } };
    patches.set(format, patch);
    return patch;
  });
}

export function clearContents(book: Book, at: SheetArea): void {
  book.guard(at.sheetId);
  const used = book.reader(at.sheetId).used(true);
  if (!used) return;
  const area = {
    top: Math.max(at.area.top, used.top),
    left: Math.max(at.area.left, used.left),
    bottom: Math.min(at.area.bottom, used.bottom),
    right: Math.min(at.area.right, used.right),
  };
  if (area.top <= area.bottom && area.left <= area.right) writeEntries(book, { ...at, area }, "");
}
