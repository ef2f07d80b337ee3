import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank, shown } from "../support/words";

/** The equivalence factor scales the output and so the certificates; where it comes from stands beside it. */
export const equivalenceWithoutSource: Check = {
  id: "OU-04",
  family: "output",
  severity: "warning",
  blocksFinal: true,
  cite: procedure("5(6).5, Annexure II"),
  companions: [],
  example: { product: "Yarn, 40s", factor: "1.18" },
  run: eachRow(
    ({ plan }) => plan.products,
    (row) => {
      const factor = row.equivalence.number;
      return factor !== null && !factor.eq(1) && isBlank(row.equivalenceSource)
        ? atEntry(row.equivalenceSource, { product: row.product.text, factor: shown(factor) })
        : null;
    },
  ),
};
