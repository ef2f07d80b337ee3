import { baseUnit } from "../../inventory/readings";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { isOutside, rangeText, rule } from "../support/rules";
import { atEntry, PROJECT_RULE, shown } from "../support/words";

/**
 * A tonne of a product counts for a share of a tonne of the main one, seldom for many; the only main product is what the
 * GEI is stated in and counts as itself.
 */
export const equivalenceUnusual: Check = {
  id: "OU-20",
  family: "output",
  severity: "warning",
  cite: `${procedure("Annexure II, equivalent product")}; ${PROJECT_RULE}`,
  companions: ["OU-04", "OU-08"],
  example: { product: "Newsprint", factor: "8.2", range: "0.05 to 3" },
  run: withPlan((context) => {
    const { products } = context.plan;
    const range = rule(context, "plausible.equivalence");
    const mains = products.filter(({ role }) => role.choice === "main product");
    return products.flatMap((row) => {
      const factor = row.equivalence.number;
      if (range === null || factor === null || baseUnit(row.unit.text) !== "t") return [];
      const isOnlyMain = mains.length === 1 && mains[0] === row;
      if (isOnlyMain ? factor.eq(1) : !isOutside(factor, range)) return [];
      return [atEntry(row.equivalence, { product: row.product.text, factor: shown(factor), range: isOnlyMain ? "1" : rangeText(range) })];
    });
  }),
};
