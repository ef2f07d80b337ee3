/**
 * Ratios that a plant is known by, of one month or of one row: the cement pro-forma and a verification ask for them. Each is
 * null where a part is missing or there is nothing to divide by.
 */
import type { Decimal } from "../quantity/decimal";
import { TJ_PER_KCAL } from "./activityData";

type Part = Decimal | null;

/** A per B, in the units of both. */
export function per(above: Part, below: Part): Decimal | null {
  return above === null || below === null || below.lte(0) ? null : above.div(below);
}

/** A per B as the cells of a form divide: null where B is zero. */
export function quotient(above: Decimal, below: Decimal): Decimal | null {
  return below.isZero() ? null : above.div(below);
}

/** A part of a whole in %. */
export function percent(part: Part, whole: Part): Decimal | null {
  return per(part?.times(100) ?? null, whole);
}

/** Part of a whole that is left after what is taken out, in %: auxiliary power of gross generation, clinker of a cement. */
export function percentLeft(whole: Part, taken: Part): Decimal | null {
  return whole === null || taken === null ? null : percent(whole.minus(taken), whole);
}

/** kcal/kg of product from TJ and t: specific heat consumption of the kiln (cement pro-forma). */
export function specificHeat(energyTJ: Part, tonnes: Part): Decimal | null {
  return per(energyTJ?.div(TJ_PER_KCAL).div(1000) ?? null, tonnes);
}

/** kcal/kWh from TJ and kWh: heat rate of captive power and DG sets (5(18)). */
export function heatRate(energyTJ: Part, kWh: Part): Decimal | null {
  return per(energyTJ?.div(TJ_PER_KCAL) ?? null, kWh);
}
