import type { Check } from "../engine/check";
import { obstaclesOfKind } from "../../inventory/obstacles";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, shown } from "../support/words";

/** The equivalence factor scales the output and so the certificates; without a named document there is no certificate figure. */
export const equivalenceWithoutSource: Check = {
  id: "OU-04",
  family: "output",
  severity: "error",
  cite: procedure("5(6).5, Annexure II"),
  companions: [],
  example: { product: "Yarn, 40s", factor: "1.18" },
  run: withPlan(({ plan }) =>
    obstaclesOfKind("factorUndocumented", plan).map(({ product: { product, equivalence, equivalenceSource } }) =>
      atEntry(equivalenceSource, { product: product.text, factor: equivalence.number === null ? "" : shown(equivalence.number) }),
    ),
  ),
};
