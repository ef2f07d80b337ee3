/** An independent oracle: exact fractions of BigInts, sharing nothing with the product's decimals. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

function reduced(n: bigint, d: bigint): Fraction {
  let [a, b] = [n < 0n ? -n : n, d];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? { n: 0n, d: 1n } : { n: n / a, d: d / a };
}

/** From decimal text such as "-12.340". */
export function fraction(text: string): Fraction {
  const [, sign, whole, places = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)!;
  const n = BigInt(whole! + places);
  return reduced(sign === "-" ? -n : n, 10n ** BigInt(places.length));
}

export const add = (a: Fraction, b: Fraction): Fraction => reduced(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, { n: -b.n, d: b.d });
export const multiply = (...all: readonly Fraction[]): Fraction => all.reduce((a, b) => reduced(a.n * b.n, a.d * b.d));
export const divide = (a: Fraction, b: Fraction): Fraction => (b.n < 0n ? reduced(-a.n * b.d, -a.d * b.n) : reduced(a.n * b.d, a.d * b.n));
export const total = (all: readonly Fraction[]): Fraction => all.reduce(add, fraction("0"));
export const positive = (a: Fraction): Fraction => (a.n > 0n ? a : fraction("0"));

/** Whether a decimal's text agrees with the fraction to 30 significant digits, all that rounding at 34 can disturb. */
export function agrees(text: string, exact: Fraction): boolean {
  const got = fraction(text);
  const difference = subtract(got, exact);
  const size = exact.n < 0n ? -exact.n : exact.n;
  const off = difference.n < 0n ? -difference.n : difference.n;
  return off * 10n ** 30n * exact.d <= size * difference.d;
}
