/** Combustion: Equations IV, V and VII of Annexure III. */
import { ONE, ZERO } from "../quantity/decimal";
import type { Decimal } from "../quantity/decimal";
import { cited, derived } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { TJ_PER_KCAL, TJ_PER_TONNE_KCAL_PER_KG } from "./activityData";
import { procedure } from "./clauses";

/** 5(7)(v): an oxidation factor that is not measured is 1. */
export function defaultOxidation(): Trace {
  const notes = ["The official cement workbook takes a blank oxidation factor as 0, which leaves the fuel out of the total."];
  return cited("Oxidation factor", ONE, "", procedure("5(7)(v): 1 where it is not measured"), notes);
}

const EQUATION_V = procedure("Annexure III, Equation V");

/** Equation V, by mass: t x kcal/kg x 4.1868E-6 TJ/(t kcal/kg). */
export function fuelEnergyByMass(tonnes: Trace, ncvKcalPerKg: Trace): Trace {
  const value = tonnes.value.times(ncvKcalPerKg.value).times(TJ_PER_TONNE_KCAL_PER_KG);
  return derived({ label: "Fuel energy", unit: "TJ", how: "quantity x NCV", cite: EQUATION_V }, value, [tonnes, ncvKcalPerKg]);
}

/** Equation V, by gas volume: Sm3 x kcal/Sm3 x 4.1868E-9 TJ/kcal, both at one reference temperature. */
export function fuelEnergyByVolume(sm3: Trace, ncvKcalPerSm3: Trace): Trace {
  const value = sm3.value.times(ncvKcalPerSm3.value).times(TJ_PER_KCAL);
  return derived({ label: "Fuel energy", unit: "TJ", how: "volume x NCV", cite: EQUATION_V }, value, [sm3, ncvKcalPerSm3]);
}

/** Equation V, by liquid volume: kL x kcal/L x 4.1868E-6 TJ/(kL kcal/L). */
export function fuelEnergyByLiquidVolume(kL: Trace, ncvKcalPerLitre: Trace): Trace {
  const value = kL.value.times(ncvKcalPerLitre.value).times(TJ_PER_TONNE_KCAL_PER_KG);
  return derived({ label: "Fuel energy", unit: "TJ", how: "volume x NCV", cite: EQUATION_V }, value, [kL, ncvKcalPerLitre]);
}

/** Energy that was billed as such, on net calorific value: GJ / 1000. */
export function billedEnergy(gigajoules: Trace): Trace {
  const notes = ["Taken on net calorific value; a unit that says GCV is converted first."];
  return derived({ label: "Fuel energy", unit: "TJ", how: "GJ / 1000", cite: EQUATION_V }, gigajoules.value.div(1000), [gigajoules], notes);
}

/** kcal/kg of a calorific value in TJ/Gg, as IPCC prints them. */
export function kcalPerKgOf(terajoulesPerGg: Decimal): Decimal {
  return terajoulesPerGg.div(TJ_PER_TONNE_KCAL_PER_KG).div(1000);
}

/** 1 - biomass share in %: the part of the energy whose CO2 counts. */
export function fossilShare(biomassPercent: Trace): Trace {
  const rule = { label: "Fossil share, 1 - biomass share", unit: "", how: "1 - % / 100", cite: procedure("4.4(3)") };
  return derived(rule, ONE.minus(biomassPercent.value.div(100)), [biomassPercent]);
}

/** Factor of a mix of fuels: their emissions / their heat; zero where they gave no heat. */
export function mixFactor(label: string, emissions: Trace, energyTJ: Trace): Trace {
  const rule = { label, unit: "tCO2/TJ", how: "emissions / energy", cite: "Weighted over the period's totals" };
  return derived(rule, energyTJ.value.isZero() ? ZERO : emissions.value.div(energyTJ.value), [emissions, energyTJ]);
}

/**
 * Equation IV: emissions = activity data x factor x oxidation factor, of the fossil share of the energy. Biogenic CO2 is
 * a memo item (4.4(3)); an oxidation factor that is not measured is 1 (5(7)(v)).
 */
export function combustionEmissions(energyTJ: Trace, factor: Trace, oxidation: Trace, fossilShare: Trace): Trace {
  const value = energyTJ.value.times(factor.value).times(oxidation.value).times(fossilShare.value);
  const inputs = fossilShare.value.eq(ONE) ? [energyTJ, factor, oxidation] : [energyTJ, factor, oxidation, fossilShare];
  const how = fossilShare.value.eq(ONE) ? "energy x factor x oxidation" : "energy x factor x oxidation x fossil share";
  return derived({ label: "Combustion emissions", unit: "tCO2e", how, cite: procedure("Annexure III, Equation IV") }, value, inputs);
}

/** 4.4(3): CO2 of the biogenic share, reported beside the total. */
export function biogenicMemo(energyTJ: Trace, factor: Trace, oxidation: Trace, fossilShare: Trace): Trace {
  const value = energyTJ.value.times(factor.value).times(oxidation.value).times(ONE.minus(fossilShare.value));
  const rule = { label: "Biogenic CO2, memo", unit: "tCO2", how: "energy x factor x oxidation x biomass share", cite: procedure("4.4(3)") };
  return derived(rule, value, [energyTJ, factor, oxidation, fossilShare]);
}

/** TJ of the biogenic part of a fuel, with its memo. */
export function biogenicEnergy(energyTJ: Decimal, fossilShare: Decimal): Decimal {
  return energyTJ.times(ONE.minus(fossilShare));
}

/** NCV that an amount was burnt at on average, in the unit whose TJ a constant gives; zero where nothing was burnt. */
export function meanCalorificValue(energyTJ: Decimal, amount: Decimal, tjPerUnit: Decimal): Decimal {
  return amount.isZero() ? ZERO : energyTJ.div(amount).div(tjPerUnit);
}
