/** Ratios that a verifier computes before anything else. */
import { ZERO } from "../quantity/decimal";
import type { Decimal } from "../quantity/decimal";
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";

/** over / under x scale, in the unit of the ratio; zero where nothing is under the line. */
export function screeningRatio(over: Trace, under: Trace, scale: Decimal, unit: string, source: string): Trace {
  const value = under.value.isZero() ? ZERO : over.value.times(scale).div(under.value);
  const rule = { label: `${over.label} / ${under.label}`, unit, how: "quotient of the two totals x scale", cite: source };
  return derived(rule, value, [over, under]);
}
