import type { DateCell } from "../../plan/model";
import { compareDates } from "../../quantity/period";
import type { Check } from "../engine/check";
import { dateText } from "../support/dates";
import { withPlan } from "../engine/running";
import { atEntry } from "../support/words";

/** What is entered as done lies before the as-of date. */
export const dateInFuture: Check = {
  id: "DL-08",
  family: "deadlines",
  severity: "warning",
  cite: "The as-of date of this check",
  companions: ["VE-04", "DL-01"],
  example: { item: "Engaged on", date: "2062-03-16", asOf: "2026-05-15" },
  run: withPlan(({ plan, asOf }) => {
    const done: readonly (readonly [string, DateCell])[] = [
      ["Engaged on", plan.acva.engagedOn],
      ["Previous year's Form E2 submitted on", plan.entity.e2SubmittedOn],
      ["Energy manager appointed on", plan.entity.energyManagerAppointed],
      ...plan.versions.map((row) => ["Submitted to BEE on", row.submittedOn] as const),
    ];
    return done.flatMap(([item, entry]) => {
      const { date } = entry;
      return date !== null && compareDates(date, asOf) > 0 ? [atEntry(entry, { item, date: dateText(date), asOf: dateText(asOf) })] : [];
    });
  }),
};
