import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank } from "../support/words";

/** Several main products are added up as equivalents of one; without a factor a tonne of one counts as a tonne of the other. */
export const noEquivalence: Check = {
  id: "OU-03",
  family: "output",
  severity: "error",
  cite: procedure("Annexure II, equivalent product"),
  companions: ["OU-24"],
  example: { product: "Yarn, 40s" },
  run: withPlan(({ plan }) => {
    const main = plan.products.filter(({ role }) => role.choice === "main product");
    return main.length < 2
      ? []
      : main.filter(({ equivalence }) => isBlank(equivalence)).map((row) => atEntry(row.equivalence, { product: row.product.text }));
  }),
};
