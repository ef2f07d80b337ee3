/** Stocks and registers from one month to the next. */
import { monthLabel } from "../quantity/period";
import type { ActivityTable } from "../reading/records";
import type { Hit } from "./check";
import type { CheckContext } from "./context";
import { consecutive, valueOf } from "./lines";
import { isApart, ruleValue } from "./rules";
import { atReading, shown } from "./words";

/** Months whose opening figure is not the closing figure of the month before. */
export function carriedOver(context: CheckContext, table: ActivityTable, opening: string, closing: string): readonly Hit[] {
  const tolerance = ruleValue(context, "reconciliation.carryOver");
  return consecutive(context, table).flatMap(([before, after]) => {
    const [was, is] = [valueOf(before, closing), valueOf(after, opening)];
    if (was === null || is === null || !isApart(is, was, tolerance)) return [];
    return [atReading(after, opening, { opening: shown(is), closing: shown(was), before: monthLabel(before.month) })];
  });
}
