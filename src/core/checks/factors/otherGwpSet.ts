import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/** Annexure I prints AR5; the baseline and the target rest on it, and two sets must not meet in one comparison. */
export const otherGwpSet: Check = {
  id: "FA-16",
  family: "factors",
  severity: "warning",
  cite: procedure("4.2 and Annexure I"),
  companions: [],
  example: { set: "AR6" },
  run: withPlan(({ plan: { method } }) =>
    method.gwp.choice === null || method.gwp.choice === "AR5" ? [] : [atEntry(method.gwp, { set: method.gwp.choice })],
  ),
};
