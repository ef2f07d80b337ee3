/** What several parts of the tracker show. */
import type { Inventory } from "../../inventory/model";
import type { InventorySetting } from "../../inventory/setting";
import { combine } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import { derived } from "../../trace/trace";
import type { Period } from "../model/layout";
import type { At } from "../model/line";
import type { TypedFields } from "../model/typed";

export interface TrackerSetting {
  readonly setting: InventorySetting;
  readonly periods: readonly Period[];
  readonly inventories: ReadonlyMap<Period, Inventory>;
  readonly typed: TypedFields;
}

export const take = (id: string) => (at: At) => at.when([id], (cell = "") => cell);
export const trackerRule = (label: string, unit: string, how: string) => ({ label, unit, how, cite: "" });

/** target x output - emissions: tonnes the period may still emit, negative when the target is missed. */
export function headroom(inventory: Inventory, target: Figure): Figure {
  return combine([target, inventory.equivalentProduct, inventory.emissions], (aim, output, emissions) =>
    derived(trackerRule("Headroom", "tCO2e", "target x output - emissions"), aim.value.times(output.value).minus(emissions.value), [
      aim,
      output,
      emissions,
    ]),
  );
}
