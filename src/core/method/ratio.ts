/** Ratios that a verifier computes before anything else. */
import { ZERO } from "../quantity/decimal";
import type { Decimal } from "../quantity/decimal";
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";

/** over / under x scale, in the unit of the ratio; zero where nothing is under the line. */
export function screeningRatio(over: Trace, under: Trace, scale: Decimal, unit: string, source: string): Trace {
  const value = under.value.isZero() ? ZERO : over.value.times(scale).div(under.value);
  const rule = { label: `${over.label} / ${under.label}`, unit, how: "quotient of the two totals x scale", cite: source };
  return derived(rule, value, [over, under]);
}

/** Carbon of what a fuel gives off: tCO2 / ratio of CO2 to carbon. */
export function carbonOfEmissions(emissions: Trace, carbonToCo2: Trace): Trace {
  const rule = { label: `Carbon in ${emissions.label}`, unit: "t C", how: "tCO2 / ratio of CO2 to carbon", cite: "" };
  return derived(rule, emissions.value.div(carbonToCo2.value), [emissions, carbonToCo2]);
}

/** Energy of a material that the inventory counts by its carbon alone: t x TJ/Gg / 1000, in TJ. */
export function energyOfQuantity(tonnes: Trace, ncv: Trace): Trace {
  const rule = { label: `Energy of ${tonnes.label}`, unit: "TJ", how: "t x TJ/Gg / 1000", cite: "" };
  return derived(rule, tonnes.value.times(ncv.value).div(1000), [tonnes, ncv]);
}

/** What a difference of two quantities is in emissions, at the mean factor of what is counted: |one - other| x emissions / quantity. */
export function emissionsOfDifference(one: Trace, other: Trace, quantity: Trace, emissions: Trace): Trace {
  const rule = { label: "Emissions at stake", unit: "tCO2e", how: "difference x emissions / quantity", cite: "" };
  const difference = one.value.minus(other.value).abs();
  const value = quantity.value.isZero() ? ZERO : difference.times(emissions.value).div(quantity.value);
  return derived(rule, value, [one, other, quantity, emissions]);
}
