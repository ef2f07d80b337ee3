/**
 * Heat bought and sold, and what combined generation makes of one fuel. Heat and factor stand in units that go together:
 * GJ with tCO2/GJ, or Million kcal with gCO2/kcal; their product is tCO2.
 */
import { ZERO } from "../quantity/decimal";
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

/** Factor of own heat by the mix of its fuels: emissions / heat. */
export function ownHeatFactor(fuelEmissions: Trace, heat: Trace): Trace {
  const rule = {
    label: "Factor of own heat",
    unit: `tCO2/${heat.unit}`,
    how: "emissions of heat fuel / heat",
    cite: procedure("5(18)(iii)"),
  };
  return derived(rule, heat.value.isZero() ? ZERO : fuelEmissions.value.div(heat.value), [fuelEmissions, heat]);
}

/** Heat content of power: kWh x 860 kcal/kWh, in Million kcal. */
export function heatOfPower(kWh: Trace, kcalPerKWh: Trace): Trace {
  const rule = {
    label: "Heat content of power",
    unit: "Million kcal",
    how: "kWh x kcal/kWh / 1000000",
    cite: "S.O. 394(E), 12 March 2007, Note 1",
  };
  return derived(rule, kWh.value.times(kcalPerKWh.value).div(1_000_000), [kWh, kcalPerKWh]);
}

/** Heat content of steam: t x kcal/kg / 1000, in Million kcal. */
export function heatOfSteam(tonnes: Trace, enthalpyKcalPerKg: Trace): Trace {
  const rule = { label: "Heat content of steam", unit: "Million kcal", how: "tonnes x kcal/kg / 1000", cite: procedure("Annexure V") };
  return derived(rule, tonnes.value.times(enthalpyKcalPerKg.value).div(1000), [tonnes, enthalpyKcalPerKg]);
}

/** Combined generation: the part of the fuel's emissions that falls to one product, by heat content. */
export function combinedGenerationShare(fuelEmissions: Trace, ownHeat: Trace, otherHeat: Trace): Trace {
  const all = ownHeat.value.plus(otherHeat.value);
  const rule = {
    label: `Share of ${ownHeat.label}`,
    unit: "tCO2e",
    how: "emissions x heat content / heat content of power and heat",
    cite: procedure("5(18)(iii): split by heat content"),
  };
  return derived(rule, all.isZero() ? ZERO : fuelEmissions.value.times(ownHeat.value).div(all), [fuelEmissions, ownHeat, otherHeat]);
}

/** How chilled water was made: by compressors from power, or by absorption from heat. */
export type ChillerType = "compression" | "absorption";

/** Chilled water bought without a supplier's factor: what its chiller used, power in MWh or heat in Million kcal, x the factor of that. */
export function chilledWater(type: ChillerType, energyUsed: Trace, factor: Trace): Trace {
  const how = type === "compression" ? "MWh of the chiller x power factor" : "heat of the chiller x heat factor";
  const rule = { label: `Chilled water, ${type}`, unit: "tCO2e", how, cite: procedure("5(7)(viii): by type of generation") };
  return derived(rule, energyUsed.value.times(factor.value), [energyUsed, factor]);
}
