/** Factors from carbon analysis: Equation I. */
import { ZERO } from "../quantity/decimal";
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { procedure } from "./clauses";

/**
 * Equation I over all lots of a period: t carbon x 44/12 / TJ, which is the weighted average of the lots' factors. The
 * Procedure prints a final x 100 that would be ten times too low in gCO2/kcal; the physical value is computed here.
 */
export function factorFromCarbon(carbonTonnes: Trace, energyTJ: Trace, carbonToCo2: Trace): Trace {
  const rule = { label: "CO2 factor from carbon analysis", unit: "tCO2/TJ", how: "carbon x ratio of CO2 to carbon / energy", cite: procedure("Annexure III, Equation I; 5(7)(iii)") };
  const value = energyTJ.value.isZero() ? ZERO : carbonTonnes.value.times(carbonToCo2.value).div(energyTJ.value);
  return derived(rule, value, [carbonTonnes, energyTJ, carbonToCo2]);
}
