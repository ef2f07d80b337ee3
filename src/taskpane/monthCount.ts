/** How many months the sheets of a workbook give, each counted once. */
import type { WorkbookReading } from "../core/reading/readBy";

export function monthCount({ months }: Pick<WorkbookReading, "months">): number {
  return new Set(months.map(({ month }) => `${month.year}-${month.month}`)).size;
}
