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

type Columns = ReadonlyMap<number, OverlaidCell>;

/**
 * The sheet as it would read with these cells; the one given stays as it is. A row reaches as far as its last cell, so that one
 * far away costs its own row: the first row alone is as wide as the used range.
 */
export function overlaid(sheet: SheetSnapshot, cells: readonly OverlaidCell[]): SheetSnapshot {
  if (cells.length === 0) return sheet;
  const at = byRow(cells);
  const isEmpty = sheet.values.length === 0;
  const least = (numbers: readonly number[], own: number): number => numbers.reduce((a, b) => Math.min(a, b), isEmpty ? Infinity : own);
  const most = (numbers: readonly number[], own: number): number => numbers.reduce((a, b) => Math.max(a, b), isEmpty ? -1 : own);
  const [rows, columns] = [[...at.keys()], cells.map(({ column }) => column)];
  const [top, left] = [least(rows, sheet.top), least(columns, sheet.left)];
  const bottom = most(rows, sheet.top + sheet.values.length - 1);
  const right = most(columns, sheet.left + (sheet.values[0]?.length ?? 0) - 1);
  const last = (row: number): number => {
    if (row === top) return right;
    const own = sheet.left + (sheet.values[row - sheet.top]?.length ?? 0) - 1;
    return [...(at.get(row)?.keys() ?? [])].reduce((a, b) => Math.max(a, b), own);
  };
  const matrix = <T>(pick: (over: OverlaidCell | undefined, row: number, column: number) => T): readonly (readonly T[])[] =>
    Array.from({ length: bottom - top + 1 }, (_, r) => {
      const over = at.get(top + r);
      return Array.from({ length: Math.max(0, last(top + r) - left + 1) }, (__, c) => pick(over?.get(left + c), top + r, left + c));
    });
  return {
    ...sheet,
    top,
    left,
    values: matrix((over, row, column) => (over === undefined ? valueAt(sheet, row, column) : over.value)),
    formulas: matrix((over, row, column) => over?.formula ?? formulaAt(sheet, row, column)),
    formats: matrix((over, row, column) => over?.format ?? formatAt(sheet, row, column)),
  };
}

function byRow(cells: readonly OverlaidCell[]): ReadonlyMap<number, Columns> {
  const rows = new Map<number, Map<number, OverlaidCell>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, OverlaidCell>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  return rows;
}
