/** Data rows and factors of the source streams: quantities, and each lot's energy and carbon. */
import { liquidDensity } from "../../inventory/lots";
import type { BalanceLot, CombustionStream, FuelLot, MaterialLot, MaterialStream, StreamResult } from "../../inventory/streamModel";
import { parameterFigure, planFigure } from "../../inventory/planFigures";
import type { InventorySetting } from "../../inventory/setting";
import { TJ_PER_KCAL, TJ_PER_TONNE_KCAL_PER_KG } from "../../method/activityData";
import { isMissing } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import { cited } from "../../trace/trace";
import { isBlankUntilBuilt } from "../model/untilBuilt";
import { addGap, addMissing, addReading, addRequired, amountFormula } from "./collectReadings";
import type { Collecting } from "./collectReadings";
import { ncvFormula, ROUTE_READINGS } from "./dataRows";
import type { FactorRegister } from "./factors";
import { streamFactor, streamLine } from "../model/lineIds";
import { addBalance, addLotCarbon } from "./collectCarbon";

export const KCAL_MASS = "constant.tj-per-t-kcal-kg";
export const KCAL_VOLUME = "constant.tj-per-kcal";

export function registerConstants(factors: FactorRegister): void {
  const exact = "exact: 1 kcal (International Table) = 4.1868 kJ";
  factors.add(KCAL_MASS, cited("Energy of 1 t at 1 kcal/kg", TJ_PER_TONNE_KCAL_PER_KG, "TJ", exact));
  factors.add(KCAL_VOLUME, cited("Energy of 1 kcal", TJ_PER_KCAL, "TJ", exact));
}

export function registerStream(result: StreamResult, setting: InventorySetting, factors: FactorRegister): void {
  const { stream } = result;
  if (result.method !== "combustion" || result.carbon === null) factors.addFigure(streamFactor.co2(stream), result.factor);
  factors.addFigure(streamFactor.oxidation(stream), result.oxidation);
  registerParameter("carbonToCo2", "CO2 of carbon", setting, factors);
  if (needsDensity(result)) factors.addFigure(streamFactor.density(stream), liquidDensity({ stream, source: result.source, setting }));
  if (result.method !== "combustion") return;
  registerFossilShare(result, factors);
  factors.addFigure(streamFactor.ncv(stream), planFigure("NCV", stream.ncv, planNcvUnit(result)));
  registerLaboratory(result, factors);
  if (result.source.state !== null)
    registerParameter(`ncvFromGcv.${result.source.state}`, `NCV of GCV, ${result.source.state}`, setting, factors);
}

/** The unit a bare NCV of the plan is in: of the first lot that takes it. */
function planNcvUnit({ lots }: CombustionStream): string {
  return lots.find(({ calorific }) => calorific.route === "plan")?.calorific.bareUnit ?? "kcal/kg";
}

/** The difference between laboratories, which the native formula drops again once the plan's cell is within the tolerance. */
function registerLaboratory({ stream, lots }: CombustionStream, factors: FactorRegister): void {
  const found = lots.map(({ calorific }) => calorific.laboratory).find((figure) => figure !== null && !isMissing(figure));
  if (found === undefined || found === null || isMissing(found)) return;
  const [gap, tolerance] = found.inputs;
  if (gap === undefined || gap.cell === null || tolerance === undefined) return;
  const typed = (gap.native ?? "{cell}").replaceAll("{cell}", gap.cell);
  factors.add(streamFactor.laboratory(stream), found, `=IF(ABS(${typed})>${tolerance.value.toString()},${typed},0)`);
}

/** 1 - biomass share, as a formula over the plan's cell where the plant typed it. */
function registerFossilShare({ stream, fossilShare }: CombustionStream, factors: FactorRegister): void {
  if (isMissing(fossilShare)) return;
  const typed = fossilShare.inputs[0];
  const cell = typed?.cell ?? null;
  factors.add(
    streamFactor.fossil(stream),
    fossilShare,
    typed === undefined || cell === null ? null : `=1-(${(typed.native ?? "{cell}").replaceAll("{cell}", cell)})/100`,
  );
}

function needsDensity(result: StreamResult): boolean {
  return result.lots.some((lot: MaterialLot | FuelLot | BalanceLot) => {
    const amount = "calorific" in lot ? lot.calorific.per : result.quantityUnit;
    return isLiquid(lot.measuredUnit) && (lot.measuredUnit !== result.quantityUnit || lot.measuredUnit !== amount || !isMaterial(result));
  });
}

const isLiquid = (unit: string) => unit === "kL" || unit === "t";

export function registerParameter(id: string, label: string, setting: InventorySetting, factors: FactorRegister): void {
  factors.addFigure(id, parameterFigure(id, label, setting));
}

export function addStream(result: StreamResult, collecting: Collecting): void {
  const { stream } = result;
  const feeds = result.method === "combustion" ? streamLine.quantity(stream) : streamLine.material(stream);
  for (const lot of result.lots) {
    const measured = addQuantity(result, lot, feeds, collecting);
    if (result.method === "combustion") addFuel(result, lot as FuelLot, measured, collecting);
    if (result.method === "balanceIn" || result.method === "balanceOut") addBalance(result, lot as BalanceLot, measured, collecting);
  }
  const energy = result.method === "combustion" ? { energy: streamLine.energy(stream) } : {};
  const carbon = carbonOf(result) === null ? {} : { carbon: streamLine.carbon(stream) };
  addMissing(
    collecting,
    { stream: stream.stream.text, use: stream.use.text },
    result.lots.map((lot: MaterialLot) => lot.line),
    { consumed: feeds, ...energy, ...carbon },
  );
}

function isMaterial(result: StreamResult): result is MaterialStream {
  return result.method === "carbonate" || result.method === "notional";
}

function carbonOf(result: StreamResult): Figure | null {
  return isMaterial(result) ? null : result.carbon;
}

/** The reading in its own family, and below it the same in the stream's unit where that is another one. */
function addQuantity(result: StreamResult, lot: MaterialLot, feeds: string, collecting: Collecting): number {
  const isSame = lot.measuredUnit === result.quantityUnit;
  const measured = addRequired(collecting, lot.line, "consumed", { base: lot.measuredUnit, feeds: isSame ? feeds : "" }, lot.measured);
  if (isSame) return measured;
  const operation = amountFormula(result, lot.measuredUnit, result.quantityUnit, collecting.factors);
  if (measured < 0 || operation === null) {
    addGap(lot.line, "consumed", feeds, collecting);
    return measured;
  }
  const label = "in the unit of the stream, by density";
  collecting.rows.add({
    type: "derived",
    line: lot.line,
    kind: "consumed",
    unit: result.quantityUnit,
    feeds,
    label,
    from: [measured],
    formula: ([amount = ""]) => `${amount}${operation}`,
    value: lot.quantity,
  });
  return measured;
}

function addFuel(result: CombustionStream, lot: FuelLot, measured: number, collecting: Collecting): void {
  addEnergy(result, lot, measured, collecting);
  if (result.carbon !== null) addLotCarbon(result, lot, lot.carbon, measured, collecting);
}

function addEnergy(result: CombustionStream, lot: FuelLot, measured: number, collecting: Collecting): void {
  const { stream } = result;
  const { rows, factors } = collecting;
  const { route, per, unit, bareUnit, laboratory } = lot.calorific;
  const feeds = streamLine.energy(stream);
  const used = ROUTE_READINGS[route].map((kind) =>
    addReading(
      collecting,
      lot.line,
      kind,
      kind === "ncv" || kind === "gcv" ? { base: unit, bareUnit, feeds: "" } : { base: "%", feeds: "" },
    ),
  );
  const amount = amountFormula(result, lot.measuredUnit, per, factors);
  const from = [measured, ...used];
  const isMixed = isMissing(lot.calorific.ncv) && lot.calorific.ncv.missing.some(({ code }) => code === "mixedBasis");
  const difference = laboratory === null ? "" : laboratoryTerm(result, factors);
  if (from.some((index) => index < 0) || amount === null || difference === null || isMixed || isBlankUntilBuilt(lot.energy))
    return addGap(lot.line, "energy", feeds, collecting);
  const ratio = refOrZero(factors, `ncvFromGcv.${result.source.state}`);
  const ncv = planNcvTerm(result, lot, factors);
  const scale = per === "GJ" ? "/1000" : `*${factors.ref(per === "Sm3" ? KCAL_VOLUME : KCAL_MASS)}`;
  rows.add({
    type: "derived",
    line: lot.line,
    kind: "energy",
    unit: "TJ",
    feeds,
    label: `quantity x NCV${route === "measured" || route === "plan" ? "" : " from GCV"}`,
    from,
    formula: ([quantity = "", first = "", ...moistures]) => {
      const calorific = difference === "" ? first : `(${first}${difference})`;
      return `${quantity}${amount}*${ncvFormula(route, [calorific, ...moistures], ratio, ncv)}${scale}`;
    },
    value: lot.energy,
  });
}

/** What is added to the laboratory's reading; null where the plan's difference between laboratories cannot be read. */
function laboratoryTerm({ stream }: CombustionStream, factors: FactorRegister): string | null {
  const key = streamFactor.laboratory(stream);
  return factors.has(key) ? `+${factors.ref(key)}` : null;
}

/** The plan's NCV in the unit the lot takes it in. */
function planNcvTerm(result: CombustionStream, lot: FuelLot, factors: FactorRegister): string {
  const key = streamFactor.ncv(result.stream);
  if (!factors.has(key)) return "0";
  const factor = factors.conversion(key, lot.calorific.unit);
  return factor === null || factor.eq(1) ? factors.ref(key) : `${factors.ref(key)}*${factor.toString()}`;
}

/** A factor's cell, or "0" for a route that does not use it. */
function refOrZero(factors: FactorRegister, key: string): string {
  return factors.has(key) ? factors.ref(key) : "0";
}
