/** Perfluorocarbons of anode effects: CF4 and C2F6 in tonnes by one of three methods, then in CO2 equivalent. */
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { procedure } from "./clauses";

const IPCC = "2006 IPCC Guidelines, Volume 3, Ch. 4";

/** Tier 1: t Al x kg/t / 1000, for either gas. */
export function pfcTier1(aluminium: Trace, kgPerTonne: Trace, gas: "CF4" | "C2F6"): Trace {
  const rule = { label: gas, unit: "t", how: "aluminium x default factor / 1000", cite: `${IPCC}, Table 4.15` };
  return derived(rule, aluminium.value.times(kgPerTonne.value).div(1000), [aluminium, kgPerTonne]);
}

/** Slope method: aluminium weights the anode-effect minutes of its month, t x minutes per cell-day. */
export function weightedMinutes(aluminium: Trace, minutesPerCellDay: Trace): Trace {
  const rule = {
    label: "Aluminium x anode-effect minutes",
    unit: "t min",
    how: "aluminium x anode-effect minutes per cell-day",
    cite: `${IPCC}, Equation 4.26`,
  };
  return derived(rule, aluminium.value.times(minutesPerCellDay.value), [aluminium, minutesPerCellDay]);
}

/** Overvoltage method: t x mV / current efficiency, which the coefficients take in per cent. */
export function weightedOvervoltage(aluminium: Trace, overvoltage: Trace, efficiencyPercent: Trace): Trace {
  const rule = {
    label: "Aluminium x overvoltage / efficiency",
    unit: "t mV/%",
    how: "aluminium x overvoltage / current efficiency in per cent",
    cite: `${IPCC}, Equation 4.27`,
  };
  const value = aluminium.value.times(overvoltage.value).div(efficiencyPercent.value);
  return derived(rule, value, [aluminium, overvoltage, efficiencyPercent]);
}

/** CF4 of weighted anode effects by either method: weighted effects x coefficient in kg / 1000. */
export function cf4OfAnodeEffects(weightedEffects: Trace, coefficient: Trace): Trace {
  const rule = {
    label: "CF4",
    unit: "t",
    how: "weighted anode effects x coefficient / 1000",
    cite: `${IPCC}, Equations 4.26 and 4.27`,
  };
  return derived(rule, weightedEffects.value.times(coefficient.value).div(1000), [weightedEffects, coefficient]);
}

/** C2F6 by its weight fraction of CF4. */
export function c2f6FromCf4(cf4: Trace, weightFraction: Trace): Trace {
  const rule = { label: "C2F6", unit: "t", how: "CF4 x weight fraction", cite: `${IPCC}, Equations 4.26 and 4.27` };
  return derived(rule, cf4.value.times(weightFraction.value), [cf4, weightFraction]);
}

/** CF4 and C2F6 by their global warming potentials. */
export function pfcEmissions(cf4: Trace, c2f6: Trace, gwpCf4: Trace, gwpC2f6: Trace): Trace {
  const value = cf4.value.times(gwpCf4.value).plus(c2f6.value.times(gwpC2f6.value));
  const rule = { label: "Perfluorocarbons", unit: "tCO2e", how: "CF4 x GWP + C2F6 x GWP", cite: procedure("Annexure I") };
  return derived(rule, value, [cf4, c2f6, gwpCf4, gwpC2f6]);
}
