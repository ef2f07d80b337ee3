/** Short ways to declare a line whose figure is one of the inventory's own. */
import type { Inventory } from "../../inventory/model";
import type { Figure } from "../../trace/figure";
import { figureOf } from "./engine";
import type { LineSpec } from "./line";

/** The figure in an inventory; null where the inventory has none. */
export type FigurePick = (inventory: Inventory) => Figure | null;

export function line(
  id: string,
  label: string,
  unit: string,
  how: string,
  formula: LineSpec["formula"],
  pick: FigurePick,
  format: LineSpec["format"] = "quantity",
): LineSpec {
  return { kind: "line", id, label, unit, format, how, formula, engine: figureOf((inventory) => inventory, pick) };
}

/**
 * Emissions / output where it has a meaning, as `inventory/intensity`: blank without output, and where more is deducted than
 * emitted. Doubles leave a rest of a sum that is zero, so less than half a gram of CO2 is not negative.
 */
export function intensityFormula(emissions: string, output: string): LineSpec["formula"] {
  return (at) =>
    at.when([emissions, output], (emitted = "", made = "") => `IF(OR(ROUND(${emitted},6)<0,${made}<=0),"",${emitted}/${made})`);
}

/** A sum of tonnes CO2 equivalent, ruled off. */
export function totalLine(id: string, label: string, how: string, ids: readonly string[], pick: FigurePick): LineSpec {
  return { ...line(id, label, "tCO2e", how, (at) => at.total(ids), pick), isTotal: true };
}
export function sumLine(
  id: string,
  label: string,
  unit: string,
  how: string,
  ids: readonly string[],
  pick: (inventory: Inventory) => Figure | null,
): LineSpec {
  return {
    kind: "line",
    id,
    label,
    unit,
    format: "quantity",
    how,
    isTotal: true,
    formula: (at) => at.total(ids),
    engine: figureOf((inventory) => inventory, pick),
  };
}
