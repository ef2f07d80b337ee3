import { baseUnit } from "../../inventory/readings";
import type { Sector } from "../../plan/spec/sectors";
import { SECTOR_OUTPUTS } from "../../sectors/outputs";
import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank } from "../support/words";

/** Annexure II: output counts in tonnes; a refinery's, by its schedule, in thousand barrels of crude. */
export const outputUnit: Check = {
  id: "OU-01",
  family: "output",
  severity: "error",
  cite: procedure("Annexure II, Eq III"),
  companions: ["AD-31"],
  example: { product: "PPC", unit: "bags" },
  run: eachRow(
    ({ plan }) => plan.products,
    (row, { plan }) =>
      isBlank(row.unit) || baseUnit(row.unit.text) === baseUnit(unitOf(plan.entity.sector.choice))
        ? null
        : atEntry(row.unit, { product: row.product.text, unit: row.unit.text }),
  ),
};

function unitOf(sector: Sector | null): string {
  return (sector === null ? undefined : SECTOR_OUTPUTS[sector].products[0]?.unit) ?? "t";
}
