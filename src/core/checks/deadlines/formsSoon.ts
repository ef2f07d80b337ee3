import type { Check } from "../engine/check";
import { dateText, daysBetween, dueDate } from "../support/dates";
import { ruleValue } from "../support/rules";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/** The weeks before 31 July. */
export const formsSoon: Check = {
  id: "DL-05",
  family: "deadlines",
  severity: "note",
  cite: procedure("s.5 and s.6, within four months of the end of the year"),
  companions: [],
  example: { due: "2026-07-31", days: "31" },
  run: withPlan((context) => {
    const due = dueDate(context, "formsAndReport");
    const days = daysBetween(context.asOf, due);
    return days >= 0 && ruleValue(context, "deadline.notice.days").gte(days)
      ? [atEntry(context.plan.entity.year, { due: dateText(due), days: String(days) })]
      : [];
  }),
};
