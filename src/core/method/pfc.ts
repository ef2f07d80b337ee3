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

/** Slope method: t Al x slope x anode-effect minutes per cell-day / 1000. */
export function cf4BySlope(aluminium: Trace, minutesPerCellDay: Trace, slope: Trace): Trace {
  const rule = {
    label: "CF4",
    unit: "t",
    how: "aluminium x slope x anode-effect minutes per cell-day / 1000",
    cite: `${IPCC}, Equation 4.26`,
  };
  return derived(rule, aluminium.value.times(slope.value).times(minutesPerCellDay.value).div(1000), [aluminium, minutesPerCellDay, slope]);
}

/** Overvoltage method: t Al x coefficient x mV / (current efficiency/100) / 1000; the efficiency in %. */
export function cf4ByOvervoltage(aluminium: Trace, overvoltage: Trace, currentEfficiency: Trace, coefficient: Trace): Trace {
  const value = aluminium.value.times(coefficient.value).times(overvoltage.value).div(currentEfficiency.value).div(10);
  const rule = {
    label: "CF4",
    unit: "t",
    how: "aluminium x coefficient x overvoltage / (current efficiency / 100) / 1000",
    cite: `${IPCC}, Equation 4.27`,
  };
  return derived(rule, value, [aluminium, overvoltage, currentEfficiency, coefficient]);
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
