import { compareDates, endOfMonth } from "../../quantity/period";
import type { Check } from "../engine/check";
import { dateText } from "../support/dates";
import { tableLines } from "../support/lines";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atReading, isBlank, PROJECT_RULE } from "../support/words";

/** A bill that does not run with the month is apportioned by days or replaced by the meter, as the plan says. */
export const billPeriod: Check = {
  id: "AD-24",
  family: "activity",
  severity: "warning",
  cite: `${procedure("5(8)")}; ${PROJECT_RULE}`,
  companions: [],
  example: { line: "EM-GRID, grid", month: "Aug 2025", from: "2025-08-11", to: "2025-09-10" },
  run: withPlan((context) =>
    !isBlank(context.plan.method.billPeriod)
      ? []
      : tableLines(context, "electricity").flatMap((line) => {
          const [from, to] = [line.said.billFrom.date, line.said.billTo.date];
          if (from === null || to === null) return [];
          const runsWithMonth = compareDates(from, { ...line.month, day: 1 }) === 0 && compareDates(to, endOfMonth(line.month)) === 0;
          return runsWithMonth ? [] : [atReading(line, "billed", { from: dateText(from), to: dateText(to) })];
        }),
  ),
};
