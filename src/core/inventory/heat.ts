/** Heat bought and sold: each row at the factor it names. */
import { linesIn } from "../activity/line";
import type { HeatLine } from "../activity/line";
import { heatDeduction, purchasedHeat } from "../method/heat";
import { sameMonth } from "../quantity/period";
import { combine } from "../trace/figure";
import type { Figure, Missing } from "../trace/figure";
import type { HeatResult } from "./model";
import { unclearChoice } from "./planFigures";
import { plainFigure, total } from "./readings";
import type { InventorySetting } from "./setting";

/** tCO2e of heat bought and sold in the period; a row with a figure and no direction is a gap of both. */
export function heatResult(setting: InventorySetting): HeatResult {
  const lines = linesIn(setting.lines, "heat").filter((line) => setting.months.some((month) => sameMonth(month, line.month)));
  const rows = lines.flatMap((line) => rowOf(line) ?? []);
  // A row that is neither bought nor sold is a gap of both.
  const unclear = lines.filter((line) => line.said.kind.choice === null && hasFigure(line)).map(unclearDirection);
  const sum = (direction: "bought" | "sold", label: string): Figure =>
    total({ label, unit: "tCO2e", how: "sum of rows", cite: "" }, [
      ...rows.filter((row) => row.direction === direction).map((row) => row.emissions),
      ...unclear,
    ]);
  return { rows, bought: sum("bought", "Purchased heat"), sold: sum("sold", "Heat sold") };
}

function rowOf(line: HeatLine): HeatResult["rows"][number] | null {
  const direction = line.said.kind.choice;
  if (direction === null) return null;
  const figures = [plainFigure(line, "quantity", "heat", "GJ"), plainFigure(line, "heatFactor", "supplier factor", "tCO2/GJ")] as const;
  return { line, direction, emissions: combine(figures, direction === "bought" ? purchasedHeat : heatDeduction) };
}

const hasFigure = (line: HeatLine) => [...line.readings.values()].some((reading) => reading.problem !== "blank");

function unclearDirection(line: HeatLine): Missing {
  return unclearChoice("Kind", line.said.kind, { of: line.stream, month: line.month, row: line.cell });
}
