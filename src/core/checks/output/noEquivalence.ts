import type { Check } from "../engine/check";
import { obstaclesOfKind } from "../../inventory/obstacles";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/**
 * Several main products are added up as equivalents of one, and some sectors count by a factor that only the plant knows, as
 * refineries by their NRGF: without it a unit of one counts as a unit of the other.
 */
export const noEquivalence: Check = {
  id: "OU-03",
  family: "output",
  severity: "error",
  cite: procedure("Annexure II, equivalent product"),
  companions: ["OU-24", "OU-27", "OU-29"],
  example: { product: "Yarn, 40s" },
  run: withPlan(({ plan }) =>
    obstaclesOfKind("factorUnstated", plan).map(({ product: { product, equivalence } }) => atEntry(equivalence, { product: product.text })),
  ),
};
