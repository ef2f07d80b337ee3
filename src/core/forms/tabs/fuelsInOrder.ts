/** The fuels of an inventory in the order of Form C, which other tabs follow. */
import type { Inventory } from "../../inventory/model";
import type { CombustionStream, StreamResult } from "../../inventory/streamModel";
import type { FuelUse } from "../../plan/spec/choiceWords";

/** Streams in blocks by use, so that a sum over one use is a sum over neighbouring rows. */
const PLACES: Readonly<Record<FuelUse, number>> = {
  kiln: 1,
  "captive power": 2,
  DG: 3,
  boiler: 4,
  process: 5,
  "internal transport": 6,
  "colony or other excluded": 7,
};

export const isBurnt = (result: StreamResult): result is CombustionStream => result.method === "combustion";

export function fuelsInOrder(inventory: Inventory): readonly CombustionStream[] {
  return inventory.streams.filter(isBurnt).sort((a, b) => Number(b.counted) - Number(a.counted) || PLACES[a.use] - PLACES[b.use]);
}
