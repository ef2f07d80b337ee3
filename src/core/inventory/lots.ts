/** One lot of a fuel: quantity and calorific value on one basis, and its energy. */
import { lookup, traceOf } from "../parameters";
import type { EmissionSource } from "../parameters";
import type { SourceStream } from "../plan/model";
import { decimal } from "../quantity/decimal";
import { monthLabel } from "../quantity/period";
import { gcvAsReceived, gcvFromDry, ncvFromGcv } from "../method/activityData";
import { fuelEnergyByMass, fuelEnergyByVolume } from "../method/combustion";
import { attribute, identity, lineName } from "../activity/line";
import type { ActivityLine } from "../activity/line";
import { from, gap } from "../trace/figure";
import type { Figure } from "../trace/figure";
import { derived, reading } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { refText } from "../workbook/cells";
import type { CalorificValue, LotResult } from "./model";
import { hasValue, plainFigure, quantityFigure } from "./readings";
import type { InventorySetting } from "./setting";

/** A typed figure of the plan, as a leaf of the derivation. */
export function planFigure(label: string, typed: SourceStream[keyof SourceStream], unit: string): Trace | null {
  return typed.number === null
    ? null
    : reading(`${label}, Monitoring Plan`, typed.number, unit, typed.cell === null ? null : refText(typed.cell));
}

export function lotResult(line: ActivityLine, stream: SourceStream, source: EmissionSource, setting: InventorySetting): LotResult {
  const quantity = quantityFigure(line, "consumed", "consumed");
  if (source.family !== "fuel") return { line, quantity, calorific: null, energy: null, carbon: null };
  const calorific = calorificValue(line, stream, source, setting);
  const tonnes = from([quantity], (found) => inTonnes(found, stream, source, setting));
  const energy = from([quantity, calorific.ncv], (found, ncv) =>
    found.unit === "Sm3" ? fuelEnergyByVolume(found, ncv) : from([tonnes], (mass) => fuelEnergyByMass(mass, ncv)),
  );
  return { line, quantity, calorific, energy, carbon: carbonOf(line, tonnes) };
}

/** Liquids measured by volume weigh volume x density; gases stay volumes. */
function inTonnes(quantity: Trace, stream: SourceStream, source: EmissionSource, setting: InventorySetting): Figure {
  if (quantity.unit === "t") return quantity;
  if (quantity.unit !== "kL") return gap(`${stream.stream.text}: ${quantity.unit} has no mass here; give the quantity in t or kL`);
  return from([liquidDensity(stream, source, setting)], (density) =>
    derived({ label: "Mass", unit: "t", how: "volume x density", cite: "" }, quantity.value.times(density.value), [quantity, density]),
  );
}

/** Measured in the plan, else the published Indian figure. */
export function liquidDensity(stream: SourceStream, source: EmissionSource, setting: InventorySetting): Figure {
  const measured = planFigure("Density", stream.density, "t/kL");
  if (measured !== null) return measured;
  const id = source.parameters.density;
  if (id === null) return gap(`${stream.stream.text}: no published density; enter it in the Monitoring Plan`);
  const found = lookup(id, setting.year, setting.pack);
  return found.ok ? traceOf(`Density of ${source.name}`, found.value) : gap(found.problem.message);
}

function carbonOf(line: ActivityLine, tonnes: Figure): Figure | null {
  if (!hasValue(line, "carbon")) return null;
  return from([tonnes, plainFigure(line, "carbon", "carbon", "%")], (mass, percent) =>
    derived({ label: "Carbon", unit: "t C", how: "quantity x carbon % / 100", cite: "" }, mass.value.times(percent.value).div(100), [
      mass,
      percent,
    ]),
  );
}

/** Measured NCV first, then the GCV brought to the quantity's basis, then the plan's typed NCV. There are no default NCVs. */
export function calorificValue(
  line: ActivityLine,
  stream: SourceStream,
  source: EmissionSource,
  setting: InventorySetting,
): CalorificValue {
  const unit = source.state === "gas" ? "kcal/Sm3" : "kcal/kg";
  if (hasValue(line, "ncv")) return { route: "measured", ncv: plainFigure(line, "ncv", "NCV", unit) };
  if (hasValue(line, "gcv")) return fromGcv(line, source, setting, unit);
  const typed = planFigure("NCV", stream.ncv, unit);
  if (typed !== null) return { route: "plan", ncv: typed };
  const where = line.readings.get("gcv")?.cell ?? line.readings.get("ncv")?.cell ?? line.cell;
  return { route: "measured", ncv: gap(`${lineName(line)}, ${monthLabel(line.month)}: neither GCV nor NCV at ${refText(where)}`) };
}

function fromGcv(line: ActivityLine, source: EmissionSource, setting: InventorySetting, unit: string): CalorificValue {
  const gcv = plainFigure(line, "gcv", "GCV", unit);
  const found = lookup(`ncvFromGcv.${source.state}`, setting.year, setting.pack);
  if (!found.ok) return { route: "gcv", ncv: gap(found.problem.message) };
  const ratio = traceOf("Ratio of NCV to GCV", found.value);
  const route = gcvRoute(line);
  if (route === null) {
    const at = refText(line.readings.get("gcv")!.cell);
    return {
      route: "gcv",
      ncv: gap(
        `${lineName(line)}, ${monthLabel(line.month)}: GCV ${attribute(line, "gcvBasis")} and quantity ${attribute(line, "quantityBasis")} stand on different bases at ${at}`,
      ),
    };
  }
  const moisture = (kind: "totalMoisture" | "inherentMoisture", label: string) => plainFigure(line, kind, label, "%");
  const onBasis = {
    gcv: () => gcv,
    gcvAirDried: () =>
      from([gcv, moisture("totalMoisture", "total moisture"), moisture("inherentMoisture", "inherent moisture")], gcvAsReceived),
    gcvDry: () => from([gcv, moisture("totalMoisture", "total moisture")], gcvFromDry),
  }[route]();
  return { route, ncv: from([onBasis], (value) => ncvFromGcv(value, ratio)) };
}

/** Which conversion brings the GCV to the quantity's basis; null when none does. Bases left blank count as the same. */
export function gcvRoute(line: ActivityLine): "gcv" | "gcvAirDried" | "gcvDry" | null {
  const quantity = identity(attribute(line, "quantityBasis"));
  const gcv = identity(attribute(line, "gcvBasis"));
  if (quantity === "" || gcv === "" || quantity === gcv) return "gcv";
  const weighedWet = quantity === "as received" || quantity === "as fired";
  if (weighedWet && gcv === "air dried") return "gcvAirDried";
  if (weighedWet && gcv === "dry") return "gcvDry";
  return null;
}

/** Percent as a fraction; blank gives null. */
export function fraction(typed: SourceStream[keyof SourceStream]) {
  return typed.number === null ? null : typed.number.div(decimal(100));
}
