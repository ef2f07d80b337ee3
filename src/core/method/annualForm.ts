/** The energy statement of the Bureau's annual Form E2: million kWh, million kcal, and TOE of ten million kcal. */
import { decimal } from "../quantity/decimal";
import type { Decimal } from "../quantity/decimal";

/** TJ in a million kcal. */
export const MILLION_KCAL_TJ: Decimal = decimal("0.0041868");
/** Million kcal in a TOE. */
export const MILLION_KCAL_PER_TOE = 10;

export function millionKwh(kWh: Decimal): Decimal {
  return kWh.div(1_000_000);
}

export function millionKcal(terajoules: Decimal): Decimal {
  return terajoules.div(MILLION_KCAL_TJ);
}

/** kcal of fuel in each kWh of the sets that burn it; the convention, in kcal/kWh, where there are none. */
export function kcalPerKwh(fuelMillionKcal: Decimal, kWh: Decimal, convention: Decimal): Decimal {
  return kWh.isZero() ? convention : fuelMillionKcal.times(1_000_000).div(kWh);
}

/** Purchased + generated - exported. */
export function electricalEnergy(bought: Decimal, made: Decimal, exported: Decimal): Decimal {
  return bought.plus(made).minus(exported);
}

/** Million kcal of heat, and million kWh of power with the kcal each kWh counts as. */
export interface AnnualEnergy {
  readonly thermal: Decimal;
  readonly bought: Decimal;
  /** kcal/kWh, by convention of energy statements. */
  readonly convention: Decimal;
  readonly exported: Decimal;
  /** kcal/kWh of the plant's own generation. */
  readonly heatRate: Decimal;
}

/** TOE of thermal energy and purchased power, less exported power at its heat rate. */
export function energyInToe({ thermal, bought, convention, exported, heatRate }: AnnualEnergy): Decimal {
  return thermal.plus(bought.times(convention)).minus(exported.times(heatRate)).div(MILLION_KCAL_PER_TOE);
}
