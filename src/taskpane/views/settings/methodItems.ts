/** The method choices of the plan that matter to a plant, and where the scheme's choices are answered by them. */
import type { MethodItem } from "../../../core/operations/planChoice";
import type { ChoiceId } from "../../../core/parameters/choices";
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

/** The item of the plan that answers a choice; the others are answered by the pack of the year. */
export const ITEM_OF: Readonly<Partial<Record<ChoiceId, MethodItem>>> = {
  gwp: "gwp",
  "cement.calcination": "calcination",
  internalTransport: "internalTransport",
  alternativeFuels: "alternativeFuels",
  coverageMonths: "coverageMonths",
};
