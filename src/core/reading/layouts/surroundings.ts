/** What stands around a table: the titles above it and the year they name. */
import { valueAt } from "../../workbook/cells";
import type { SheetSnapshot } from "../../workbook/cells";
import { isDateCell, yearIn } from "../months";
import type { YearHint } from "../months";
import { cellText } from "../../plan/parse/tables";
import type { HeaderBlock } from "./headerBlocks";
import type { SheetView } from "./recogniser";

const ROWS_ABOVE = 12;
const FEW_CELLS = 3;

/** Texts of sparsely filled rows above the block, nearest first, up to the next block above in the same columns. */
export function titlesAbove(view: SheetView, block: HeaderBlock): readonly string[] {
  const texts: string[] = [];
  const { sheet } = view;
  const first = firstRowAbove(view, block);
  const data = lastRowOfData(view, block, first);
  for (let row = block.top - 1; row >= first; row -= 1) {
    const filled = textsIn(sheet, row, block.left, block.right);
    const most = row <= data ? 1 : FEW_CELLS;
    if (filled.length <= most && !isFollowedByFigure(sheet, row, block.right)) texts.push(...filled);
  }
  return texts;
}

function textsIn(sheet: SheetSnapshot, row: number, left: number, right: number): readonly string[] {
  const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
  return columns.map((column) => cellText(valueAt(sheet, row, column))).filter((text) => text !== "");
}

/** The rows of the table above, up to its first blank one, are its data: their names and units are no titles of this one. */
function lastRowOfData(view: SheetView, block: HeaderBlock, first: number): number {
  const isBelowTable = view.blocks.some((other) => other.bottom === first - 1);
  if (!isBelowTable) return first - 1;
  let row = first;
  while (row < block.top && textsIn(view.sheet, row, block.left, block.right).length > 0) row += 1;
  return row - 1;
}

/** A row that goes on with a figure right beside the block is data of a wider table. */
function isFollowedByFigure(sheet: SheetSnapshot, row: number, right: number): boolean {
  const value = valueAt(sheet, row, right + 1);
  return typeof value === "number" && !isDateCell(sheet, row, right + 1);
}

/** Rows above the block that may speak of it: below the last block above, and not too far. */
export function firstRowAbove(view: SheetView, block: HeaderBlock): number {
  const above = view.blocks.filter((other) => other.bottom < block.top && other.left <= block.right && other.right >= block.left);
  return Math.max(view.sheet.top, block.top - ROWS_ABOVE, ...above.map((other) => other.bottom + 1));
}

/** The year named nearest: a title above, the top of the sheet, the sheet's name, then the plan. */
export function yearHint(view: SheetView, titles: readonly string[]): { readonly hint: YearHint; readonly reason: string } | null {
  for (const title of [...titles, ...topTexts(view)]) {
    const hint = yearIn(title);
    if (hint !== null) return { hint, reason: `the year from "${title}"` };
  }
  const named = yearIn(view.sheet.name);
  if (named !== null) return { hint: named, reason: `the year from the sheet's name "${view.sheet.name}"` };
  return view.planYear === null ? null : { hint: view.planYear, reason: "the year from the Monitoring Plan" };
}

const TOP_ROWS = 5;

function topTexts({ sheet }: SheetView): readonly string[] {
  return sheet.values
    .slice(0, TOP_ROWS)
    .flatMap((row) => (row.filter((value) => value !== null).length <= FEW_CELLS ? row.map(cellText).filter((text) => text !== "") : []));
}
