/** The period effect of Form A: what a year is beside the sum of its months. */
import type { Inventory } from "../../inventory/model";
import { total } from "../../inventory/readings";
import { periodDifference } from "../../method/outlook";
import { combine } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import type { FormPart, LineSpec } from "../model/line";
import { RESULT } from "../model/lineIds";
import { rounded } from "../model/rounding";

/** What the year differs by from the sum of its months: ratios and one-sided terms are taken from the year's totals. */
export function periodEffect(inventory: Inventory, outputUnit: string): readonly FormPart[] {
  if (inventory.months.length < 2) return [];
  // The difference of two large sums: doubles leave a trace of dust where it is zero.
  const how = "ROUND(whole period - sum of its months, 6)";
  const effect = (id: string, label: string, unit: string, of: string, pick: (found: Inventory) => Figure): LineSpec => ({
    kind: "line",
    id,
    label,
    unit,
    format: "quantity",
    wholePeriodOnly: true,
    how,
    formula: (at) => `=IF(AND(ISNUMBER(${at.line(of)}),ISNUMBER(${at.months(of)})),${rounded(`${at.line(of)}-${at.months(of)}`, 6)},"")`,
    engine: (found, months) =>
      combine([pick(found), total({ label: "Sum of months", unit, how: "sum of months", cite: "" }, months.map(pick))], (whole, sum) =>
        periodDifference(label, how, whole, sum),
      ),
  });
  return [
    { kind: "heading", id: "A.h.period", label: "Period effect" },
    effect("A.period-emissions", "Total emissions, year less months", "tCO2e", RESULT.emissions, (found) => found.emissions),
    effect("A.period-output", "Equivalent product, year less months", outputUnit, RESULT.output, (found) => found.equivalentProduct),
  ];
}
