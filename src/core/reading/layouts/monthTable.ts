/** One table a month, with streams in rows: the layout of our own month sheets, and of most people's. */
import { MONTH_TABLES } from "../../plan/spec/monthTables";
import { monthLabel, sameMonth } from "../../quantity/period";
import { CONFIDENCE } from "../../plan/parse/headers";
import type { MonthMapping } from "../mapping/mapping";
import { monthAbove, monthInTitle, monthNumber, monthIn, parseMonthText } from "../months";
import type { ActivityTable } from "../../activity/line";
import { normaliseHeader } from "../../plan/parse/words";
import { bestSpec } from "./columns";
import type { HeaderBlock } from "./headerBlocks";
import type { Recogniser, SheetView } from "./recogniser";
import { firstRowAbove, titlesAbove, yearHint } from "./surroundings";

export const monthTable: Recogniser = {
  id: "monthTable",
  recognise(view) {
    const tables = view.blocks.flatMap((block) => {
      const found = bestSpec(block, MONTH_TABLES);
      if (found === null) return [];
      const titles = titlesAbove(view, block);
      return [
        {
          sheet: { id: view.sheet.id, name: view.sheet.name },
          layout: "monthTable" as const,
          table: found.spec.id as ActivityTable,
          headerTop: block.top,
          headerRow: block.bottom,
          lastRow: block.bottom,
          left: block.left,
          right: block.right,
          columns: found.columns,
          month: monthOf(view, block, titles),
          titles,
          used: true,
          confidence: found.confidence,
          reason: `headers of ${found.spec.title}`,
        },
      ];
    });
    return tables.length === 0 ? null : { tables };
  },
};

const TAB_NAME_ALONE = 0.7;

/** The month of a table: named above it, then at the top of the sheet, then by the tab; a tab alone is not sure. */
export function monthOf(view: SheetView, block: HeaderBlock, titles: readonly string[]): MonthMapping | null {
  const { sheet, system } = view;
  const near = monthAbove(sheet, firstRowAbove(view, block), block.top, block.left, block.right, system);
  const first = Math.min(...view.blocks.map((other) => other.top));
  const found = near ?? monthAbove(sheet, sheet.top, first, sheet.left, rightmost(view), system);
  const tab = parseMonthText(sheet.name) ?? monthInTitle(sheet.name) ?? bareTabMonth(view, titles);
  if (found === null)
    return tab === null
      ? null
      : { month: tab, cell: null, confidence: TAB_NAME_ALONE, reason: `only the tab's name "${sheet.name}" says so` };
  const written = { month: found.month, cell: found.cell };
  const isOurs = sheet.form !== null;
  if (isOurs || tab === null || sameMonth(tab, found.month)) return { ...written, confidence: 1, reason: "written above the table" };
  return { ...written, confidence: CONFIDENCE.contains, reason: `the sheet says ${monthLabel(found.month)} and its tab "${sheet.name}"` };
}

function rightmost({ sheet }: SheetView): number {
  return sheet.left + Math.max(0, ...sheet.values.slice(0, 1).map((row) => row.length - 1));
}

/** A tab named "April" in a workbook whose year is known. */
function bareTabMonth(view: SheetView, titles: readonly string[]) {
  const number = monthNumber(normaliseHeader(view.sheet.name));
  const year = number === 0 ? null : yearHint(view, titles);
  return year === null ? null : monthIn(number, year.hint);
}
