/** Stocks and registers from one month to the next. */
import { monthLabel } from "../../quantity/period";
import type { Decimal } from "../../quantity/decimal";
import { readingOf } from "../../activity/line";
import type { ActivityTable } from "../../activity/line";
import type { Hit } from "../engine/check";
import type { CheckContext } from "../engine/context";
import { consecutive, valueIn } from "./lines";
import { isApart } from "../../method/balances";
import { atReading, shown } from "./words";

/** Months whose opening figure is further than a tolerance in % from the closing figure of the month before. */
export function carriedOver(
  context: CheckContext,
  table: ActivityTable,
  opening: string,
  closing: string,
  tolerance: Decimal,
): readonly Hit[] {
  return consecutive(context, table).flatMap(([before, after]) => {
    const [closed, opened] = [readingOf(before, closing), readingOf(after, opening)];
    const is = closed === undefined || opened === undefined ? null : valueIn(opened, closed.unit);
    const was = closed?.value ?? null;
    if (was === null || is === null || !isApart(is, was, tolerance)) return [];
    return [atReading(after, opening, { opening: shown(is), closing: shown(was), before: monthLabel(before.month) })];
  });
}
