import { compareDates } from "../../quantity/period";
import type { Check } from "../engine/check";
import { dateText, inOrder } from "../support/dates";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/** A change holds from its submission on: a later version that takes effect before it was submitted is back-dated. */
export const backDatedVersion: Check = {
  id: "PL-06",
  family: "plan",
  severity: "warning",
  cite: procedure("5(1), 5(6)"),
  companions: [],
  example: { version: "2.0", from: "2025-08-01", submitted: "2025-10-12" },
  run: withPlan(({ plan }) =>
    inOrder(plan)
      .slice(1)
      .flatMap(({ row, date }) => {
        const submitted = row.submittedOn.date;
        if (submitted === null || compareDates(date, submitted) >= 0) return [];
        return [
          atEntry(row.effectiveFrom, {
            version: row.version.text,
            from: dateText(date),
            submitted: dateText(submitted),
          }),
        ];
      }),
  ),
};
