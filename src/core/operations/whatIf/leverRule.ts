/** What a lever is: a figure people steer by, where it is read, and the inputs that move it. */
import type { ActivityLine } from "../../activity/line";
import type { Inventory, InventorySetting } from "../../inventory";
import { perOutput, scaled } from "../../method/whatIf";
import type { Decimal } from "../../quantity/decimal";
import { total } from "../../inventory/readings";
import { isMissing } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import type { Trace } from "../../trace/trace";
import type { Changed } from "./scenario";
import { withValue } from "./typed";

/** How a lever is read from an inventory and how inputs move it. */
export interface LeverRule {
  readonly unit: string;
  /** Decimals people state it with. */
  readonly places: number;
  /** How far it can be moved at all: one end where less is better, both where it depends on the plant. */
  readonly ends: readonly number[];
  /** null for a plant without it, and while figures are missing. */
  readonly now: (inventory: Inventory) => Trace | null;
  /** Inputs changed so that it becomes this; `now` is what it is before. */
  readonly set: (wanted: Decimal, now: Decimal, setting: InventorySetting, inventory: Inventory) => Changed<InventorySetting>;
}

/** The sum of figures; null while one of them is missing. */
export function sumOf(label: string, unit: string, figures: readonly Figure[]): Trace | null {
  const sum = total({ label, unit, how: "sum", cite: "" }, figures);
  return isMissing(sum) ? null : sum;
}

/** So much per unit of the output the GEI is stated for; null without the one, the other, or any of it. */
export function perEquivalent(used: Trace | null, { equivalentProduct }: Inventory, scale: number, unit: string): Trace | null {
  if (used === null || used.value.isZero() || isMissing(equivalentProduct) || equivalentProduct.value.isZero()) return null;
  return perOutput(used, equivalentProduct, scale, unit);
}

/** The same figure of all these lines multiplied. */
export function withScaled(setting: InventorySetting, lines: readonly ActivityLine[], figure: string, by: Decimal): InventorySetting {
  const chosen = new Set(lines);
  return {
    ...setting,
    lines: setting.lines.map((line) => (chosen.has(line) ? withValue(line, figure, (value) => scaled(value, by)) : line)),
  };
}
