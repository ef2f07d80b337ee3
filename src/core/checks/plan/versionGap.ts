import { compareDates, monthLabel } from "../../quantity/period";
import type { Check } from "../engine/check";
import { dateText, inOrder } from "../support/dates";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/** A plan holds for the whole year: months before its first version are kept by no plan. */
export const versionGap: Check = {
  id: "PL-05",
  family: "plan",
  severity: "warning",
  cite: procedure("5(6)"),
  companions: [],
  example: { from: "2025-06-01", months: "Apr 2025, May 2025" },
  run: withPlan((context) => {
    const first = inOrder(context.plan)[0];
    if (first === undefined) return [];
    const { row, date: from } = first;
    const before = context.closedMonths.filter((month) => compareDates({ ...month, day: 1 }, from) < 0);
    return before.length === 0 ? [] : [atEntry(row.effectiveFrom, { from: dateText(from), months: before.map(monthLabel).join(", ") })];
  }),
};
