/** Which factor, oxidation and fossil share a stream counts with: the plan's own, else the published ones. */
import { optionOf } from "../parameters";
import type { EmissionSource } from "../parameters";
import type { SourceStream } from "../plan/model";
import { ONE, ZERO } from "../quantity/decimal";
import { convert } from "../quantity/conversion";
import { defaultOxidation, fossilShare } from "../method/combustion";
import { factorFromCarbon } from "../method/carbon";
import { procedure } from "../method/clauses";
import { combine, missing } from "../trace/figure";
import type { Figure } from "../trace/figure";
import { cited } from "../trace/trace";
import { streamName } from "./lots";
import { parameterFigure, planFigure } from "./planFigures";
import type { InventorySetting } from "./setting";
import { isMemo } from "./treatments";

/** Measured (typed, or by carbon) goes before Annexure IV, which goes before IPCC 2006. */
export function fuelFactor(
  stream: SourceStream,
  source: EmissionSource,
  energy: Figure,
  carbon: Figure | null,
  setting: InventorySetting,
): Figure {
  const typed = typedFactor(stream, "tCO2/TJ", PER_TJ);
  if (typed !== null) return typed;
  if (carbon !== null) return combine([carbon, energy, parameterFigure("carbonToCo2", "Carbon to CO2", setting)], factorFromCarbon);
  return publishedFactor(stream, source, setting);
}

/** Between these, in tCO2/TJ, a factor of a fuel can be at all. */
const PER_TJ = { min: 20, max: 300 } as const;
/** The same of a material, in tCO2/t. */
export const PER_TONNE = { min: 0, max: 10 } as const;
/** Primary aluminium on coal is the most a tonne of an intermediate can cause. */
export const NOTIONAL_RANGE = { min: 0, max: 25 } as const;

/** The plan's measured factor in the unit of the method; null where the plan has none. */
export function typedFactor(
  stream: SourceStream,
  unit: "tCO2/TJ" | "tCO2/t",
  range: { readonly min: number; readonly max: number },
): Figure | null {
  const typed = planFigure("CO2 factor", stream.factor, unit);
  if (typed === null) return null;
  return combine([typed], (figure) => {
    const inUnit = convert(figure.value, figure.unit, unit);
    const isFit = inUnit.ok && inUnit.value.gte(range.min) && inUnit.value.lte(range.max);
    if (isFit) return { ...figure, value: inUnit.value, unit };
    const words = { field: "CO2 factor", text: stream.factor.text, hint: unit };
    return missing("unreadable", streamName(stream), { cell: figure.cell, words });
  });
}

/** The CO2 factor of the source in the pack; a gap where none is published. */
export function publishedFactor(stream: SourceStream, source: EmissionSource, setting: InventorySetting): Figure {
  const id = source.parameters.co2;
  return id === null
    ? missing("noFactor", streamName(stream), { words: { source: source.name } })
    : parameterFigure(id, `CO2 factor of ${source.name}`, setting);
}

/** Of a carbonate or another material. What is published of a fuel is per TJ, and is never used as a factor per tonne. */
export function factorPerTonne(stream: SourceStream, source: EmissionSource, setting: InventorySetting): Figure {
  return source.family === "fuel"
    ? missing("noFactor", streamName(stream), { words: { source: source.name } })
    : publishedFactor(stream, source, setting);
}

/** The plan's measured fraction, else 1, 5(7)(v). */
export function oxidationOf(stream: SourceStream): Figure {
  return planFigure("Oxidation factor", stream.oxidation, "") ?? defaultOxidation();
}

/** Biomass counts zero; an alternative fuel counts its fossil share unless the plan names the NSC-ICM recommendation. */
export function fossilShareOf(stream: SourceStream, source: EmissionSource, setting: InventorySetting): Figure {
  if (isMemo(stream)) return cited("Fossil share", ZERO, "", `${procedure("4.4(3)")}: a memo item by the plan`);
  if (source.biomass) return cited("Fossil share", ZERO, "", `${procedure("4.4(3)")}: biomass is a memo item`);
  const { note } = setting.plan.method.alternativeFuels;
  const zeroed =
    source.alternativeFuel && !source.neverAlternativeFuel && optionOf(setting.pack, "alternativeFuels") === "zero" && note !== "";
  if (zeroed) return cited("Fossil share", ZERO, "", procedure("4.4(3)(iii)"), [`recommendation: ${note}`]);
  const biomass = planFigure("Biomass share", stream.biomass, "%");
  return biomass === null ? cited("Fossil share", ONE, "", "all fossil") : combine([biomass], fossilShare);
}
