/** Data rows of meters and products. */
import type { MeterResult } from "../../inventory/model";
import { ADDITIVES, productBase, productFigure, productLines } from "../../inventory/products";
import { quantityFigure } from "../../inventory/readings";
import type { InventorySetting } from "../../inventory/setting";
import type { Product } from "../../plan/model";
import type { FigureId } from "../../activity/line";
import { addMissing, addReading, addRequired } from "./collectReadings";
import type { Collecting } from "./collectReadings";
import { meterFactor, meterLine, productLine } from "../model/lineIds";

export function addMeter(result: MeterResult, collecting: Collecting): void {
  collecting.factors.addFigure(meterFactor(result.meter), result.factor);
  const feeds = meterLine.energy(result.meter);
  for (const line of result.lines)
    addRequired(collecting, line, "energy", { base: "kWh", feeds }, quantityFigure(line, "energy", "energy", ["kWh"]));
  addMissing(collecting, { stream: result.meter.meter.text, use: result.kind }, result.lines, { energy: feeds });
}

/** Columns of a product by what they feed; the optional ones count a blank as nothing. */
function productColumns(product: Product): readonly (readonly [column: FigureId<"production">, optional: boolean])[] {
  if (product.role.choice === "clinker")
    return [
      ["opening", false],
      ["produced", false],
      ["dispatched", true],
      ["movedOut", true],
      ["movedIn", true],
      ["closing", false],
    ];
  if (product.role.choice === "cement") return [["produced", false], ...ADDITIVES.map((column) => [column, true] as const)];
  return [["produced", false]];
}

export function addProduct(product: Product, setting: InventorySetting, collecting: Collecting): void {
  const lines = productLines(product, setting);
  for (const [column, optional] of productColumns(product)) {
    const feeds = productLine(product, column);
    for (const line of lines) {
      const base = productBase(product, setting);
      const value = productFigure(product, line, column, setting);
      if (optional) addReading(collecting, line, column, { base, feeds, optional }, value);
      else addRequired(collecting, line, column, { base, feeds }, value);
    }
    if (!optional) addMissing(collecting, { stream: product.product.text, use: "" }, lines, { [column]: feeds });
  }
}
