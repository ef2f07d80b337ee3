/** Products of monthly laboratory and process readings, before they are added up over the period. Shares in %. */
import { decimal } from "../quantity/decimal";
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { procedure } from "./clauses";

const ANODE = `${procedure("Annexure III, Equation X")}; 2006 IPCC Guidelines, Volume 3, Ch. 4, Equation 4.21`;

/** A quantity that is counted as it is measured. */
export function asMeasured(quantity: Trace): Trace {
  return derived({ label: quantity.label, unit: quantity.unit, how: "", cite: "" }, quantity.value, [quantity]);
}

/** Part of a mass by analysis: t x % / 100. */
export function partByAnalysis(tonnes: Trace, percent: Trace): Trace {
  return derived({ label: "Part by analysis", unit: "t", how: "tonnes x % / 100", cite: "" }, tonnes.value.times(percent.value).div(100), [
    tonnes,
    percent,
  ]);
}

/** Part of a mass by a fraction: t x t/t. */
export function partByShare(tonnes: Trace, fraction: Trace): Trace {
  return derived({ label: "Part by share", unit: "t", how: "tonnes x t/t", cite: "" }, tonnes.value.times(fraction.value), [
    tonnes,
    fraction,
  ]);
}

/** Carbon of prebaked anodes: t net anode x (100 - S - ash) / 100. */
export function anodeCarbon(netAnode: Trace, sulphur: Trace, ash: Trace): Trace {
  const value = netAnode.value.times(decimal(100).minus(sulphur.value).minus(ash.value)).div(100);
  return derived({ label: "Anode carbon", unit: "t C", how: "net anode x (100 - S - ash) / 100", cite: ANODE }, value, [
    netAnode,
    sulphur,
    ash,
  ]);
}

/** CO2 of anode carbon. */
export function anodeEmissions(carbon: Trace, carbonToCo2: Trace): Trace {
  const rule = { label: "Anode consumption", unit: "tCO2e", how: "anode carbon x ratio of CO2 to carbon", cite: ANODE };
  return derived(rule, carbon.value.times(carbonToCo2.value), [carbon, carbonToCo2]);
}
