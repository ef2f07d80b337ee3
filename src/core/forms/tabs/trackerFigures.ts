/** What several parts of the tracker show. */
import type { Inventory } from "../../inventory/model";
import type { InventorySetting } from "../../inventory/setting";
import { headroom } from "../../method/outlook";
import { denominatorUnit } from "../../sectors/outputs";
import { combine } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import type { Period } from "../model/layout";
import type { At } from "../model/line";
import type { TypedFields } from "../model/typed";

export interface TrackerSetting {
  readonly setting: InventorySetting;
  readonly periods: readonly Period[];
  readonly inventories: ReadonlyMap<Period, Inventory>;
  readonly typed: TypedFields;
}

/** Unit of the output, and of the GEI by it. */
export function unitsOf({ setting }: TrackerSetting): { readonly output: string; readonly gei: string } {
  const output = denominatorUnit(setting.plan.entity.sector.choice);
  return { output, gei: `tCO2e/${output}` };
}

export const take = (id: string) => (at: At) => at.when([id], (cell = "") => cell);
/** Tonnes the period may still emit, negative when the target is missed. */
export function headroomOf(inventory: Inventory, target: Figure): Figure {
  return combine([target, inventory.equivalentProduct, inventory.emissions], headroom);
}
