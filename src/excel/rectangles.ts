/** Groups single cells into areas, so that one request member serves many cells. */
import type { Area } from "../core/workbook/cells";
import { areaText } from "../core/workbook/cells";

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** The cells of each row as runs without gaps, from top to bottom and left to right. */
export function rowRuns(spots: readonly Spot[]): readonly Area[] {
  const runs: Area[] = [];
  for (const { row, column } of [...spots].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1);
    if (last && last.top === row && column <= last.right + 1) runs[runs.length - 1] = { ...last, right: Math.max(last.right, column) };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

/** The same cells as runs down the columns. */
export function columnRuns(spots: readonly Spot[]): readonly Area[] {
  return rowRuns(spots.map(({ row, column }) => ({ row: column, column: row }))).map(({ top, left, bottom, right }) => ({
    top: left,
    left: top,
    bottom: right,
    right: bottom,
  }));
}

/** The same cells as rectangles: runs of equal span in rows that follow each other become one. */
export function rectangles(spots: readonly Spot[]): readonly Area[] {
  const open = new Map<string, number>();
  const areas: Area[] = [];
  for (const run of rowRuns(spots)) {
    const span = `${run.left}:${run.right}`;
    const above = open.get(span);
    if (above !== undefined && areas[above]!.bottom === run.top - 1) areas[above] = { ...areas[above]!, bottom: run.bottom };
    else {
      open.set(span, areas.length);
      areas.push(run);
    }
  }
  return areas;
}

/** A row of blanks takes less room than a range of its own. */
const ROWS_BETWEEN = 3;

/** The areas that hold the cells with little between them: rows that follow each other closely, as broad as their cells. */
export function bands(spots: readonly Spot[]): readonly Area[] {
  const areas: Area[] = [];
  for (const { row, column } of [...spots].sort((a, b) => a.row - b.row)) {
    const last = areas.at(-1);
    if (last && row <= last.bottom + 1 + ROWS_BETWEEN)
      areas[areas.length - 1] = { top: last.top, left: Math.min(last.left, column), bottom: row, right: Math.max(last.right, column) };
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas;
}

/** Excel takes addresses of up to 8,192 characters; shorter ones are kinder to its recording of undo steps. */
const LONGEST_ADDRESS = 4000;

/** Areas as texts for Worksheet.getRanges. */
export function addressLists(areas: readonly Area[]): readonly string[] {
  const lists: string[] = [];
  for (const text of areas.map(areaText)) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + text.length < LONGEST_ADDRESS) lists[lists.length - 1] = `${last},${text}`;
    else lists.push(text);
  }
  return lists;
}
