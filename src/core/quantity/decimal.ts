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

/** Per cent as a fraction. */
export function fractionOf(percent: Decimal): Decimal {
  return percent.div(100);
}

/** A fraction in per cent. */
export function inPercent(fraction: Decimal): Decimal {
  return fraction.times(100);
}

/** The value of "0.95", or of a ratio as it is printed, "44/12". */
export function printedValue(text: string): Decimal {
  const [above = "", below] = text.split("/");
  return below === undefined ? decimal(text) : decimal(above).div(below);
}

/** How many of a larger unit: rupees in lakh or crore. */
export function countedIn(value: Decimal, size: Decimal): Decimal {
  return value.div(size);
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
