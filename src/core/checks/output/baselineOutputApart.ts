import { procedure } from "../../method/clauses";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { baselineApart } from "../support/baselineOutput";
import { atEntry } from "../support/words";

/** The baseline's output is that of its products by the same equivalence factors: they do not change between the years. */
export const baselineOutputApart: Check = {
  id: "OU-24",
  family: "output",
  severity: "error",
  cite: procedure("Annexure II, equivalent product; 5(7), same factors as in the baseline"),
  companions: ["OU-04", "OU-08", "OU-20"],
  example: { stated: "2,05,300", computed: "2,17,400" },
  run: withPlan((context) => {
    const apart = baselineApart(context.plan, context);
    if (apart === null || apart.factors.length === 0) return [];
    return [apart.stated, ...apart.factors].map((cell) => atEntry(cell, apart.words));
  }),
};
