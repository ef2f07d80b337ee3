import { compareDates } from "../../quantity/period";
import type { Check } from "../engine/check";
import { dateText, dueDate, submissions } from "../support/dates";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/** The plan reaches BEE within three months of the start of the year. */
export const planLate: Check = {
  id: "DL-01",
  family: "deadlines",
  severity: "warning",
  cite: procedure("s.5, within three months of the start of the year"),
  companions: [],
  example: { submitted: "2025-08-14", due: "2025-06-30" },
  run: withPlan((context) => {
    const first = submissions(context.plan)[0];
    const due = dueDate(context, "monitoringPlan");
    return first === undefined || compareDates(first.date, due) <= 0
      ? []
      : [atEntry(first.row.submittedOn, { submitted: dateText(first.date), due: dateText(due) })];
  }),
};
