import type { Check } from "../engine/check";
import { ruleValue } from "../support/rules";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, shown } from "../support/words";

/** The monthly external result of the same coal sample may differ by 300 J/g; beyond it the difference is added to the internal result. */
export const laboratoryTolerance: Check = {
  id: "FA-10",
  family: "factors",
  severity: "warning",
  cite: procedure("5(15), 300 J/g"),
  companions: [],
  example: { sampling: "SP-1", gap: "96", most: "71.7" },
  run: eachRow(
    ({ plan }) => plan.sampling,
    (row, context) => {
      const most = ruleValue(context, "laboratory.tolerance.coal");
      const gap = row.externalGap.number;
      return gap !== null && gap.abs().gt(most)
        ? atEntry(row.externalGap, { sampling: row.samplingPlan.text, gap: shown(gap), most: most.toString() })
        : null;
    },
  ),
};
