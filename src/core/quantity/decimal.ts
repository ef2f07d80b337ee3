/**
 * The one configured decimal of the product. Every figure of the scheme is computed with it, so that
 * (2.3505 - 2.35) x 1000000 is 500 certificates and not 499.9999999997. Nothing here rounds unless its name says so.
 */
import { Decimal as DecimalJs } from "decimal.js";

/** Precision 34 significant digits, half up (away from zero), as Excel's ROUND. Never the library's global. */
export const Decimal = DecimalJs.clone({
  precision: 34,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 40,
});
export type Decimal = DecimalJs;

export const ZERO: Decimal = new Decimal(0);
export const ONE: Decimal = new Decimal(1);

/** A double enters through its shortest decimal text, so 0.1 is exactly 0.1. */
export function decimal(value: number | string | Decimal): Decimal {
  return new Decimal(value);
}

/** The exact sum; zero for no terms. */
export function sum(terms: readonly Decimal[]): Decimal {
  return terms.reduce((total, term) => total.plus(term), ZERO);
}

/** ROUND(x, places), half away from zero. */
export function round(value: Decimal, places: number): Decimal {
  return value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
}

/** ROUNDDOWN(ROUND(x, 6), 0): whole certificates issued. The guard keeps a double and a decimal on the same side. */
export function wholeDown(value: Decimal): Decimal {
  return round(value, 6).toDecimalPlaces(0, Decimal.ROUND_DOWN);
}

/** ROUNDUP(ROUND(x, 6), 0): whole certificates to surrender. */
export function wholeUp(value: Decimal): Decimal {
  return round(value, 6).toDecimalPlaces(0, Decimal.ROUND_UP);
}
