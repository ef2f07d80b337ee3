/** Electricity over the period: a result for each meter, and the factors of own and of all power. */
import { optionOf } from "../parameters";
import type { Meter } from "../plan/model";
import type { PowerKind } from "../plan/spec/choiceWords";
import type { PowerLine } from "../activity/line";
import { sameMonth } from "../quantity/period";
import { blendedFactor, ownGenerationFactor, powerDeduction, purchasedPower } from "../method/electricity";
import { powerShareOfCombinedGeneration } from "../method/heat";
import { asMeasured } from "../method/processItems";
import { combine, missing } from "../trace/figure";
import type { Figure, Missing } from "../trace/figure";
import { refText } from "../workbook/cells";
import { namedLines } from "./lineIndex";
import { monthProducts, reportsItem, sumOf } from "./monthProducts";
import { parameterFigure, planFigure, typedLeaf, unclearChoice } from "./planFigures";
import type { MeterResult, PowerResult } from "./model";
import type { CombustionStream, StreamResult } from "./streamModel";
import { quantityFigure, total } from "./readings";
import type { InventorySetting } from "./setting";

/** Kinds of power by what they are to the site. */
export const PURCHASED_KINDS: readonly PowerKind[] = ["grid", "open-access renewable", "dedicated PPA", "outside captive"];

/** Own sets that burn fuel, which is counted as fuel. */
export const FUELLED_KINDS: readonly PowerKind[] = ["own captive", "DG"];

/** Every kind of own generation. */
export const OWN_KINDS: readonly PowerKind[] = [...FUELLED_KINDS, "waste heat", "own renewable"];

/** All power that reaches the site, bought or made. */
export const SITE_KINDS: readonly PowerKind[] = [...PURCHASED_KINDS, ...OWN_KINDS];

/** Power used outside the boundary, which is subtracted. */
export const COLONY_KINDS: readonly PowerKind[] = ["colony", "construction"];

/** `streams` are the results of all fuels, of which those burnt for power make the factor of own generation. */
export function powerResult(setting: InventorySetting, streams: readonly StreamResult[]): PowerResult {
  const meters = setting.plan.meters.flatMap((meter) =>
    meter.powerKind.choice === null ? [] : meterResult(meter, meter.powerKind.choice, setting),
  );
  const unclear = setting.plan.meters.flatMap((meter) => unclearKind(meter, setting) ?? []);
  const add = (label: string, unit: string, figures: readonly Figure[], how = "sum of meters") =>
    total({ label, unit, how, cite: "" }, [...figures, ...unclear]);
  const energyOf = (kinds: readonly PowerKind[], label: string) =>
    add(
      label,
      "kWh",
      meters.filter((meter) => kinds.includes(meter.kind)).map((meter) => meter.energy),
    );
  const purchased = add(
    "Purchased power",
    "tCO2e",
    meters.flatMap((meter) => meter.emissions ?? []),
  );
  const fuelEmissions = total(
    { label: "Emissions of fuel burnt for power", unit: "tCO2e", how: "sum of captive power and DG", cite: "" },
    streams.filter(isPowerFuel).map((stream) => stream.emissions),
  );
  const ownKinds = optionOf(setting.pack, "ownGeneration") === "all" ? OWN_KINDS : FUELLED_KINDS;
  const ownEnergy = energyOf(ownKinds, "Own generation");
  const allEnergy = energyOf(SITE_KINDS, "All power of the site");
  const exportedEnergy = energyOf(["export"], "Exported power");
  const colonyEnergy = energyOf(COLONY_KINDS, "Colony and construction power");
  const fuelledEnergy = energyOf(FUELLED_KINDS, "Own generation that burns fuel");
  const combined = combinedGeneration(fuelEmissions, fuelledEnergy, setting);
  const ofPower = combined?.powerShare ?? fuelEmissions;
  const ownFactor = combine([ofPower, ownEnergy], ownGenerationFactor);
  const blended = combine([purchased, ofPower, allEnergy], blendedFactor);
  const exportFactor = exportsWithoutFuel(meters) ? gridFactor(setting) : null;
  const comparedFactor = exportFactor === null && meters.some(({ kind }) => kind === "export") ? gridFactor(setting) : null;
  return {
    meters,
    purchased,
    fuelEmissions,
    combined,
    fuelledEnergy,
    ownKinds,
    ownEnergy,
    allEnergy,
    exportedEnergy,
    colonyEnergy,
    ownFactor,
    exportFactor,
    blendedFactor: blended,
    atGrid:
      comparedFactor === null ? null : { factor: comparedFactor, deduction: combine([exportedEnergy, comparedFactor], powerDeduction) },
    exportDeduction: combine([exportedEnergy, exportFactor ?? ownFactor], powerDeduction),
    colonyDeduction: combine([colonyEnergy, blended], powerDeduction),
  };
}

/** 5(18)(iii): sets that give heat beside power share their fuel between the two by heat content. */
function combinedGeneration(fuelEmissions: Figure, fuelledEnergy: Figure, setting: InventorySetting): PowerResult["combined"] {
  if (!reportsItem("combinedHeat", setting)) return null;
  const products = monthProducts("Heat of combined generation", [{ item: "combinedHeat" }], asMeasured, setting);
  const heat = sumOf("Heat of combined generation", "GJ", products);
  return { products, heat, powerShare: combine([fuelEmissions, fuelledEnergy, heat], powerShareOfCombinedGeneration) };
}

/** 5(18): where the entity has no net heat rate of its own, exported power is subtracted at the CEA average. */
function exportsWithoutFuel(meters: readonly MeterResult[]): boolean {
  return meters.some(({ kind }) => kind === "export") && !meters.some(({ kind }) => FUELLED_KINDS.includes(kind));
}

/** Burnt for power and counted; carbonates and flows of a mass balance are no fuel, whatever they are used in. */
export function isPowerFuel(stream: StreamResult): stream is CombustionStream {
  return stream.method === "combustion" && stream.counted && (stream.use === "captive power" || stream.use === "DG");
}

/** Lines of a meter over the period's months. */
export function meterLines(meter: Meter, setting: InventorySetting): readonly PowerLine[] {
  return namedLines(setting.lines, "electricity", meter.meter.text, setting.months);
}

/** The gap of a meter that carries power and whose kind is blank or not understood. */
function unclearKind(meter: Meter, setting: InventorySetting): Missing | null {
  const { powerKind } = meter;
  if (powerKind.choice !== null || (powerKind.state === "blank" && meterLines(meter, setting).length === 0)) return null;
  return unclearChoice("Kind of power", powerKind, { of: meter.meter.text });
}

function meterResult(meter: Meter, kind: PowerKind, setting: InventorySetting): readonly MeterResult[] {
  const lines = meterLines(meter, setting);
  const absent = setting.months
    .filter((month) => !lines.some((line) => sameMonth(line.month, month)))
    .map((month) => missing("noRow", meter.meter.text, { month }));
  const rule = { label: `Energy, ${meter.meter.text}`, unit: "kWh", how: "sum of months", cite: "" };
  const energy = total(rule, [...lines.map((line) => quantityFigure(line, "energy", "energy", ["kWh"])), ...absent]);
  const factor = PURCHASED_KINDS.includes(kind) ? purchasedFactor(meter, kind, setting) : null;
  return [{ meter, kind, lines, energy, factor, emissions: factor === null ? null : combine([energy, factor], purchasedPower) }];
}

/** Grid: the verified baseline's factor. Renewable: zero with a contract named, else as grid. PPA: supplier's, else 1.19. */
function purchasedFactor(meter: Meter, kind: PowerKind, setting: InventorySetting): Figure {
  if (kind === "open-access renewable" && meter.contract.text.length > 0)
    return parameterFigure("renewable.default", "Renewable power", setting);
  if (kind === "grid" || kind === "open-access renewable") return gridFactor(setting);
  const supplier = planFigure("Supplier factor", meter.supplierFactor, "tCO2/MWh");
  return supplier ?? parameterFigure("ppa.default", "Power of a dedicated plant without a verified factor", setting);
}

/** 5(7)(vi): the factor used in the baseline is frozen; where Reference Data is silent, the pack's. */
export function gridFactor(setting: InventorySetting): Figure {
  const recorded = setting.reference?.baseline.gridFactor;
  if (recorded === undefined || recorded.state === "blank") return parameterFigure("grid", "Grid factor", setting);
  if (recorded.state === "given") return typedLeaf("Grid factor of the verified baseline, Reference Data", recorded, "tCO2/MWh");
  return missing("unreadable", "Reference Data", {
    cell: recorded.cell === null ? null : refText(recorded.cell),
    words: { field: "Grid factor of the verified baseline", text: recorded.text, hint: recorded.hint },
  });
}
