/** Fills the data rows and the factor register from an inventory: every reading a form line adds up, in the line's order. */
import type { Inventory } from "../../inventory/model";
import type { InventorySetting } from "../../inventory/setting";
import { addMeter, addProduct } from "./collectOutput";
import { addAluminium, addCalcinationB2, addCombinedGeneration, addHeat } from "./collectProcess";
import { addStream, registerConstants, registerStream } from "./collectStreams";
import { DataRows } from "./dataRows";
import type { FactorRegister } from "./factors";
import { EXPORT_FACTOR, GRID_COMPARED } from "../model/lineIds";

/** Factors are registered before the rows whose formulas point at them. */
export function collect(inventory: Inventory, setting: InventorySetting, factors: FactorRegister): DataRows {
  const rows = new DataRows();
  const collecting = { rows, factors, months: setting.months };
  registerConstants(factors);
  for (const stream of inventory.streams) registerStream(stream, setting, factors);
  for (const stream of inventory.streams) addStream(stream, collecting);
  for (const meter of inventory.power.meters) addMeter(meter, collecting);
  factors.addFigure(EXPORT_FACTOR, inventory.power.exportFactor);
  factors.addFigure(GRID_COMPARED, inventory.power.atGrid?.factor ?? null);
  addHeat(inventory.heat, collecting);
  if (inventory.power.combined !== null) addCombinedGeneration(inventory.power.combined, collecting);
  for (const product of setting.plan.products) addProduct(product, setting, collecting);
  const b2 = inventory.clinker?.b2 ?? null;
  if (b2 !== null) addCalcinationB2(b2, setting, collecting);
  if (inventory.aluminium !== null) addAluminium(inventory.aluminium, collecting);
  return rows;
}
