/** Fills the data rows and the factor register from an inventory: every reading a form line adds up, in the line's order. */
import { lookup, traceOf } from "../parameters";
import { TJ_PER_KCAL, TJ_PER_TONNE_KCAL_PER_KG } from "../method/activityData";
import { liquidDensity, planFigure } from "../inventory/lots";
import type { Inventory, LotResult, MeterResult, StreamResult } from "../inventory/model";
import { ADDITIVES, productLines } from "../inventory/products";
import { baseUnit, quantityFigure } from "../inventory/readings";
import type { InventorySetting } from "../inventory/setting";
import { sameMonth } from "../quantity/period";
import type { Product } from "../plan/model";
import { isGap } from "../trace/figure";
import { cited } from "../trace/trace";
import type { Figure } from "../trace/figure";
import { DataRows, ncvFormula, ROUTE_READINGS } from "./dataRows";
import { unitFactor } from "./factors";
import type { FactorRegister } from "./factors";
import { meterFactor, meterLine, productLine, streamFactor, streamLine } from "./lineIds";

export const KCAL_MASS = "constant.tj-per-t-kcal-kg";
export const KCAL_VOLUME = "constant.tj-per-kcal";

export function collect(inventory: Inventory, setting: InventorySetting, factors: FactorRegister): DataRows {
  const rows = new DataRows();
  registerConstants(factors);
  for (const stream of inventory.streams) registerStream(stream, setting, factors);
  for (const stream of inventory.streams) streamRows(stream, setting, rows, factors);
  for (const meter of inventory.power.meters) meterRows(meter, setting, rows, factors);
  for (const product of setting.plan.products) productRows(product, setting, rows, factors);
  return rows;
}

function registerConstants(factors: FactorRegister): void {
  const exact = "exact: 1 kcal (International Table) = 4.1868 kJ";
  factors.add(KCAL_MASS, cited("Energy of 1 t at 1 kcal/kg", TJ_PER_TONNE_KCAL_PER_KG, "TJ", exact));
  factors.add(KCAL_VOLUME, cited("Energy of 1 kcal", TJ_PER_KCAL, "TJ", exact));
}

function registerStream(result: StreamResult, setting: InventorySetting, factors: FactorRegister): void {
  const { stream } = result;
  if (result.carbon === null && !isGap(result.factor)) factors.add(streamFactor.co2(stream), result.factor);
  factors.add(streamFactor.oxidation(stream), result.oxidation);
  const share = result.fossilShare;
  factors.add(streamFactor.fossil(stream), share, share.cell === null ? null : `=1-${share.cell}/100`);
  if (result.quantityUnit === "kL") addFigure(factors, streamFactor.density(stream), liquidDensity(stream, result.source, setting));
  const typed = planFigure("NCV", stream.ncv, "kcal/kg");
  if (typed !== null) factors.add(streamFactor.ncv(stream), typed);
  for (const id of [`ncvFromGcv.${result.source.state}`, "carbonToCo2"]) {
    const found = lookup(id, setting.year, setting.pack);
    if (found.ok) factors.add(id, traceOf(id === "carbonToCo2" ? "CO2 of carbon" : `NCV of GCV, ${result.source.state}`, found.value));
  }
}

function addFigure(factors: FactorRegister, key: string, figure: Figure): void {
  if (!isGap(figure)) factors.add(key, figure);
}

function streamRows(result: StreamResult, setting: InventorySetting, rows: DataRows, factors: FactorRegister): void {
  const { stream } = result;
  const isFuel = result.method === "combustion";
  const feeds = isFuel ? streamLine.quantity(stream) : streamLine.material(stream);
  for (const lot of result.lots) {
    const quantity = reading(rows, factors, lot, "consumed", baseUnit(unitOf(lot, "consumed")) ?? "t", feeds, lot.quantity);
    if (isFuel) energyRow(result, lot, quantity, rows, factors);
    if (isFuel && result.carbon !== null) carbonRow(result, lot, quantity, rows, factors);
  }
  for (const month of setting.months) {
    if (result.lots.some((lot) => sameMonth(lot.line.month, month))) continue;
    const missing = { type: "missing", stream: stream.stream.text, use: stream.use.text, month } as const;
    rows.add({ ...missing, kind: "consumed", feeds });
    if (isFuel) rows.add({ ...missing, kind: "energy", feeds: streamLine.energy(stream) });
    if (result.carbon !== null) rows.add({ ...missing, kind: "carbon", feeds: streamLine.carbon(stream) });
  }
}

const unitOf = (lot: LotResult, kind: string) => lot.line.readings.get(kind)?.unit ?? "";

function reading(rows: DataRows, factors: FactorRegister, lot: Pick<LotResult, "line">, kind: string, base: string, feeds: string, value: Figure, optional = false): number {
  const found = lot.line.readings.get(kind);
  if (found !== undefined) {
    const factor = unitFactor(found.unit, base);
    if (factor !== null) factors.addUnit(found.unitText, base, factor);
  }
  return rows.reading(lot.line, kind, base, feeds, value, optional);
}

/** Units in which the calorific value and moistures of a lot are carried. */
function lotUnit(kind: string, result: StreamResult): string {
  if (kind === "totalMoisture" || kind === "inherentMoisture" || kind === "carbon") return "%";
  return result.source.state === "gas" ? "kcal/Sm3" : "kcal/kg";
}

function lotFigure(lot: LotResult, kind: string): Figure {
  const found = lot.line.readings.get(kind);
  return found?.value == null ? { gap: [kind] } : { label: kind, value: found.value, unit: found.unit, how: "", cite: "", inputs: [], cell: null, notes: [] };
}

function energyRow(result: StreamResult, lot: LotResult, quantity: number, rows: DataRows, factors: FactorRegister): void {
  const { stream } = result;
  const route = lot.calorific?.route ?? "measured";
  const used = ROUTE_READINGS[route].map((kind) => reading(rows, factors, lot, kind, lotUnit(kind, result), "", lotFigure(lot, kind)));
  const from = [quantity, ...used];
  if (from.some((index) => index < 0)) return;
  const ratio = `ncvFromGcv.${result.source.state}`;
  const byVolume = result.quantityUnit === "Sm3";
  const density = densityTerm(result, factors);
  rows.add({
    type: "derived", line: lot.line, kind: "energy", unit: "TJ", feeds: streamLine.energy(stream),
    label: `quantity x NCV${route === "measured" || route === "plan" ? "" : " from GCV"}`,
    from,
    formula: ([amount = "", ...calorific]) =>
      `${amount}${density}*${ncvFormula(route, calorific, lazyRef(factors, ratio), lazyRef(factors, streamFactor.ncv(stream)))}*${lazyRef(factors, byVolume ? KCAL_VOLUME : KCAL_MASS)}`,
    value: lot.energy ?? { gap: [] },
  });
}

function carbonRow(result: StreamResult, lot: LotResult, quantity: number, rows: DataRows, factors: FactorRegister): void {
  const carbon = reading(rows, factors, lot, "carbon", "%", "", lotFigure(lot, "carbon"));
  if (carbon < 0) return;
  const { stream } = result;
  const density = densityTerm(result, factors);
  rows.add({
    type: "derived", line: lot.line, kind: "carbon", unit: "t C", feeds: streamLine.carbon(stream), label: "quantity x carbon",
    from: [quantity, carbon], formula: ([amount = "", percent = ""]) => `${amount}${density}*${percent}/100`, value: lot.carbon ?? { gap: [] },
  });
}

/** Liquids by volume weigh volume x density; "" for everything else. */
function densityTerm(result: StreamResult, factors: FactorRegister): string {
  const key = streamFactor.density(result.stream);
  return result.quantityUnit === "kL" && factors.has(key) ? `*${factors.ref(key)}` : "";
}

/** A factor's cell, or "0" for a route that does not use it. */
function lazyRef(factors: FactorRegister, key: string): string {
  return factors.has(key) ? factors.ref(key) : "0";
}

function meterRows(result: MeterResult, setting: InventorySetting, rows: DataRows, factors: FactorRegister): void {
  if (result.factor !== null) factors.add(meterFactor(result.meter), result.factor);
  const feeds = meterLine.energy(result.meter);
  for (const line of result.lines) reading(rows, factors, { line }, "energy", "kWh", feeds, quantityFigure(line, "energy", "energy"));
  for (const month of setting.months) {
    if (!result.lines.some((line) => sameMonth(line.month, month))) rows.add({ type: "missing", stream: result.meter.meter.text, use: result.kind, month, kind: "energy", feeds });
  }
}

/** Columns of a product by what they feed; the optional ones count a blank as nothing. */
function productColumns(product: Product): readonly (readonly [kind: string, optional: boolean])[] {
  const role = product.role.text;
  if (role === "clinker") return [["opening", false], ["produced", false], ["dispatched", true], ["movedOut", true], ["movedIn", true], ["closing", false]];
  if (role === "cement") return [["produced", false], ...ADDITIVES.map((kind) => [kind, true] as const)];
  return [["produced", false]];
}

function productRows(product: Product, setting: InventorySetting, rows: DataRows, factors: FactorRegister): void {
  const lines = productLines(product, setting);
  for (const [kind, optional] of productColumns(product)) {
    const feeds = productLine(product, kind);
    for (const line of lines) reading(rows, factors, { line }, kind, baseUnit(line.readings.get(kind)?.unit ?? "") ?? "t", feeds, quantityFigure(line, kind, kind), optional);
    if (optional) continue;
    for (const month of setting.months) {
      if (!lines.some((line) => sameMonth(line.month, month))) rows.add({ type: "missing", stream: product.product.text, use: "", month, kind, feeds });
    }
  }
}
