/** What stands around a table: the titles above it and the year they name. */
import { valueAt } from "../../workbook/cells";
import { yearIn } from "../months";
import type { YearHint } from "../months";
import { cellText } from "../../plan/parse/tables";
import type { HeaderBlock } from "./headerBlocks";
import type { SheetView } from "./recogniser";

const ROWS_ABOVE = 12;
const FEW_CELLS = 3;

/** Texts of sparsely filled rows above the block, nearest first, up to the next block above in the same columns. */
export function titlesAbove(view: SheetView, block: HeaderBlock): readonly string[] {
  const texts: string[] = [];
  for (let row = block.top - 1; row >= firstRowAbove(view, block); row -= 1) {
    const filled: string[] = [];
    for (let column = block.left; column <= block.right; column += 1) {
      const text = cellText(valueAt(view.sheet, row, column));
      if (text !== "") filled.push(text);
    }
    if (filled.length <= FEW_CELLS) texts.push(...filled);
  }
  return texts;
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
