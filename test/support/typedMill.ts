/** A paper mill of one month, typed as data: a fuel, a carbonate, grid power and its paper. */
import { inventoryOf } from "../../src/core/inventory";
import type { Inventory, InventorySetting } from "../../src/core/inventory";
import { APRIL, row, typedSetting } from "./typedSetting";
import type { TypedPlan, TypedSetting } from "./typedSetting";

export const MILL: TypedPlan = {
  entity: { sector: "pulp and paper", subSector: "wood" },
  products: [{ product: "Paper", unit: "t", role: "main product" }],
  streams: [
    { stream: "Petcoke", material: "petcoke", use: "boiler", factor: 100 },
    { stream: "Limestone", material: "limestone", use: "process" },
  ],
  meters: [{ meter: "Incomer", powerKind: "grid" }],
};

/** 4.1868 TJ, 100 t of limestone, 1,000 MWh and 1,000 t of paper. */
export const MILL_LINES = [
  row("fuel", "Petcoke", APRIL, { use: "boiler", consumed: "100 t", ncv: 10_000 }),
  row("fuel", "Limestone", APRIL, { use: "process", consumed: "100 t" }),
  row("electricity", "Incomer", APRIL, { energy: "1000 MWh" }),
  row("production", "Paper", APRIL, { produced: "1000 t" }),
];

export type Whole = InventorySetting & { readonly inventory: Inventory };

/** A setting with its inventory: the mill, with what is said otherwise. */
export function mill({ plan = {}, lines = MILL_LINES, ...rest }: TypedSetting = {}): Whole {
  const setting = typedSetting({ ...rest, plan: { ...MILL, ...plan }, lines });
  return { ...setting, inventory: inventoryOf(setting) };
}
