import { provenCapture } from "../../inventory";
import { boundCo2 } from "../../inventory/closure";
import { procedure } from "../../method/clauses";
import { isMissing } from "../../trace/figure";
import type { Check } from "../engine/check";
import { withInventory } from "../engine/running";
import { atEntry, shown } from "../support/words";

/** 5(19): urea binds 0.7328 t of CO2 a tonne; what is claimed beyond that was vented or sold, not bound. */
export const boundMoreThanMade: Check = {
  id: "BD-21",
  family: "boundary",
  severity: "error",
  cite: procedure("5(19)(ii); Annexure IV"),
  companions: ["OU-08", "OU-18"],
  example: { claimed: "14,00,000", bound: "9,30,656", product: "Urea" },
  run: withInventory(({ plan, inventory, setting }) => {
    const limit = boundCo2(inventory.products, setting);
    if (provenCapture(setting) === null || limit === null) return [];
    if (isMissing(limit.bound) || isMissing(inventory.ccus) || inventory.ccus.value.lte(limit.bound.value)) return [];
    const words = {
      claimed: shown(inventory.ccus.value.toDecimalPlaces(0)),
      bound: shown(limit.bound.value.toDecimalPlaces(0)),
      product: limit.product.product.text,
    };
    return [atEntry(plan.entity.ccus, words)];
  }),
};
