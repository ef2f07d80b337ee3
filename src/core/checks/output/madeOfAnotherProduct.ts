import { countsByFactor } from "../../inventory/products";
import { usualProductOf } from "../../sectors/usualProduct";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank, shown } from "../support/words";

/** Flakes of lye, polymer of olefin, steel of hot metal: a whole unit of both is one output counted twice. */
export const madeOfAnotherProduct: Check = {
  id: "OU-26",
  family: "output",
  severity: "warning",
  cite: procedure("4.4(4), equivalent product"),
  companions: ["OU-03", "OU-04", "OU-08", "OU-24", "OU-27", "OU-20"],
  example: { product: "Caustic flakes", factor: "1", known: "Made of lye already counted" },
  run: withPlan(({ plan }) => {
    const counted = plan.products.filter(countsByFactor);
    return counted.flatMap((row) => {
      const usual = usualProductOf(plan.entity, row);
      const factor = row.equivalence.number;
      const isWhole = isBlank(row.equivalence) || factor?.gte(1) === true;
      const isPart = usual?.role === "intermediate" || usual?.role === "by-product";
      if (counted.length < 2 || !isPart || !isWhole) return [];
      const cell = isBlank(row.equivalence) ? row.role : row.equivalence;
      return [atEntry(cell, { product: row.product.text, factor: factor === null ? "1" : shown(factor), known: usual.known })];
    });
  }),
};
