/** Data rows and factors of the source streams: quantities, and each lot's energy and carbon. */
import { liquidDensity, planFigure } from "../../inventory/lots";
import type { LotResult, StreamResult } from "../../inventory/model";
import { baseUnit, hasValue } from "../../inventory/readings";
import type { InventorySetting } from "../../inventory/setting";
import { lookup, traceOf } from "../../parameters";
import { TJ_PER_KCAL, TJ_PER_TONNE_KCAL_PER_KG } from "../../method/activityData";
import { isGap } from "../../trace/figure";
import { cited } from "../../trace/trace";
import { addMissing, addReading, addRequired, plainValue } from "./collectReadings";
import type { Collecting } from "./collectReadings";
import { ncvFormula, ROUTE_READINGS } from "./dataRows";
import type { FactorRegister } from "./factors";
import { streamFactor, streamLine } from "../model/lineIds";

export const KCAL_MASS = "constant.tj-per-t-kcal-kg";
export const KCAL_VOLUME = "constant.tj-per-kcal";

export function registerConstants(factors: FactorRegister): void {
  const exact = "exact: 1 kcal (International Table) = 4.1868 kJ";
  factors.add(KCAL_MASS, cited("Energy of 1 t at 1 kcal/kg", TJ_PER_TONNE_KCAL_PER_KG, "TJ", exact));
  factors.add(KCAL_VOLUME, cited("Energy of 1 kcal", TJ_PER_KCAL, "TJ", exact));
}

export function registerStream(result: StreamResult, setting: InventorySetting, factors: FactorRegister): void {
  const { stream, source } = result;
  if (result.carbon === null && !isGap(result.factor)) factors.add(streamFactor.co2(stream), result.factor);
  factors.add(streamFactor.oxidation(stream), result.oxidation);
  const share = result.fossilShare;
  factors.add(streamFactor.fossil(stream), share, share.cell === null ? null : `=1-${share.cell}/100`);
  registerParameter("carbonToCo2", "CO2 of carbon", setting, factors);
  if (source === null) return;
  const density = result.quantityUnit === "kL" ? liquidDensity(stream, source, setting) : null;
  if (density !== null && !isGap(density)) factors.add(streamFactor.density(stream), density);
  const typed = planFigure("NCV", stream.ncv, "kcal/kg");
  if (typed !== null) factors.add(streamFactor.ncv(stream), typed);
  if (source.state !== null) registerParameter(`ncvFromGcv.${source.state}`, `NCV of GCV, ${source.state}`, setting, factors);
}

export function registerParameter(id: string, label: string, setting: InventorySetting, factors: FactorRegister): void {
  const found = lookup(id, setting.year, setting.pack);
  if (found.ok) factors.add(id, traceOf(label, found.value));
}

export function addStream(result: StreamResult, collecting: Collecting): void {
  const { stream } = result;
  const isFuel = result.method === "combustion";
  const feeds = isFuel ? streamLine.quantity(stream) : streamLine.material(stream);
  for (const lot of result.lots) {
    const quantity = addRequired(
      collecting,
      lot.line,
      "consumed",
      baseUnit(lot.line.readings.get("consumed")?.unit ?? "") ?? "t",
      feeds,
      lot.quantity,
    );
    if (isFuel) addEnergy(result, lot, quantity, collecting);
    if (result.carbon !== null) addCarbon(result, lot, quantity, collecting);
  }
  const energy = isFuel ? { energy: streamLine.energy(stream) } : {};
  const carbon = result.carbon === null ? {} : { carbon: streamLine.carbon(stream) };
  addMissing(
    collecting,
    { stream: stream.stream.text, use: stream.use.text },
    result.lots.map((lot) => lot.line),
    { consumed: feeds, ...energy, ...carbon },
  );
}

/** Units in which the calorific value and moistures of a lot are carried. */
function lotUnit(kind: string, result: StreamResult): string {
  if (kind === "totalMoisture" || kind === "inherentMoisture" || kind === "carbon") return "%";
  return result.source?.state === "gas" ? "kcal/Sm3" : "kcal/kg";
}

function addEnergy(result: StreamResult, lot: LotResult, quantity: number, collecting: Collecting): void {
  const { stream } = result;
  const { rows, factors } = collecting;
  const route = lot.calorific?.route ?? "measured";
  const used = ROUTE_READINGS[route].map((kind) =>
    addReading(collecting, lot.line, kind, lotUnit(kind, result), "", plainValue(lot.line, kind)),
  );
  const from = [quantity, ...used];
  if (from.some((index) => index < 0)) {
    rows.add({
      type: "missing",
      stream: lot.line.stream,
      use: lot.line.use,
      month: lot.line.month,
      kind: "energy",
      feeds: streamLine.energy(stream),
    });
    return;
  }
  const ratio = `ncvFromGcv.${result.source?.state}`;
  const constant = result.quantityUnit === "Sm3" ? KCAL_VOLUME : KCAL_MASS;
  rows.add({
    type: "derived",
    line: lot.line,
    kind: "energy",
    unit: "TJ",
    feeds: streamLine.energy(stream),
    label: `quantity x NCV${route === "measured" || route === "plan" ? "" : " from GCV"}`,
    from,
    formula: ([amount = "", ...calorific]) =>
      `${amount}${densityTerm(result, factors)}*${ncvFormula(route, calorific, refOrZero(factors, ratio), refOrZero(factors, streamFactor.ncv(stream)))}*${factors.ref(constant)}`,
    value: lot.energy ?? { gap: [] },
  });
}

/** The lot's carbon by its own analysis, or by the plan's where the flow of a mass balance has none. */
function addCarbon(result: StreamResult, lot: LotResult, quantity: number, collecting: Collecting): void {
  const { rows, factors } = collecting;
  const typed = !hasValue(lot.line, "carbon") ? planFigure("Carbon", result.stream.carbon, "%") : null;
  const key = streamFactor.carbon(result.stream);
  if (typed !== null) factors.add(key, typed);
  const carbon = typed === null ? addReading(collecting, lot.line, "carbon", "%", "", plainValue(lot.line, "carbon")) : null;
  if (quantity < 0 || (carbon !== null && carbon < 0)) {
    rows.add({
      type: "missing",
      stream: lot.line.stream,
      use: lot.line.use,
      month: lot.line.month,
      kind: "carbon",
      feeds: streamLine.carbon(result.stream),
    });
    return;
  }
  rows.add({
    type: "derived",
    line: lot.line,
    kind: "carbon",
    unit: "t C",
    feeds: streamLine.carbon(result.stream),
    label: "quantity x carbon",
    from: carbon === null ? [quantity] : [quantity, carbon],
    formula: ([amount = "", percent = ""]) =>
      `${amount}${densityTerm(result, factors)}*${carbon === null ? factors.ref(key) : percent}/100`,
    value: lot.carbon ?? { gap: [] },
  });
}

/** Liquids by volume weigh volume x density; "" for everything else. */
function densityTerm(result: StreamResult, factors: FactorRegister): string {
  const key = streamFactor.density(result.stream);
  return result.quantityUnit === "kL" && factors.has(key) ? `*${factors.ref(key)}` : "";
}

/** A factor's cell, or "0" for a route that does not use it. */
function refOrZero(factors: FactorRegister, key: string): string {
  return factors.has(key) ? factors.ref(key) : "0";
}
