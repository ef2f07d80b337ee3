/** The calorific value of a lot: which readings it rests on, per which amount, and the conversion to the quantity's basis. */
import type { FuelLine } from "../activity/line";
import { isFilled, lineName, readingOf } from "../activity/line";
import { gcvAsReceived, gcvFromDry, ncvFromGcv } from "../method/activityData";
import type { EmissionSource } from "../parameters";
import { correctedResult, laboratoryCorrection } from "../method/laboratory";
import { samplingOf } from "../plan/find";
import type { SourceStream } from "../plan/model";
import { ONE } from "../quantity/decimal";
import type { Decimal } from "../quantity/decimal";
import { convert } from "../quantity/conversion";
import { parseUnit } from "../quantity/units";
import { combine, isMissing, missing } from "../trace/figure";
import type { Figure } from "../trace/figure";
import { refText } from "../workbook/cells";
import type { CalorificValue, NcvRoute } from "./streamModel";
import { parameterFigure, planFigure } from "./planFigures";
import { cellOfFigure, numberAt, plainFigure } from "./readings";
import type { BaseUnit } from "./readings";
import { reading as leaf } from "../trace/trace";
import { monthLabel } from "../quantity/period";
import type { InventorySetting } from "./setting";

type Amount = CalorificValue["per"];

/** The unit a calorific value is carried in, by the amount it is per. */
const CARRIED: Readonly<Record<Amount, string>> = { t: "kcal/kg", kL: "kcal/L", Sm3: "kcal/Sm3", GJ: "" };

/**
 * The amount a reading's unit is per: kcal/kg is per t, kcal/L per kL, kcal/Nm3 per Sm3. A gas's column headed kcal/kg
 * holds a figure per the quantity's own unit of volume.
 */
function amountOf(unit: string, measured: BaseUnit): Amount {
  const parsed = parseUnit(unit);
  const below = parsed.ok ? parsed.value.family.split("/")[1] : undefined;
  if (measured === "Sm3") return "Sm3";
  return below === "liquidVolume" ? "kL" : below === "gasVolume" ? "Sm3" : "t";
}

/** "kcal/Nm3" for a quantity in million Nm3: what a bare calorific value of a gas is per. */
export function bareUnitOf(quantityUnit: string, measured: BaseUnit): string {
  if (measured === "kL") return "kcal/L";
  if (measured !== "Sm3") return "kcal/kg";
  const parsed = parseUnit(quantityUnit);
  const symbol = (parsed.ok ? parsed.value.symbol : "Sm3").split(" ").at(-1) ?? "Sm3";
  return `kcal/${symbol === "MMSCM" ? "SCM" : symbol}`;
}

/**
 * Over the figures of a gas so much per kg is as much per the volume that its quantity is in, the volume of the bare unit: MJ/kg is
 * MJ/Sm3, and so is GJ/t. Any other unit is as it is; where the bare unit is per kg nothing changes.
 */
export function perOwnVolume(value: Decimal, unit: string, bare: string): { readonly value: Decimal; readonly unit: string } {
  const perKg = convert(value, unit, "kcal/kg");
  return perKg.ok ? { value: perKg.value, unit: bare } : { value, unit };
}

/** Measured NCV first, then the GCV brought to the quantity's basis, then the plan's typed NCV. There are no default NCVs. */
export function calorificValue(
  line: FuelLine,
  measured: BaseUnit,
  stream: SourceStream,
  source: EmissionSource,
  setting: InventorySetting,
): CalorificValue {
  if (measured === "GJ") return billed(line, source, setting);
  const laboratory = measured === "t" && source.state === "solid" ? laboratoryDifference(stream, setting) : null;
  if (isFilled(line, "ncv")) return measuredValue(line, measured, laboratory);
  if (isFilled(line, "gcv")) return fromGcv(line, measured, source, laboratory, setting);
  const bare = planNcvUnit(line, measured, stream);
  const typed = planFigure("NCV", stream.ncv, bare);
  if (typed === null) return { ...carried("measured", amountOf(bare, measured), bare), ncv: noCalorificValue(line) };
  const per = isMissing(typed) ? amountOf(bare, measured) : amountOf(typed.unit, measured);
  const ncv = combine([typed], (figure) => {
    const converted = convert(figure.value, figure.unit, CARRIED[per]);
    return converted.ok
      ? { ...figure, value: converted.value, unit: CARRIED[per] }
      : missing("unit", lineName(line), { words: { field: "NCV", text: figure.unit, unit: CARRIED[per] } });
  });
  return { ...carried("plan", per, bare), ncv };
}

/** A liquid measured by volume: per L, as the plan asks; per kg where the plan gives the density to weigh it with. */
function planNcvUnit(line: FuelLine, measured: BaseUnit, stream: SourceStream): string {
  return measured === "kL" && stream.density.state === "given" ? "kcal/kg" : bareUnitOf(quantityUnit(line), measured);
}

function carried(route: NcvRoute, per: Amount, bareUnit: string): Omit<CalorificValue, "ncv"> {
  return { route, per, unit: CARRIED[per], bareUnit, laboratory: null };
}

const quantityUnit = (line: FuelLine) => readingOf(line, "consumed")?.unit ?? "";

function noCalorificValue(line: FuelLine): Figure {
  const where = readingOf(line, "gcv")?.cell ?? readingOf(line, "ncv")?.cell ?? line.cell;
  return missing("noCalorificValue", lineName(line), { month: line.month, cell: refText(where) });
}

/** A calorific value of the line in the unit it is carried in; a gas's under "kcal/kg" is per the quantity's own volume. */
function valueIn(
  line: FuelLine,
  kind: "ncv" | "gcv",
  label: string,
  measured: BaseUnit,
): { readonly figure: Figure; readonly per: Amount; readonly bare: string } {
  const found = numberAt(line, kind, label);
  const bare = bareUnitOf(quantityUnit(line), measured === "Sm3" ? "Sm3" : "t");
  if (isMissing(found)) return { figure: found, per: amountOf(bare, measured), bare };
  const stated = found.unit === "" ? { value: found.value, unit: bare } : found;
  const { value, unit } = perOwnVolume(stated.value, stated.unit, bare);
  const per = amountOf(unit, measured);
  const converted = convert(value, unit, CARRIED[per]);
  const name = `${label}, ${lineName(line)}, ${monthLabel(line.month)}`;
  const words = { field: label, text: found.unit, unit: CARRIED[per] };
  const figure = converted.ok
    ? leaf(name, converted.value, CARRIED[per], refText(found.cell))
    : missing("unit", lineName(line), { month: line.month, cell: refText(found.cell), words });
  return { figure, per, bare };
}

/** 5(15), of the sampling plan the stream names; null without one, and while the laboratories agree within the tolerance. */
function laboratoryDifference(stream: SourceStream, setting: InventorySetting): Figure | null {
  const row = samplingOf(setting.plan, stream);
  const gap = row === undefined ? null : planFigure("Gap to external laboratory", row.externalGap, "kcal/kg");
  if (gap === null || isMissing(gap)) return gap;
  const tolerance = parameterFigure("laboratory.tolerance.coal", "Tolerance between laboratories", setting);
  return isMissing(tolerance) ? tolerance : laboratoryCorrection(gap, tolerance);
}

const corrected = (result: Figure, laboratory: Figure | null) =>
  laboratory === null ? result : combine([result, laboratory], correctedResult);

function measuredValue(line: FuelLine, measured: BaseUnit, laboratory: Figure | null): CalorificValue {
  const { figure, per, bare } = valueIn(line, "ncv", "NCV", measured);
  return { ...carried("measured", per, bare), ncv: corrected(figure, laboratory), laboratory };
}

function fromGcv(
  line: FuelLine,
  measured: BaseUnit,
  source: EmissionSource,
  laboratory: Figure | null,
  setting: InventorySetting,
): CalorificValue {
  const { figure, per, bare } = valueIn(line, "gcv", "GCV", measured);
  const route = gcvRoute(line);
  if (route === null) return { ...carried("gcv", per, bare), ncv: mixedBasis(line) };
  const gcv = corrected(figure, laboratory);
  const moisture = (kind: "totalMoisture" | "inherentMoisture", label: string) => plainFigure(line, kind, label, "%");
  const onBasis = {
    gcv: () => gcv,
    gcvAirDried: () =>
      combine([gcv, moisture("totalMoisture", "total moisture"), moisture("inherentMoisture", "inherent moisture")], gcvAsReceived),
    gcvDry: () => combine([gcv, moisture("totalMoisture", "total moisture")], gcvFromDry),
  }[route]();
  return { ...carried(route, per, bare), ncv: combine([onBasis, ratioOf(source, setting)], ncvFromGcv), laboratory };
}

function ratioOf(source: EmissionSource, setting: InventorySetting): Figure {
  return parameterFigure(`ncvFromGcv.${source.state}`, "Ratio of NCV to GCV", setting);
}

function mixedBasis(line: FuelLine): Figure {
  const { gcvBasis, quantityBasis } = line.said;
  return missing("mixedBasis", lineName(line), {
    month: line.month,
    cell: refText(cellOfFigure(line, "gcv")),
    words: { gcvBasis: gcvBasis.text, quantityBasis: quantityBasis.text },
  });
}

/**
 * Which conversion brings the GCV to the quantity's basis; null when none does. Bases left blank count as the same, and a
 * quantity free of surface moisture has the moisture of the air-dried sample.
 */
export function gcvRoute(line: FuelLine): "gcv" | "gcvAirDried" | "gcvDry" | null {
  const quantity = line.said.quantityBasis.choice;
  const gcv = line.said.gcvBasis.choice;
  if (quantity === null || gcv === null || quantity === gcv) return "gcv";
  if (quantity === "surface-moisture free") return gcv === "air dried" ? "gcv" : null;
  const weighedWet = quantity === "as received" || quantity === "as fired";
  if (weighedWet && gcv === "air dried") return "gcvAirDried";
  if (weighedWet && gcv === "dry") return "gcvDry";
  return null;
}

/** Energy billed as such: its unit may say that it is gross. */
function billed(line: FuelLine, source: EmissionSource, setting: InventorySetting): CalorificValue {
  const unit = parseUnit(quantityUnit(line));
  return unit.ok && unit.value.basis === "gross"
    ? { ...carried("grossEnergy", "GJ", ""), ncv: ratioOf(source, setting) }
    : { ...carried("energy", "GJ", ""), ncv: leaf("billed on net calorific value", ONE, "") };
}
