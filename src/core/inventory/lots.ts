/** One lot of a stream in one month: its quantity in the stream's unit, its energy and its carbon. */
import type { FuelLine } from "../activity/line";
import { isFilled, lineName, readingOf } from "../activity/line";
import { massOfVolume, ncvFromGcv, volumeOfMass } from "../method/activityData";
import { billedEnergy, fuelEnergyByLiquidVolume, fuelEnergyByMass, fuelEnergyByVolume } from "../method/combustion";
import { carbonFlow } from "../method/massBalance";
import type { EmissionSource } from "../parameters";
import type { SourceStream } from "../plan/model";
import { combine, missing } from "../trace/figure";
import type { Figure } from "../trace/figure";
import { refText } from "../workbook/cells";
import { calorificValue } from "./calorific";
import type { BalanceLot, CalorificValue, FuelLot, MaterialLot } from "./streamModel";
import { parameterFigure, planFigure } from "./planFigures";
import { baseUnit, cellOfFigure, plainFigure, quantityFigure } from "./readings";
import type { BaseUnit } from "./readings";
import type { InventorySetting } from "./setting";

/** What all lots of a stream share. */
export interface LotSetting {
  readonly stream: SourceStream;
  /** null for a flow of a mass balance whose material is in no catalogue. */
  readonly source: EmissionSource | null;
  /** The unit all lots of the stream are brought to. */
  readonly base: BaseUnit;
  readonly setting: InventorySetting;
}

/** The base unit of a line's consumption; t where its unit is not understood, which is a gap of the figure. */
export function measuredUnitOf(line: FuelLine): BaseUnit {
  return baseUnit(readingOf(line, "consumed")?.unit ?? "") ?? "t";
}

/** Tonnes, or another unit, of one lot of a stream. */
export function materialLot(line: FuelLine, lot: LotSetting): MaterialLot {
  const measured = quantityFigure(line, "consumed", "consumed");
  const measuredUnit = measuredUnitOf(line);
  return { line, measured, measuredUnit, quantity: inBase(measured, measuredUnit, lot.base, line, lot) };
}

/** One lot of a fuel: quantity, calorific value, TJ, and t C where the laboratory gives carbon. */
export function fuelLot(line: FuelLine, lot: LotSetting & { readonly source: EmissionSource }): FuelLot {
  const shared = materialLot(line, lot);
  const calorific = calorificValue(line, shared.measuredUnit, lot.stream, lot.source, lot.setting);
  const amount = inBase(shared.measured, shared.measuredUnit, calorific.per, line, lot);
  const carbon = isFilled(line, "carbon") ? lotCarbon(line, shared, lot) : null;
  return { ...shared, calorific, energy: energyOf(amount, calorific), carbon };
}

/** The laboratory's carbon of the lot, else the plan's. */
export function balanceLot(line: FuelLine, lot: LotSetting): BalanceLot {
  const shared = materialLot(line, lot);
  const carbonFrom = isFilled(line, "carbon") ? "lot" : "plan";
  if (carbonFrom === "lot") return { ...shared, carbonFrom, carbon: lotCarbon(line, shared, lot) };
  const percent = planFigure("Carbon", lot.stream.carbon, "%") ?? missing("noCarbon", streamName(lot.stream));
  return { ...shared, carbonFrom, carbon: combine([massOf(shared, line, lot), percent], carbonFlow) };
}

function lotCarbon(line: FuelLine, shared: MaterialLot, lot: LotSetting): Figure {
  return combine([massOf(shared, line, lot), plainFigure(line, "carbon", "carbon", "%")], carbonFlow);
}

function massOf({ measured, measuredUnit }: MaterialLot, line: FuelLine, lot: LotSetting): Figure {
  return inBase(measured, measuredUnit, "t", line, lot);
}

function energyOf(amount: Figure, { per, route, ncv }: CalorificValue): Figure {
  if (route === "energy") return combine([amount], billedEnergy);
  if (route === "grossEnergy") return combine([amount, ncv], (gigajoules, ratio) => billedEnergy(ncvFromGcv(gigajoules, ratio)));
  const equation = per === "Sm3" ? fuelEnergyByVolume : per === "kL" ? fuelEnergyByLiquidVolume : fuelEnergyByMass;
  return combine([amount, ncv], equation);
}

/** A liquid goes from volume to mass and back by its density; everything else keeps the family it was measured in. */
function inBase(measured: Figure, from: BaseUnit, to: BaseUnit, line: FuelLine, lot: LotSetting): Figure {
  if (from === to) return measured;
  if (from === "kL" && to === "t") return combine([measured, liquidDensity(lot)], massOfVolume);
  if (from === "t" && to === "kL") return combine([measured, liquidDensity(lot)], volumeOfMass);
  const cell = refText(cellOfFigure(line, "consumed"));
  return missing("unit", lineName(line), { month: line.month, cell, words: { field: "consumed", text: from, unit: to } });
}

/** Measured in the plan, else the published Indian figure. */
export function liquidDensity({ stream, source, setting }: Pick<LotSetting, "stream" | "source" | "setting">): Figure {
  const measured = planFigure("Density", stream.density, "t/kL");
  if (measured !== null) return measured;
  if (source === null || source.parameters.density === null) return missing("noDensity", stream.stream.text);
  return parameterFigure(source.parameters.density, `Density of ${source.name}`, setting);
}

/** "Petcoke (kiln)": how gaps and traces name a stream. */
export function streamName(stream: SourceStream): string {
  return `${stream.stream.text} (${stream.use.choice ?? stream.use.text})`;
}
