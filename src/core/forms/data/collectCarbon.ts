/** Carbon of lots in `CCTS Data`: of mass balance flows, and of fuels whose factor comes from their analyses. */
import { readingOf } from "../../activity/line";
import type { BalanceLot, BalanceStream, CombustionStream, MaterialLot } from "../../inventory/streamModel";
import { planFigure } from "../../inventory/planFigures";
import type { Figure } from "../../trace/figure";
import { streamFactor, streamLine } from "../model/lineIds";
import { addGap, addReading, amountFormula } from "./collectReadings";
import type { Collecting } from "./collectReadings";

export function addBalance(result: BalanceStream, lot: BalanceLot, measured: number, collecting: Collecting): void {
  if (lot.carbonFrom === "lot") return addLotCarbon(result, lot, lot.carbon, measured, collecting);
  const { factors } = collecting;
  const key = streamFactor.carbon(result.stream);
  factors.addFigure(key, planFigure("Carbon", result.stream.carbon, "%"));
  const feeds = streamLine.carbon(result.stream);
  const amount = amountFormula(result, lot.measuredUnit, "t", factors);
  if (measured < 0 || amount === null || !factors.has(key)) return addGap(lot.line, "carbon", feeds, collecting);
  const percent = factors.ref(key);
  addCarbonRow(lot, [measured], ([quantity = ""]) => `${quantity}${amount}*${percent}/100`, lot.carbon, feeds, collecting);
}

/** The lot's carbon by its own analysis. */
export function addLotCarbon(
  result: CombustionStream | BalanceStream,
  lot: MaterialLot,
  figure: Figure | null,
  measured: number,
  collecting: Collecting,
): void {
  const feeds = streamLine.carbon(result.stream);
  const percent = addReading(collecting, lot.line, "carbon", { base: "%", feeds: "" });
  const amount = amountFormula(result, lot.measuredUnit, "t", collecting.factors);
  if (measured < 0 || percent < 0 || amount === null || figure === null || readingOf(lot.line, "carbon")?.problem !== null)
    return addGap(lot.line, "carbon", feeds, collecting);
  addCarbonRow(lot, [measured, percent], ([quantity = "", share = ""]) => `${quantity}${amount}*${share}/100`, figure, feeds, collecting);
}

function addCarbonRow(
  lot: MaterialLot,
  from: readonly number[],
  formula: (cells: readonly string[]) => string,
  value: Figure,
  feeds: string,
  { rows }: Collecting,
): void {
  rows.add({ type: "derived", line: lot.line, kind: "carbon", unit: "t C", feeds, label: "quantity x carbon", from, formula, value });
}
