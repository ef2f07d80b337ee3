/** Heat bought and sold: each row at the factor it names. */
import { heatDeduction, purchasedHeat } from "../method/heat";
import { identity } from "../activity/line";
import { sameMonth } from "../quantity/period";
import { from } from "../trace/figure";
import type { HeatResult } from "./model";
import { plainFigure, total } from "./readings";
import type { InventorySetting } from "./setting";

export function heatResult(setting: InventorySetting): HeatResult {
  const rows = setting.lines
    .filter((line) => line.table === "heat" && setting.months.some((month) => sameMonth(month, line.month)))
    .map((line) => {
      const direction = identity(line.use) === "sold" ? ("sold" as const) : ("bought" as const);
      const figures = [plainFigure(line, "quantity", "heat", "GJ"), plainFigure(line, "heatFactor", "supplier factor", "tCO2/GJ")] as const;
      return { line, direction, emissions: from(figures, direction === "bought" ? purchasedHeat : heatDeduction) };
    });
  const sum = (direction: "bought" | "sold", label: string) =>
    total(
      { label, unit: "tCO2e", how: "sum of rows", cite: "" },
      rows.filter((row) => row.direction === direction).map((row) => row.emissions),
    );
  return { rows, bought: sum("bought", "Purchased heat"), sold: sum("sold", "Heat sold") };
}
