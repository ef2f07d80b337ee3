/** Numbers of cells, read from the bytes of a part without making a text of them. */

const [PLUS, MINUS, POINT, ZERO, NINE, UPPER_E, LOWER_E] = [43, 45, 46, 48, 57, 69, 101] as const;
/** So many digits are a whole number below 2 ** 53, which a double holds exactly. */
const EXACT_DIGITS = 15;
/** What Excel and others write for a double. */
const MOST_DIGITS = 17;
/** Powers of ten up to this one are exact doubles. */
const EXACT_POWER = 22;
const POWERS = Array.from({ length: EXACT_POWER + 1 }, (_, power) => Number(`1e${power}`));

/** The double nearest to a number such as -12.5 or 1.2E-3; null where the bytes are no such number, or only `Number` can tell. */
export function numberAt(bytes: Uint8Array, start: number, end: number): number | null {
  const sign = bytes[start];
  const value = unsignedAt(bytes, sign === MINUS || sign === PLUS ? start + 1 : start, end);
  return value === null || sign !== MINUS ? value : -value;
}

function unsignedAt(bytes: Uint8Array, start: number, end: number): number | null {
  // The digits as upper * 10 ** 8 + lower once there are more than nine of them.
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let point = -1;
  let at = start;
  for (; at < end; at++) {
    const digit = bytes[at]! - ZERO;
    if (digit < 0 || digit > 9) {
      if (digit !== POINT - ZERO || point >= 0) break;
      point = at;
    } else if (digits < MOST_DIGITS - 8) {
      upper = upper * 10 + digit;
      // Zeros in front are no digits of the number.
      if (upper > 0) digits += 1;
    } else {
      lower = lower * 10 + digit;
      digits += 1;
    }
  }
  const hasDigit = at - start > (point < 0 ? 0 : 1);
  if (!hasDigit || digits > MOST_DIGITS) return null;
  const exponent = at === end ? 0 : exponentAt(bytes, at, end);
  return exponent === null ? null : scaled(upper, lower, digits, exponent - (point < 0 ? 0 : at - point - 1));
}

function exponentAt(bytes: Uint8Array, from: number, end: number): number | null {
  let at = from;
  if (bytes[at] !== UPPER_E && bytes[at] !== LOWER_E) return null;
  at += 1;
  const negative = bytes[at] === MINUS;
  if (negative || bytes[at] === PLUS) at += 1;
  if (at === end || end - at > 3) return null;
  let exponent = 0;
  for (; at < end; at++) {
    const byte = bytes[at]!;
    if (byte < ZERO || byte > NINE) return null;
    exponent = exponent * 10 + (byte - ZERO);
  }
  return negative ? -exponent : exponent;
}

/** The digits times a power of ten. */
function scaled(upper: number, lower: number, digits: number, power: number): number | null {
  if (power < -EXACT_POWER || power > EXACT_POWER) return null;
  const behind = Math.max(0, digits - (MOST_DIGITS - 8));
  const high = upper * POWERS[behind]!;
  if (digits <= EXACT_DIGITS) return power < 0 ? (high + lower) / POWERS[-power]! : (high + lower) * POWERS[power]!;
  return power > 0 ? null : quotient(high, lower, POWERS[-power]!);
}

/** Half the bits of a double and one: multiplied by it, a double falls into two halves whose products are exact (Veltkamp). */
const SPLIT = 2 ** 27 + 1;
/** More than the correction of a quotient can be off, in parts of itself: three roundings of 2 ** -53. */
const DOUBT = 2 ** -49;

/** (high + low) / divisor rounded once; null in the rare case that the halves of a unit cannot be told apart here. */
function quotient(high: number, low: number, divisor: number): number | null {
  const sum = high + low;
  const lost = low - (sum - high);
  const first = sum / divisor;
  const correction = (remainder(sum, first, divisor) + lost) / divisor;
  const nearest = first + correction * (1 + DOUBT);
  return nearest === first + correction * (1 - DOUBT) ? nearest : null;
}

/** value - quotient * divisor without any rounding (Dekker). */
function remainder(value: number, quotient: number, divisor: number): number {
  const product = quotient * divisor;
  const quotientHead = upperHalf(quotient);
  const divisorHead = upperHalf(divisor);
  const quotientTail = quotient - quotientHead;
  const divisorTail = divisor - divisorHead;
  const lost =
    quotientTail * divisorTail - (product - quotientHead * divisorHead - quotientTail * divisorHead - quotientHead * divisorTail);
  return value - product - lost;
}

function upperHalf(value: number): number {
  const scaledUp = SPLIT * value;
  return scaledUp - (scaledUp - value);
}
