/** One long table with a month column: each row says its month itself. */
import { MONTH_TABLES } from "../../plan/spec/monthTables";
import { valueAt } from "../../workbook/cells";
import type { ColumnMapping } from "../mapping/mapping";
import { monthNameOf, monthOfCell } from "../months";
import type { ActivityTable } from "../../activity/line";
import { normaliseHeader } from "../../plan/parse/words";
import { asColumn, bestSpec } from "./columns";
import type { HeaderBlock, HeaderCell } from "./headerBlocks";
import type { Recogniser, SheetView } from "./recogniser";
import { titlesAbove } from "./surroundings";

const MONTH_HEADERS = new Set([
  "month",
  "months",
  "reporting month",
  "month year",
  "month and year",
  "mon",
  "माह",
  "महीना",
  "मास",
  "mahina",
  "maah",
  "mah",
]);
/** Headers of a month column only when what stands below are months. */
const PERIOD_HEADERS = new Set(["period", "date", "month ending", "for the month", "reporting period", "दिनांक", "अवधि", "dinank"]);
const YEAR_HEADERS = new Set(["year", "fy", "financial year", "वर्ष", "वित्तीय वर्ष", "varsh"]);

export const longTable: Recogniser = {
  id: "longTable",
  recognise(view) {
    const tables = view.blocks.flatMap((block) => {
      const month = monthColumn(view, block);
      const found =
        month === null ? null : bestSpec({ ...block, cells: block.cells.filter((cell) => cell.column !== month.column) }, MONTH_TABLES);
      if (month === null || found === null) return [];
      return [
        {
          sheet: { id: view.sheet.id, name: view.sheet.name },
          layout: "longTable" as const,
          table: found.spec.id as ActivityTable,
          headerTop: block.top,
          headerRow: block.bottom,
          lastRow: block.bottom,
          left: block.left,
          right: block.right,
          columns: withYear(block, [month, ...found.columns]),
          month: null,
          titles: titlesAbove(view, block),
          used: true,
          confidence: Math.min(found.confidence, month.confidence),
          reason: `headers of ${found.spec.title}, with a column of months`,
        },
      ];
    });
    return tables.length === 0 ? null : { tables };
  },
};

/** The column in which rows name their month; null where there is none. */
export function monthColumn(view: SheetView, block: HeaderBlock): ColumnMapping | null {
  for (const cell of block.cells) {
    const name = normaliseHeader(cell.own);
    if (MONTH_HEADERS.has(name) && holdsMonths(view, block, cell)) return asColumn(cell, "month", 1, `"${cell.own}", with months below`);
    if (PERIOD_HEADERS.has(name) && holdsMonths(view, block, cell)) return asColumn(cell, "month", 0.9, `"${cell.own}", with months below`);
  }
  return null;
}

const ROWS_TRIED = 40;
/** A figure such as 2000 is a day of 1905 to a date format. */
const EARLIEST_YEAR = 1990;

/** The first filled cell below reads as a month; text that is none (a subtotal) is passed over. */
function holdsMonths({ sheet, system }: SheetView, block: HeaderBlock, cell: HeaderCell): boolean {
  for (let row = block.bottom + 1; row <= block.bottom + ROWS_TRIED; row += 1) {
    const value = valueAt(sheet, row, cell.column);
    if ((monthOfCell(value, system)?.year ?? 0) >= EARLIEST_YEAR || monthNameOf(value) > 0) return true;
    if (typeof value === "number") return false;
  }
  return false;
}

export function withYear(block: HeaderBlock, columns: readonly ColumnMapping[]): readonly ColumnMapping[] {
  const year = block.cells.find((cell) => YEAR_HEADERS.has(normaliseHeader(cell.own)));
  return year === undefined
    ? columns
    : [...columns.filter((column) => column.column !== year.column), asColumn(year, "year", 1, "the year of the row")];
}
