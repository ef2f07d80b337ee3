/** GEI from April to the end of each month of the period: one inventory for each, never a mean of months. */
import type { Assessment } from "../../core/desk/types";
import { inventoryOf, planPack } from "../../core/inventory";
import type { TrendPoint } from "./desk";

export function trendOf({ reading, inventory, year }: Assessment): readonly TrendPoint[] {
  const { plan, reference, lines } = reading;
  if (plan === null || inventory === null) return [];
  const pack = planPack(plan, year);
  return inventory.months.map((month, last) => {
    const months = inventory.months.slice(0, last + 1);
    return { month, gei: inventoryOf({ plan, reference, lines, year, months, pack }).gei };
  });
}
