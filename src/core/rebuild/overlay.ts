/** A sheet with some cells replaced, grown where they lie outside of it. */
import { formatAt, formulaAt, valueAt } from "../workbook/cells";
import type { CellValue, SheetSnapshot } from "../workbook/cells";

/** A cell and all that is to be read from it. */
export interface OverlaidCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: CellValue;
  readonly format: string;
}

/** The sheet as it would read with these cells; the one given stays as it is. */
export function overlaid(sheet: SheetSnapshot, cells: readonly OverlaidCell[]): SheetSnapshot {
  if (cells.length === 0) return sheet;
  const at = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const isEmpty = sheet.values.length === 0;
  const top = isEmpty ? least(rows) : Math.min(sheet.top, least(rows));
  const left = isEmpty ? least(columns) : Math.min(sheet.left, least(columns));
  const bottom = Math.max(sheet.top + sheet.values.length - 1, most(rows));
  const right = Math.max(sheet.left + (sheet.values[0]?.length ?? 0) - 1, most(columns));
  const matrix = <T>(pick: (row: number, column: number) => T): readonly (readonly T[])[] =>
    Array.from({ length: bottom - top + 1 }, (_, r) => Array.from({ length: right - left + 1 }, (__, c) => pick(top + r, left + c)));
  const cell = (row: number, column: number): OverlaidCell | undefined => at.get(`${row}:${column}`);
  return {
    ...sheet,
    top,
    left,
    values: matrix((row, column) => {
      const over = cell(row, column);
      return over === undefined ? valueAt(sheet, row, column) : over.value;
    }),
    formulas: matrix((row, column) => cell(row, column)?.formula ?? formulaAt(sheet, row, column)),
    formats: matrix((row, column) => cell(row, column)?.format ?? formatAt(sheet, row, column)),
  };
}
