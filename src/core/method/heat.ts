/**
 * Heat bought and sold, and what combined generation makes of one fuel. Heat and factor stand in units that go together:
 * GJ with tCO2/GJ, or Million kcal with gCO2/kcal; their product is tCO2.
 */
import { decimal, ZERO } from "../quantity/decimal";
import type { Decimal } from "../quantity/decimal";
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { procedure } from "./clauses";

/** Equation VIII: heat, steam or chilled water bought x the supplier's verified factor. */
export function purchasedHeat(heat: Trace, factor: Trace): Trace {
  const rule = {
    label: "Purchased heat",
    unit: "tCO2e",
    how: "heat x supplier's factor",
    cite: procedure("Annexure III, Equation VIII; 5(7)(viii)"),
  };
  return derived(rule, heat.value.times(factor.value), [heat, factor]);
}

/** 5(18)(iii): heat sold is subtracted at the factor of the fuels it was raised with. */
export function heatDeduction(heat: Trace, factor: Trace): Trace {
  const rule = {
    label: "Deduction for heat sold",
    unit: "tCO2e",
    how: "heat x own factor",
    cite: procedure("Annexure III, Equation II; 5(18)(iii)"),
  };
  return derived(rule, heat.value.times(factor.value), [heat, factor]);
}

/** Exact: 1 kWh is 0.0036 GJ. */
export const GJ_PER_KWH: Decimal = decimal("0.0036");

/**
 * 5(18)(iii): sets that give power and heat; what falls to the power of the emissions of their fuel, by heat content:
 * emissions x power in GJ / (power in GJ + heat in GJ).
 */
export function powerShareOfCombinedGeneration(fuelEmissions: Trace, kWh: Trace, heatGJ: Trace): Trace {
  const power = kWh.value.times(GJ_PER_KWH);
  const all = power.plus(heatGJ.value);
  const rule = {
    label: "Emissions of fuel that fall to power",
    unit: "tCO2e",
    how: "emissions x power / (power + heat), both in GJ",
    cite: procedure("5(18)(iii): split by heat content"),
  };
  return derived(rule, all.isZero() ? ZERO : fuelEmissions.value.times(power).div(all), [fuelEmissions, kWh, heatGJ]);
}
