/** The energy statement of the Bureau's annual Form E2: million kWh, million kcal, and TOE of ten million kcal. */
import { decimal } from "../quantity/decimal";
import type { Decimal } from "../quantity/decimal";

/** TJ in a million kcal. */
export const MILLION_KCAL_TJ: Decimal = decimal("0.0041868");
/** kcal in a kWh by convention of energy statements; physically it is 859.845. */
export const KCAL_PER_KWH_VALUE: Decimal = decimal(860);
/** Million kcal in a TOE. */
export const MILLION_KCAL_PER_TOE = 10;

export function millionKwh(kWh: Decimal): Decimal {
  return kWh.div(1_000_000);
}

export function millionKcal(terajoules: Decimal): Decimal {
  return terajoules.div(MILLION_KCAL_TJ);
}

/** kcal of fuel in each kWh of the sets that burn it; the convention where there are none. */
export function kcalPerKwh(fuelMillionKcal: Decimal, kWh: Decimal): Decimal {
  return kWh.isZero() ? KCAL_PER_KWH_VALUE : fuelMillionKcal.times(1_000_000).div(kWh);
}

/** Purchased + generated - exported. */
export function electricalEnergy(bought: Decimal, made: Decimal, exported: Decimal): Decimal {
  return bought.plus(made).minus(exported);
}

/** TOE of thermal energy and purchased power, in million kcal and million kWh, less exported power at its heat rate. */
export function energyInToe(thermal: Decimal, bought: Decimal, exported: Decimal, heatRate: Decimal): Decimal {
  return thermal.plus(bought.times(KCAL_PER_KWH_VALUE)).minus(exported.times(heatRate)).div(MILLION_KCAL_PER_TOE);
}
