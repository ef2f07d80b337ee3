/** Electricity: purchased, generated and given away. Energies in kWh, factors in tCO2/MWh. */
import { ZERO } from "../quantity/decimal";
import type { Decimal } from "../quantity/decimal";
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { procedure } from "./clauses";

/** Equation VII: MWh x tCO2/MWh. The grid factor of the baseline year stays frozen (5(7)(vi)). */
export function purchasedPower(kWh: Trace, factor: Trace): Trace {
  const rule = {
    label: "Purchased power",
    unit: "tCO2e",
    how: "kWh / 1000 x factor",
    cite: procedure("Annexure III, Equation VII; 5(7)(vi)"),
  };
  return derived(rule, kWh.value.div(1000).times(factor.value), [kWh, factor]);
}

/**
 * 5(18): the factor of own generation is that of the fuel it burns, by the net heat rate: fuel emissions / net kWh of the
 * sets that burn it. Waste heat and renewable units have no heat rate and do not dilute it.
 */
export function ownGenerationFactor(fuelEmissions: Trace, fuelledKWh: Trace): Trace {
  const rule = {
    label: "Factor of own generation",
    unit: "tCO2/MWh",
    how: "emissions of power fuel / fuelled MWh",
    cite: procedure("5(18)"),
  };
  const value = fuelledKWh.value.isZero() ? ZERO : fuelEmissions.value.times(1000).div(fuelledKWh.value);
  return derived(rule, value, [fuelEmissions, fuelledKWh]);
}

/** The average of all power of the site, each kWh counted once: (purchased + power fuel) / (purchased + generated kWh). */
export function blendedFactor(purchasedEmissions: Trace, fuelEmissions: Trace, allKWh: Trace): Trace {
  const rule = {
    label: "Blended power factor",
    unit: "tCO2/MWh",
    how: "(purchased power + power fuel emissions) / all MWh",
    cite: procedure("5(18)"),
  };
  const emissions = purchasedEmissions.value.plus(fuelEmissions.value);
  const value = allKWh.value.isZero() ? ZERO : emissions.times(1000).div(allKWh.value);
  return derived(
    rule,
    value,
    [purchasedEmissions, fuelEmissions, allKWh],
    ["The official cement workbook counts renewable power twice in the denominator; here each kWh counts once."],
  );
}

/** Equation II: power that leaves the boundary is subtracted at its own factor. */
export function powerDeduction(kWh: Trace, factor: Trace): Trace {
  const rule = {
    label: "Deduction for power given away",
    unit: "tCO2e",
    how: "kWh / 1000 x factor",
    cite: procedure("Annexure III, Equation II; 5(18)"),
  };
  return derived(rule, kWh.value.div(1000).times(factor.value), [kWh, factor]);
}

export function megawattHours(kWh: Decimal): Decimal {
  return kWh.div(1000);
}
