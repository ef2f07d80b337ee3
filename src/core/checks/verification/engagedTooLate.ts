import { compareDates } from "../../quantity/period";
import type { Check } from "../engine/check";
import { dateText, dueDate, weeksBefore } from "../support/dates";
import { rule } from "../support/rules";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, REPORTED_PRACTICE } from "../support/words";

/** From engagement to the verified report it takes 8 to 12 weeks: engaged later than that before 31 July, the forms are late. */
export const engagedTooLate: Check = {
  id: "VE-04",
  family: "verification",
  severity: "warning",
  cite: `${procedure("s.6")}; ${REPORTED_PRACTICE}: 8 to 12 weeks`,
  companions: [],
  example: { engaged: "2026-06-29", due: "2026-07-31", weeks: "8" },
  run: withPlan((context) => {
    const engaged = context.plan.acva.engagedOn.date;
    const due = dueDate(context, "formsAndReport");
    const weeks = rule(context, "verification.duration")?.lower ?? null;
    if (engaged === null || weeks === null || compareDates(engaged, weeksBefore(due, weeks.toNumber())) <= 0) return [];
    return [atEntry(context.plan.acva.engagedOn, { engaged: dateText(engaged), due: dateText(due), weeks: weeks.toString() })];
  }),
};
