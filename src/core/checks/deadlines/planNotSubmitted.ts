import { compareDates } from "../../quantity/period";
import type { Check } from "../engine/check";
import { dateText, dueDate, submissions } from "../support/dates";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { hit } from "../support/words";

/** After 30 June a plan that BEE has not got is overdue. */
export const planNotSubmitted: Check = {
  id: "DL-02",
  family: "deadlines",
  severity: "error",
  cite: procedure("s.5, within three months of the start of the year"),
  companions: [],
  example: { due: "2025-06-30" },
  run: withPlan((context) => {
    const due = dueDate(context, "monitoringPlan");
    const isDue = compareDates(context.asOf, due) > 0;
    return isDue && submissions(context.plan).length === 0
      ? [hit(context.plan.versions[0]?.submittedOn.cell ?? null, { due: dateText(due) })]
      : [];
  }),
};
