/** Exact figures that may be missing: null is missing, and whatever it touches is missing too. */
import { divide, fraction, multiply, subtract, total } from "./fraction";
import type { Fraction } from "./fraction";

export type Exact = Fraction | null;

export const ZERO = fraction("0");
export const ONE = fraction("1");
export const HUNDRED = fraction("100");

/** A number as it is typed, or a ratio such as "44/12". */
export function exact(value: number | string): Fraction {
  const [above = "", below = "1"] = plain(value).split("/");
  return divide(fraction(above), fraction(below));
}

function plain(value: number | string): string {
  if (typeof value === "string") return value;
  const text = String(value);
  return text.includes("e") ? value.toFixed(20).replace(/0+$/, "").replace(/\.$/, "") : text;
}

export const given = (value: number | null): Exact => (value === null ? null : exact(value));

const known = (all: readonly Exact[]): all is readonly Fraction[] => !all.includes(null);

export const plus = (...all: readonly Exact[]): Exact => (known(all) ? total(all) : null);
export const times = (...all: readonly Exact[]): Exact => (known(all) ? multiply(...all) : null);
export const minus = (a: Exact, b: Exact): Exact => (a === null || b === null ? null : subtract(a, b));
export const over = (a: Exact, b: Exact): Exact => (a === null || b === null || b.n === 0n ? null : divide(a, b));
/** A quotient of totals that counts as zero while nothing is under the line. */
export const overOrZero = (a: Exact, b: Exact): Exact => (a !== null && b !== null && b.n === 0n ? ZERO : over(a, b));
export const positivePart = (a: Exact): Exact => (a === null ? null : a.n > 0n ? a : ZERO);
export const isPositive = (a: Exact): boolean => a !== null && a.n > 0n;
