/** The method choices of the plan that matter to a plant. */
import type { MethodItem } from "../../../core/operations/planChoice";
import { METHOD_ITEMS } from "../../../core/plan/spec/methodItems";
import type { ItemSpec } from "../../../core/plan/spec/tableSpec";

/** Items that only one sector has a use for. */
const OF_SECTOR: Readonly<Partial<Record<MethodItem, string>>> = {
  calcination: "cement",
  clinkerHeat: "cement",
  clinkerPower: "cement",
  grindingPower: "cement",
  potline: "aluminium",
  pfcMethod: "aluminium",
  boundCarbon: "fertiliser",
};

export interface Item extends ItemSpec {
  readonly id: MethodItem;
}

export function itemsFor(sector: string): readonly Item[] {
  return METHOD_ITEMS.items.filter(({ id }) => (OF_SECTOR[id] ?? sector) === sector);
}
