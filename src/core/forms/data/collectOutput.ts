/** Data rows of meters and products. */
import type { MeterResult } from "../../inventory/model";
import { ADDITIVES, productLines } from "../../inventory/products";
import { baseUnit, quantityFigure } from "../../inventory/readings";
import type { InventorySetting } from "../../inventory/setting";
import type { Product } from "../../plan/model";
import { addMissing, addReading, addRequired } from "./collectReadings";
import type { Collecting } from "./collectReadings";
import { meterFactor, meterLine, productLine } from "../model/lineIds";

export function addMeter(result: MeterResult, collecting: Collecting): void {
  if (result.factor !== null) collecting.factors.add(meterFactor(result.meter), result.factor);
  const feeds = meterLine.energy(result.meter);
  for (const line of result.lines) addRequired(collecting, line, "energy", "kWh", feeds, quantityFigure(line, "energy", "energy"));
  addMissing(collecting, { stream: result.meter.meter.text, use: result.kind }, result.lines, { energy: feeds });
}

/** Columns of a product by what they feed; the optional ones count a blank as nothing. */
function productColumns(product: Product): readonly (readonly [kind: string, optional: boolean])[] {
  const role = product.role.text;
  if (role === "clinker")
    return [
      ["opening", false],
      ["produced", false],
      ["dispatched", true],
      ["movedOut", true],
      ["movedIn", true],
      ["closing", false],
    ];
  if (role === "cement") return [["produced", false], ...ADDITIVES.map((kind) => [kind, true] as const)];
  return [["produced", false]];
}

export function addProduct(product: Product, setting: InventorySetting, collecting: Collecting): void {
  const lines = productLines(product, setting);
  for (const [kind, optional] of productColumns(product)) {
    const feeds = productLine(product, kind);
    for (const line of lines) {
      const base = baseUnit(line.readings.get(kind)?.unit ?? "") ?? "t";
      if (optional) addReading(collecting, line, kind, base, feeds, quantityFigure(line, kind, kind), true);
      else addRequired(collecting, line, kind, base, feeds, quantityFigure(line, kind, kind));
    }
    if (!optional) addMissing(collecting, { stream: product.product.text, use: "" }, lines, { [kind]: feeds });
  }
}
