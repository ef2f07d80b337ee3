import { METHOD_ITEMS } from "../../plan/spec/methodItems";
import type { Check } from "../engine/check";
import { ruleValue } from "../support/rules";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, itemLabel, shown } from "../support/words";

const TOLERANCES = ["electricityTolerance", "fuelTolerance"] as const;

/** A tolerance beyond the materiality of the verification would hide what the ACVA must find. */
export const toleranceTooWide: Check = {
  id: "RC-13",
  family: "reconciliation",
  severity: "warning",
  cite: procedure("s.6, materiality of 2 %"),
  companions: [],
  example: { item: "Reconciliation tolerance, fuels", tolerance: "10", most: "2" },
  run: withPlan((context) => {
    const most = ruleValue(context, "verification.materiality");
    return TOLERANCES.flatMap((item) => {
      const typed = context.plan.method[item];
      return typed.number !== null && typed.number.gt(most)
        ? [
            atEntry(typed, {
              item: itemLabel(METHOD_ITEMS, item),
              tolerance: shown(typed.number),
              most: most.toString(),
            }),
          ]
        : [];
    });
  }),
};
