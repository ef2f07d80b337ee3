/** Gases by their composition: what all the carbon of one Nm3 weighs as CO2. */
import { decimal, sum } from "../quantity/decimal";
import type { Decimal } from "../quantity/decimal";
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";
import { procedure } from "./clauses";

/** A component in per cent by volume, and the carbon atoms of its molecule. */
export interface GasComponent {
  readonly percent: Trace;
  readonly carbonAtoms: number;
}

/**
 * kg CO2 per Nm3 when all carbon of the gas leaves as CO2: sum of vol % / 100 x carbon atoms, x M(CO2) / molar volume.
 * Ideal gas at 0 C and 101.325 kPa. Divided by the NCV in MJ/Nm3 it is the factor in kgCO2/MJ. Of a flue gas, CO2 and CO
 * alone give what left the stack (40 CFR 98.253, form of Eq. Y-6).
 */
export function co2OfGas(components: readonly GasComponent[], molarMassCo2: Trace, molarVolume: Trace): Trace {
  const atoms: Decimal = sum(components.map(({ percent, carbonAtoms }) => percent.value.times(decimal(carbonAtoms)).div(100)));
  const rule = {
    label: "CO2 of the gas",
    unit: "kgCO2/Nm3",
    how: "sum of vol % / 100 x carbon atoms, x M(CO2) / molar volume",
    cite: `${procedure("Annexure III, Equation X")}; ideal gas at 0 C and 101.325 kPa`,
  };
  const inputs = [...components.map(({ percent }) => percent), molarMassCo2, molarVolume];
  return derived(rule, atoms.times(molarMassCo2.value).div(molarVolume.value), inputs);
}
