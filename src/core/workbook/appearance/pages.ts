/** On which paper a sheet is printed one page wide, and with which rows a page begins. */
import type { ColumnPlan, PlannedCell, PrintPlan } from "../sheetPlan";
import { DEFAULT_POINTS, rowHeights } from "./rowHeights";

/** Characters across an A4 page that can still be read. */
const PAGE_WIDTH = 190;

/** What fits on the long side and the short side of a page inside its margins, in points. */
const ROOM = { A4: { across: 770, down: 480 }, A3: { across: 1118, down: 727 } } as const;

/** A column in points: 7 dots a character and 5 beside them, at 96 dots an inch. */
const pointsOf = ({ width }: ColumnPlan): number => (7 * width + 5) * 0.75;

/** Programs measure letters and rows differently: what fills a page to more than this is not counted on to fit. */
const FILLED = 0.98;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Wide tables go onto larger paper. */
export function paperFor(columns: readonly ColumnPlan[]): Pick<PrintPlan, "paper"> {
  return sum(columns.map(({ width }) => width)) > PAGE_WIDTH ? { paper: "A3" } : {};
}

/** First and last row of a table with its title. */
export interface Block {
  readonly first: number;
  readonly last: number;
}

/** The tables that begin a page, so that none is cut that has room on one. `titleRows` are repeated on every page. */
export function breaksBefore(
  blocks: readonly Block[],
  {
    cells,
    columns,
    titleRows,
  }: { readonly cells: readonly PlannedCell[]; readonly columns: readonly ColumnPlan[]; readonly titleRows: number },
): readonly number[] {
  const room = ROOM[paperFor(columns).paper ?? "A4"];
  const scale = Math.min(1, room.across / sum(columns.map(pointsOf)));
  const heights = new Map(rowHeights({ cells, columns }).map(({ row, points }) => [row, points]));
  const height = (first: number, last: number): number =>
    sum(Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => heights.get(first + i) ?? DEFAULT_POINTS));
  const page = (FILLED * room.down) / scale - height(0, titleRows - 1);
  const breaks: number[] = [];
  let top = titleRows;
  for (const [i, { first, last }] of blocks.entries()) {
    if (height(top, last) <= page) continue;
    if (i > 0) {
      breaks.push(first);
      top = first;
    }
    // What is longer than a page is cut where the page is full.
    while (height(top, last) > page) top = lastOfPage(top, page, height) + 1;
  }
  return breaks;
}

function lastOfPage(top: number, page: number, height: (first: number, last: number) => number): number {
  let last = top;
  while (height(top, last + 1) <= page) last += 1;
  return last;
}
