import { compareDates } from "../../quantity/period";
import type { Check } from "../engine/check";
import { dateText, dueDate, weeksBefore } from "../support/dates";
import { ruleValue } from "../support/rules";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank, REPORTED_PRACTICE } from "../support/words";

/** Verification takes 8 to 12 weeks; without an agency twelve weeks before 31 July the time is running out. */
export const acvaNotEngaged: Check = {
  id: "DL-06",
  family: "deadlines",
  severity: "warning",
  needs: "filing",
  cite: `${procedure("s.6")}; ${REPORTED_PRACTICE}: 8 to 12 weeks`,
  companions: [],
  example: { due: "2026-07-31", weeks: "12" },
  run: withPlan((context) => {
    const due = dueDate(context, "formsAndReport");
    const weeks = ruleValue(context, "verification.duration");
    const isTime = compareDates(context.asOf, weeksBefore(due, weeks.toNumber())) >= 0;
    return isTime && isBlank(context.plan.acva.engagedOn)
      ? [atEntry(context.plan.acva.engagedOn, { due: dateText(due), weeks: weeks.toString() })]
      : [];
  }),
};
