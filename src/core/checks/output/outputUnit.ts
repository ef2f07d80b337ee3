import { baseUnit } from "../../inventory/readings";
import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank } from "../support/words";

/** Annexure II: output counts in tonnes; refineries count barrels by their own factor. */
export const outputUnit: Check = {
  id: "OU-01",
  family: "output",
  severity: "error",
  cite: procedure("Annexure II, Eq III"),
  companions: ["AD-31"],
  example: { product: "PPC", unit: "bags" },
  run: eachRow(
    ({ plan }) => plan.products,
    (row, { plan }) => {
      if (isBlank(row.unit) || plan.entity.sector.choice === "petroleum refinery") return null;
      return baseUnit(row.unit.text) === "t" ? null : atEntry(row.unit, { product: row.product.text, unit: row.unit.text });
    },
  ),
};
