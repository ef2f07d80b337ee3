import { compareDates, yearLabel } from "../../quantity/period";
import type { Check } from "../engine/check";
import { dateText, dueDate, submissions } from "../support/dates";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/** The plan is confirmed every year: a submission before the year's start is that of an earlier year. */
export const planNotRenewed: Check = {
  id: "DL-03",
  family: "deadlines",
  severity: "warning",
  cite: procedure("s.5, yearly within three months of the start of the year"),
  companions: [],
  example: { submitted: "2024-06-18", year: "2025-26" },
  run: withPlan((context) => {
    const last = submissions(context.plan).at(-1);
    const start = { year: context.year.start, month: 4, day: 1 };
    const isDue = compareDates(context.asOf, dueDate(context, "monitoringPlan")) > 0;
    // A plan may well be handed in during the quarter before the year it is for.
    const earliest = { year: context.year.start, month: 1, day: 1 };
    if (last === undefined || !isDue || compareDates(last.date, earliest) >= 0) return [];
    return [atEntry(last.row.submittedOn, { submitted: dateText(last.date), year: yearLabel({ start: start.year }) })];
  }),
};
