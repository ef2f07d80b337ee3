/** Averages over lots and shares: always weighted, and taken from the totals of the period asked for. */
import { sum, ZERO } from "../quantity/decimal";
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";

export interface WeightedValue {
  readonly weight: Trace;
  readonly value: Trace;
}

/** Sum of weight x value / sum of weights: GCV, NCV, carbon or moisture of lots by quantity, a factor of a mix by its shares. */
export function weightedAverage(label: string, parts: readonly WeightedValue[]): Trace {
  const weights = sum(parts.map(({ weight }) => weight.value));
  const products = sum(parts.map(({ weight, value }) => weight.value.times(value.value)));
  const rule = {
    label,
    unit: parts[0]?.value.unit ?? "",
    how: "sum of weight x value / sum of weights",
    cite: "Detailed Procedure, BEE, July 2024, 5(9): weighted by quantity",
  };
  return derived(
    rule,
    weights.isZero() ? ZERO : products.div(weights),
    parts.flatMap(({ weight, value }) => [weight, value]),
  );
}
