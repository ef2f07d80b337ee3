/** How many A4 pages beside each other a sheet is printed on. */
import type { ColumnPlan, PrintPlan } from "../sheetPlan";

/** Characters across an A4 page that can still be read. */
const PAGE_WIDTH = 190;

/** Wide tables go onto pages beside each other, with the first column on each. */
export function pagesAcross(columns: readonly ColumnPlan[]): Pick<PrintPlan, "pagesWide" | "titleColumns"> {
  const pagesWide = Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / PAGE_WIDTH);
  return pagesWide > 1 ? { pagesWide, titleColumns: 1 } : {};
}
