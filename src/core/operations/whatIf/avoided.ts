/** What a scenario avoids, and what a tonne of it costs. */
import type { Inventory } from "../../inventory/model";
import { avoidedEmissions, costOfTonne } from "../../method/whatIf";
import type { Decimal } from "../../quantity/decimal";
import { isMissing } from "../../trace/figure";

/** tCO2e that the scenario's output would have caused more at the GEI of now, in the months of the inventory. */
export interface Avoided {
  readonly tonnes: Decimal;
  /** Rupees of investment for each of them; null without an investment. */
  readonly rupeesPerTonne: Decimal | null;
}

/** null where it avoids nothing, and without a figure. */
export function avoidedBy(now: Inventory, then: Inventory, investment: Decimal | null): Avoided | null {
  if (isMissing(now.gei) || isMissing(then.gei) || isMissing(then.equivalentProduct)) return null;
  const tonnes = avoidedEmissions(now.gei.value, then.gei.value, then.equivalentProduct.value);
  return tonnes.lte(0) ? null : { tonnes, rupeesPerTonne: investment === null ? null : costOfTonne(investment, tonnes) };
}
