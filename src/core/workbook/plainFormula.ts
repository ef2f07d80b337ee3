/**
 * The two things that reading a workbook has to know of its formulas. The tokeniser of formula.ts would say them too; the pane
 * shows its first figures before it fetches that.
 */
import { columnIndex } from "./cells";

/** Texts, names of sheets, and calls from the innermost out: what is left holds the bare ranges. */
const APART = /"[^"]*"|'[^']*'!/g;
const CALL = /[\p{L}\p{M}\p{N}_.]\([^()]*\)/gu;
const GROUP = /\(([^()]*)\)/g;
/** "=SUM(C5:C9)", as most formulas with a range are: seen at once. */
const ONE_CALL = /^=[\p{L}\p{N}_.]+\([^()]*\)$/u;
const RANGE = /\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})/gi;

/** Rows and columns of each range that is no argument of a function: an array fills as many cells. */
export function bareRanges(formula: string): readonly { readonly rows: number; readonly columns: number }[] {
  if (!formula.includes(":") || ONE_CALL.test(formula)) return [];
  return [...withoutCalls(formula).matchAll(RANGE)].map(([, left = "", top, right = "", bottom]) => ({
    rows: Math.abs(Number(bottom) - Number(top)) + 1,
    columns: Math.abs(columnIndex(right) - columnIndex(left)) + 1,
  }));
}

function withoutCalls(formula: string): string {
  let text = formula.replace(APART, "");
  for (let before = ""; before !== text;) {
    before = text;
    text = text.replace(CALL, " ").replace(GROUP, " $1 ");
  }
  return text;
}

const CELL =
  /(?<![\p{L}\p{M}\p{N}_.$])(?:(?:'((?:[^']|'')+)'|([\p{L}\p{M}\p{N}_.]+))!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?![\p{L}\p{M}\p{N}_.(!])/giu;

export interface TakenCell {
  /** Name of the sheet, null for the formula's own. */
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

/** The cells a formula takes one by one; none where it takes a range. */
export function singleCells(formula: string): readonly TakenCell[] {
  const text = formula.replace(/"[^"]*"/g, "");
  if (text.includes(":")) return [];
  return [...text.matchAll(CELL)].map(([, quoted, plain, column = "", row]) => ({
    sheet: quoted?.replace(/''/g, "'") ?? plain ?? null,
    row: Number(row) - 1,
    column: columnIndex(column),
  }));
}
