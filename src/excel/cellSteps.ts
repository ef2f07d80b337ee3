/** Steps that give cells their content or their number formats: large runs of one kind as fills, the rest as matrices. */
import type { Area } from "../core/workbook/cells";
import type { Entry } from "./cellEntries";
import type { EntrySpot } from "./fills";
import { fillsOf } from "./fills";
import { bands } from "./rectangles";
import type { Step } from "./requests";
import { rowPieces, step } from "./requests";

/** The client library cuts up larger matrices, at the cost of three further paths for each part. */
const CHUNK_CELLS = 1500;
const CHUNK_BYTES = 650;

export type CellProperty = "formulas" | "numberFormat";

/** Nothing but these cells is changed. */
export function cellSteps(sheet: Excel.Worksheet, property: CellProperty, cells: readonly EntrySpot[]): readonly Step[] {
  const { fills, rest } = fillsOf(cells);
  const rows = byRow(rest);
  return [
    // Excel takes one value for all cells of a range, which the types do not say.
    ...fills.map(({ area, entry }) =>
      step(() => void (rangeOf(sheet, area)[property] = entry as unknown as Entry[][]), JSON.stringify(entry).length),
    ),
    ...bands(rest).flatMap((area) => matrixSteps(sheet, property, area, matrixOf(area, rows))),
  ];
}

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** Writes a matrix in pieces; null leaves a cell as it is, and columns of nulls at the edges are left out. */
function matrixSteps(
  sheet: Excel.Worksheet,
  property: CellProperty,
  { top, left }: Area,
  matrix: readonly (readonly Entry[])[],
): readonly Step[] {
  return rowPieces(matrix).flatMap((piece) => {
    const used = usedColumns(piece.rows);
    if (used === null) return [];
    const rows = piece.rows.map((row) => row.slice(used.first, used.last + 1));
    const area = { top: top + piece.top, left: left + used.first, bottom: top + piece.top + rows.length - 1, right: left + used.last };
    const chunks = Math.ceil((rows.length * (used.last - used.first + 1)) / CHUNK_CELLS);
    return [step(() => void (rangeOf(sheet, area)[property] = rows), piece.bytes + chunks * CHUNK_BYTES)];
  });
}

function usedColumns(rows: readonly (readonly Entry[])[]): { readonly first: number; readonly last: number } | null {
  const columns = rows.flatMap((row) => row.flatMap((entry, column) => (entry === null ? [] : [column])));
  if (columns.length === 0) return null;
  return { first: columns.reduce((a, b) => Math.min(a, b)), last: columns.reduce((a, b) => Math.max(a, b)) };
}

function byRow(cells: readonly EntrySpot[]): ReadonlyMap<number, ReadonlyMap<number, Entry>> {
  const rows = new Map<number, Map<number, Entry>>();
  for (const { row, column, entry } of cells) {
    const found = rows.get(row) ?? new Map<number, Entry>();
    rows.set(row, found.set(column, entry));
  }
  return rows;
}

function matrixOf(area: Area, rows: ReadonlyMap<number, ReadonlyMap<number, Entry>>): readonly (readonly Entry[])[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
    Array.from({ length: area.right - area.left + 1 }, (__, c) => rows.get(area.top + r)?.get(area.left + c) ?? null),
  );
}
