/** The engine's figure of a line, found again in the inventory of whichever period the column shows. */
import type { Inventory } from "../../inventory/model";
import { missing } from "../../trace/figure";
import type { Figure } from "../../trace/figure";

/** `find` the part of the inventory, `pick` its figure; what a period does not have is a gap. */
export function figureOf<T>(
  find: (inventory: Inventory) => T | undefined,
  pick: (found: T) => Figure | null,
): (inventory: Inventory) => Figure {
  return (inventory) => {
    const found = find(inventory);
    return (found === undefined ? null : pick(found)) ?? missing("notInPeriod", "the line");
  };
}
