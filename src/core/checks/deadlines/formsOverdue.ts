import type { Check } from "../engine/check";
import { dateText, daysBetween, dueDate } from "../support/dates";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/** GHG report, pro-forma, Form A and Form B reach BEE and the State Designated Agency by 31 July. */
export const formsOverdue: Check = {
  id: "DL-04",
  family: "deadlines",
  severity: "warning",
  cite: procedure("s.5 and s.6, within four months of the end of the year"),
  companions: [],
  example: { due: "2026-07-31", days: "12" },
  run: withPlan((context) => {
    const due = dueDate(context, "formsAndReport");
    const days = daysBetween(due, context.asOf);
    return days > 0 ? [atEntry(context.plan.entity.year, { due: dateText(due), days: String(days) })] : [];
  }),
};
