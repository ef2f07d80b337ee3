/** Factors from carbon analysis: Equation I. */
import { ZERO } from "../quantity/decimal";
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { TJ_PER_TONNE_KCAL_PER_KG } from "./activityData";
import { procedure } from "./clauses";

const EQUATION_I = procedure("Annexure III, Equation I; 5(7)(iii)");

/**
 * Equation I over all lots of a period: t carbon x 44/12 / TJ, which is the weighted average of the lots' factors. The
 * Procedure prints a final x 100 that would be ten times too low in gCO2/kcal; the physical value is computed here.
 */
export function factorFromCarbon(carbonTonnes: Trace, energyTJ: Trace, carbonToCo2: Trace): Trace {
  const rule = {
    label: "CO2 factor from carbon analysis",
    unit: "tCO2/TJ",
    how: "carbon x ratio of CO2 to carbon / energy",
    cite: EQUATION_I,
  };
  const value = energyTJ.value.isZero() ? ZERO : carbonTonnes.value.times(carbonToCo2.value).div(energyTJ.value);
  return derived(rule, value, [carbonTonnes, energyTJ, carbonToCo2]);
}

const PRINTED = "The Procedure prints a final x 100, which is ten times too low; the mass fraction needs x 1000.";

/** Equation I of one lot, in tCO2/TJ: % C / 100 x ratio of CO2 to carbon / (kcal/kg x 4.1868E-6). */
export function lotFactorFromCarbon(carbonPercent: Trace, ncvKcalPerKg: Trace, carbonToCo2: Trace): Trace {
  const value = carbonPercent.value.div(100).times(carbonToCo2.value).div(ncvKcalPerKg.value.times(TJ_PER_TONNE_KCAL_PER_KG));
  const rule = {
    label: "CO2 factor from carbon analysis",
    unit: "tCO2/TJ",
    how: "carbon % / 100 x ratio of CO2 to carbon / energy of one tonne",
    cite: EQUATION_I,
  };
  return derived(rule, value, [carbonPercent, ncvKcalPerKg, carbonToCo2], [PRINTED]);
}
