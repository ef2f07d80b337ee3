/**
 * Heat bought and sold, and what combined generation makes of one fuel. Heat and factor stand in units that go together:
 * GJ with tCO2/GJ, or Million kcal with gCO2/kcal; their product is tCO2.
 */
import { decimal, sum, ZERO } from "../quantity/decimal";
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

/** The same split seen from the heat: tCO2/GJ of what combined generation sells, emissions / (power + heat) in GJ. */
export function combinedHeatFactor(fuelEmissions: Trace, heatGJ: Trace, kWh: Trace): Trace {
  const rule = {
    label: "Factor of heat from combined generation",
    unit: "tCO2/GJ",
    how: "emissions of the fuel / (power + heat), both in GJ",
    cite: procedure("5(18)(iii): split by heat content"),
  };
  const all = kWh.value.times(GJ_PER_KWH).plus(heatGJ.value);
  return derived(rule, fuelEmissions.value.div(all), [fuelEmissions, heatGJ, kWh]);
}

/** Specific energy of a tonne of product, in kcal/t: its power at the heat rate, and each steam at its enthalpy. */
export function specificEnergy(power: Trace, heatRate: Trace, steams: readonly Steam[]): Trace {
  const ofSteams = steams.map(({ tonnes, enthalpy }) => tonnes.value.times(enthalpy.value).times(1000));
  const rule = {
    label: "Specific energy",
    unit: "kcal/t",
    how: "kWh x kcal/kWh + sum of steam x kcal/kg x 1000",
    cite: "BEE, PAT normalisation document, pulp and paper",
  };
  const inputs = [power, heatRate, ...steams.flatMap(({ tonnes, enthalpy }) => [tonnes, enthalpy])];
  return derived(rule, power.value.times(heatRate.value).plus(sum(ofSteams)), inputs);
}

/** Steam of one pressure, t per t of product. */
export interface Steam {
  readonly tonnes: Trace;
  readonly enthalpy: Trace;
}
