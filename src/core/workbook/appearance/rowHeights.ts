/** Heights of rows whose texts wrap. No program measures them for us on every host, so they are estimated from widths. */
import type { PlannedCell, SheetPlan } from "../sheetPlan";
import { STYLES } from "./styles";

export interface RowHeight {
  readonly row: number;
  /** In points. */
  readonly points: number;
}

/** Column widths count digits of 11-point type, and a step of indentation takes one. */
const DIGIT_SIZE = 11;
/** Letters of running text to the breadth of a digit: 1.28 in Calibri, less a margin for a line that ends early. */
const LETTERS_PER_DIGIT = 1.08;
/** What a capital is broader by, in letters: registration numbers, meters and evidence are written in them. */
const CAPITAL_MORE = 0.25;
const DEFAULT_WIDTH = 8.43;
const POINTS_PER_LINE = 1.32;
const MARGIN = 3;
export const DEFAULT_POINTS = 15;
/** No row can be higher. */
const TALLEST = 409;
/** A heading stands off from what is above it. */
const SECTION_POINTS = 24;

/** Rows that need more than one line of their type, in order of row. */
export function rowHeights(plan: Pick<SheetPlan, "cells" | "columns">): readonly RowHeight[] {
  const heights = new Map<number, number>();
  for (const cell of plan.cells) {
    const points = heightOf(cell, plan.columns[cell.column]?.width ?? DEFAULT_WIDTH);
    if (points > DEFAULT_POINTS) heights.set(cell.row, Math.max(points, heights.get(cell.row) ?? 0));
  }
  return [...heights].sort(([a], [b]) => a - b).map(([row, points]) => ({ row, points }));
}

/** Heights of those rows of a plan in which one of the cells stands. */
export function heightsAt(plan: Pick<SheetPlan, "cells" | "columns">, cells: readonly Pick<PlannedCell, "row">[]): readonly RowHeight[] {
  const rows = new Set(cells.map(({ row }) => row));
  return rowHeights(plan).filter(({ row }) => rows.has(row));
}

function heightOf(cell: PlannedCell, width: number): number {
  if (cell.style === "section") return SECTION_POINTS;
  const style = STYLES[cell.style];
  const size = style.size * POINTS_PER_LINE + MARGIN;
  const text = cell.content.value;
  if (!style.wrap || typeof text !== "string") return size;
  const breadth = width - style.indent;
  const perLine = Math.max(1, Math.floor((breadth * DIGIT_SIZE * LETTERS_PER_DIGIT) / style.size / (style.bold ? 1.06 : 1)));
  const lines = text.split("\n").reduce((sum, paragraph) => sum + linesOf(paragraph, perLine), 0);
  return Math.min(TALLEST, lines * style.size * POINTS_PER_LINE + MARGIN);
}

/** Lines a text takes when it breaks between words. */
function linesOf(text: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const letters = lettersOf(word);
    const needed = used === 0 ? letters : used + 1 + letters;
    if (needed <= perLine) used = needed;
    else {
      lines += used === 0 ? Math.ceil(letters / perLine) - 1 : Math.ceil(letters / perLine);
      used = letters % perLine;
    }
  }
  return lines;
}

/** The breadth of a word in letters of running text. */
function lettersOf(word: string): number {
  let capitals = 0;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code >= 65 && code <= 90) capitals += 1;
  }
  return word.length + capitals * CAPITAL_MORE;
}
