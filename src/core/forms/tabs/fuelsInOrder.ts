/** The fuels of an inventory in the order of Form C, which other tabs follow. */
import type { Inventory } from "../../inventory/model";
import type { CombustionStream, StreamResult } from "../../inventory/streamModel";
import type { FuelUse } from "../../plan/spec/choiceWords";

/** Streams in blocks by use, so that a sum over one use is a sum over neighbouring rows. */
const USE_ORDER: readonly FuelUse[] = [
  "kiln",
  "captive power",
  "DG",
  "boiler",
  "process",
  "internal transport",
  "colony or other excluded",
];

export const isBurnt = (result: StreamResult): result is CombustionStream => result.method === "combustion";

export function fuelsInOrder(inventory: Inventory): readonly CombustionStream[] {
  return inventory.streams
    .filter(isBurnt)
    .sort((a, b) => Number(b.counted) - Number(a.counted) || USE_ORDER.indexOf(a.use) - USE_ORDER.indexOf(b.use));
}
