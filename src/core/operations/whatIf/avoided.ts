/** What a scenario avoids, and what a tonne of it costs. */
import type { Inventory } from "../../inventory/model";
import { avoidedEmissions, costOfTonne } from "../../method/whatIf";
import type { Decimal } from "../../quantity/decimal";
import { isMissing } from "../../trace/figure";
import { reading } from "../../trace/trace";
import type { Trace } from "../../trace/trace";

/** tCO2e that the scenario's output would have caused more at the GEI of now, in the months of the inventory. */
export interface Avoided {
  readonly tonnes: Trace;
  /** Rupees of investment for each of them; null without an investment. */
  readonly rupeesPerTonne: Trace | null;
}

/** null where it avoids nothing, and without a figure. */
export function avoidedBy(now: Inventory, then: Inventory, investment: Decimal | null): Avoided | null {
  if (isMissing(now.gei) || isMissing(then.gei) || isMissing(then.equivalentProduct)) return null;
  const tonnes = avoidedEmissions(now.gei, then.gei, then.equivalentProduct);
  if (tonnes.value.lte(0)) return null;
  return { tonnes, rupeesPerTonne: investment === null ? null : costOfTonne(reading("Investment", investment, "INR"), tonnes) };
}
