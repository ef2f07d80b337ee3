/** Numbers as the functions ask for them. What is wrong names the argument and the remedy, in at most 100 characters. */
import { ONE, ZERO } from "../core/quantity/decimal";
import type { Decimal } from "../core/quantity/decimal";
import { bad, good } from "../core/quantity/outcome";
import type { Outcome } from "../core/quantity/outcome";
import { convert } from "../core/quantity/conversion";
import { isBlankOrZero, numberIn, quantityIn } from "./cells";
import type { Cell } from "./cells";

type Values<P> = { readonly [K in keyof P]: P[K] extends Outcome<infer V> ? V : never };

/** Computes from arguments that were all understood; the first that was not answers instead. */
export function withAll<P extends Readonly<Record<string, Outcome<unknown>>>, R>(
  parts: P,
  compute: (values: Values<P>) => Outcome<R>,
): Outcome<R> {
  const values: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(parts)) {
    if (!part.ok) return part;
    values[name] = part.value;
  }
  return compute(values as Values<P>);
}

/** A quantity in its stated unit, or a text in another: blank counts as 0, negative is refused. */
export function amount(cell: Cell, name: string, unit: string | null): Outcome<Decimal> {
  const found = measured(cell, name, unit);
  if (!found.ok) return found;
  if (found.value === null) return good(ZERO);
  return found.value.isNegative() ? bad("outOfRange", `${name} is negative: give what was measured`) : good(found.value);
}

/** A figure that must be there: blank and zero cannot be told apart on the desktop, so both are refused. */
export function needed(cell: Cell, name: string, hint: string, unit: string | null): Outcome<Decimal> {
  const found = measured(cell, name, unit);
  if (!found.ok) return found;
  if (found.value === null || isBlankOrZero(cell)) return bad("invalid", `${name} is blank or zero: ${hint}`);
  return found.value.isNegative() ? bad("outOfRange", `${name} is negative: ${hint}`) : good(found.value);
}

export interface Range {
  readonly lowest: number;
  readonly highest: number;
  /** Said when the figure lies outside. */
  readonly remedy: string;
}

/** A figure that must be there and lie within a range. */
export function ranged(cell: Cell, name: string, unit: string | null, range: Range): Outcome<Decimal> {
  const found = needed(cell, name, range.remedy, unit);
  return found.ok ? within(found.value, name, range) : found;
}

/** A figure that may be left out, null then; a blank cell in its place is refused. */
export function optional(cell: Cell, name: string, unit: string | null, range: Range): Outcome<Decimal | null> {
  return cell === undefined ? good(null) : ranged(cell, name, unit, range);
}

function within(value: Decimal, name: string, { lowest, highest, remedy }: Range): Outcome<Decimal> {
  return value.gte(lowest) && value.lte(highest)
    ? good(value)
    : bad("outOfRange", `${name} ${value.toString()} is out of range: ${remedy}`);
}

/** A share that may be 0; blank counts as none. "12 %" is 0.12. */
export function share(cell: Cell, name: string): Outcome<Decimal> {
  const found = numberIn(cell, name);
  if (!found.ok) return found;
  const value = found.value ?? ZERO;
  if (value.gte(ZERO) && value.lte(ONE)) return good(value);
  const likely =
    value.gt(ONE) && value.lte(100) ? `write ${value.div(100).toString()} or "${value.toString()} %"` : "give a fraction from 0 to 1";
  return bad("outOfRange", `${name} ${value.toString()} is out of range: ${likely}`);
}

/** The number in the stated unit; a text with another unit is converted; null for a blank cell. */
function measured(cell: Cell, name: string, unit: string | null): Outcome<Decimal | null> {
  if (unit === null) return numberIn(cell, name);
  const found = quantityIn(cell, name);
  if (!found.ok || found.value === null) return found as Outcome<null>;
  if (found.value.unit === null) return good(found.value.value);
  const converted = convert(found.value.value, found.value.unit, unit);
  return converted.ok ? converted : bad("invalid", `${name} in ${found.value.unit.symbol}: write it in ${unit}`);
}
