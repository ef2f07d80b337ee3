import { procedure } from "../../method/clauses";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { baselineApart } from "../support/baselineOutput";
import { atEntry } from "../support/words";

/** Where all products count as 1 no factor can differ: a product is missing, or a figure is mistyped. */
export const baselineProductsApart: Check = {
  id: "OU-27",
  family: "output",
  severity: "warning",
  cite: procedure("Annexure II, equivalent product"),
  companions: ["OU-08", "OU-20"],
  example: { stated: "2,05,300", computed: "1,74,900" },
  run: withPlan((context) => {
    const apart = baselineApart(context.plan, context);
    return apart === null || apart.factors.length > 0 ? [] : [atEntry(apart.stated, apart.words)];
  }),
};
