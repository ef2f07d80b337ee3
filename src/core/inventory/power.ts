/** Electricity over the period: a result for each meter, and the factors of own and of all power. */
import { lookup, traceOf } from "../parameters";
import { POWER_KINDS } from "../plan/spec/monthTables";
import type { PowerKind } from "../plan/spec/monthTables";
import type { Meter } from "../plan/model";
import { monthLabel, sameMonth } from "../quantity/period";
import { blendedFactor, ownGenerationFactor, powerDeduction, purchasedPower } from "../method/electricity";
import { identity } from "../activity/line";
import { from, gap } from "../trace/figure";
import type { Figure } from "../trace/figure";
import { reading } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { refText } from "../workbook/cells";
import { namedLines } from "./lineIndex";
import { planFigure } from "./lots";
import type { MeterResult, PowerResult, StreamResult } from "./model";
import { quantityFigure, total } from "./readings";
import type { InventorySetting } from "./setting";

const PURCHASED: readonly PowerKind[] = ["grid", "open-access renewable", "dedicated PPA", "outside captive"];
const FUELLED: readonly PowerKind[] = ["own captive", "DG"];
const SITE_POWER: readonly PowerKind[] = [...PURCHASED, ...FUELLED, "waste heat", "own renewable"];
const COLONY: readonly PowerKind[] = ["colony", "construction"];

export function kindOf(meter: Meter): PowerKind | null {
  return POWER_KINDS.find((kind) => identity(kind) === identity(meter.powerKind.text)) ?? null;
}

/** `streams` are the results of all fuels, of which those burnt for power make the factor of own generation. */
export function powerResult(setting: InventorySetting, streams: readonly StreamResult[]): PowerResult {
  const meters = setting.plan.meters.flatMap((meter) => {
    const kind = kindOf(meter);
    return kind === null ? [] : [meterResult(meter, kind, setting)];
  });
  const energyOf = (kinds: readonly PowerKind[], label: string) =>
    total(
      { label, unit: "kWh", how: "sum of meters", cite: "" },
      meters.filter((meter) => kinds.includes(meter.kind)).map((meter) => meter.energy),
    );
  const purchased = total(
    { label: "Purchased power", unit: "tCO2e", how: "sum of meters", cite: "" },
    meters.flatMap((meter) => meter.emissions ?? []),
  );
  const fuelEmissions = total(
    { label: "Emissions of fuel burnt for power", unit: "tCO2e", how: "sum of captive power and DG", cite: "" },
    streams.filter((stream) => stream.counted && (stream.use === "captive power" || stream.use === "DG")).map((stream) => stream.emissions),
  );
  const fuelledEnergy = energyOf(FUELLED, "Own generation that burns fuel");
  const allEnergy = energyOf(SITE_POWER, "All power of the site");
  const exportedEnergy = energyOf(["export"], "Exported power");
  const colonyEnergy = energyOf(COLONY, "Colony and construction power");
  const ownFactor = from([fuelEmissions, fuelledEnergy], ownGenerationFactor);
  const blended = from([purchased, fuelEmissions, allEnergy], blendedFactor);
  return {
    meters,
    purchased,
    fuelEmissions,
    fuelledEnergy,
    allEnergy,
    exportedEnergy,
    colonyEnergy,
    ownFactor,
    blendedFactor: blended,
    exportDeduction: from([exportedEnergy, ownFactor], powerDeduction),
    colonyDeduction: from([colonyEnergy, blended], powerDeduction),
  };
}

function meterResult(meter: Meter, kind: PowerKind, setting: InventorySetting): MeterResult {
  const lines = namedLines(setting.lines, "electricity", meter.meter.text, setting.months);
  const missing = setting.months
    .filter((month) => !lines.some((line) => sameMonth(line.month, month)))
    .map((month) => gap(`${meter.meter.text}: no row in ${monthLabel(month)}`));
  const energy = total({ label: `Energy, ${meter.meter.text}`, unit: "kWh", how: "sum of months", cite: "" }, [
    ...lines.map((line) => quantityFigure(line, "energy", "energy")),
    ...missing,
  ]);
  const factor = PURCHASED.includes(kind) ? purchasedFactor(meter, kind, setting) : null;
  const emissions = factor === null ? null : from([energy, factor], purchasedPower);
  return { meter, kind, lines, energy, factor: factor !== null && "gap" in factor ? null : factor, emissions };
}

/** Grid: the verified baseline's factor. Renewable: zero with a contract named, else as grid. PPA: supplier's, else 1.19. */
function purchasedFactor(meter: Meter, kind: PowerKind, setting: InventorySetting): Figure {
  const supplier = planFigure("Supplier factor", meter.supplierFactor, "tCO2/MWh");
  if (kind === "open-access renewable" && meter.contract.text !== "") return parameter("renewable.default", "Renewable power", setting);
  if (kind === "grid" || kind === "open-access renewable") return gridFactor(setting);
  return supplier ?? parameter("ppa.default", "Power of a dedicated plant without a verified factor", setting);
}

/** 5(7)(vi): the factor used in the baseline is frozen; where Reference Data is silent, the pack's. */
export function gridFactor(setting: InventorySetting): Figure {
  const recorded = setting.reference?.baseline.gridFactor;
  const value = recorded?.number ?? null;
  if (recorded !== undefined && value !== null)
    return reading(
      "Grid factor of the verified baseline, Reference Data",
      value,
      "tCO2/MWh",
      recorded.cell === null ? null : refText(recorded.cell),
    );
  return parameter("grid", "Grid factor", setting);
}

function parameter(id: string, label: string, setting: InventorySetting): Trace | { readonly gap: readonly string[] } {
  const found = lookup(id, setting.year, setting.pack);
  return found.ok ? traceOf(label, found.value) : gap(found.problem.message);
}
