import { obstaclesOfKind } from "../../inventory/obstacles";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/** Two sectors on one site are two calculations, each with its own output and target; added up they give neither. */
export const productOfAnotherSector: Check = {
  id: "OU-25",
  family: "output",
  severity: "error",
  cite: procedure("4.4(4), Annexure II"),
  companions: ["OU-03", "OU-04", "OU-24", "OU-27", "OU-08", "BD-07"],
  example: { product: "Urea", other: "fertiliser", sector: "petroleum refinery" },
  run: withPlan(({ plan }) =>
    obstaclesOfKind("productOfAnotherSector", plan).map(({ product: { product }, sector }) =>
      atEntry(product, { product: product.text, other: sector, sector: plan.entity.sector.text }),
    ),
  ),
};
