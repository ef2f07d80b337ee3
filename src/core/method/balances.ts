/** Balances of stocks, meters and products, and what the site's instruments can show: what the checks hold figures against. */
import { decimal, sum, ZERO } from "../quantity/decimal";
import type { Decimal } from "../quantity/decimal";

/** 5(8)(ii): consumed = received - moved out + opening - closing, all in one unit. */
export function consumedByStock(opening: Decimal, received: Decimal, movedOut: Decimal, closing: Decimal): Decimal {
  return received.minus(movedOut).plus(opening).minus(closing);
}

/** What can be burnt at most: opening stock + received. */
export function availableStock(opening: Decimal, received: Decimal): Decimal {
  return opening.plus(received);
}

/** 5(6).11: kWh of a meter = (closing - opening reading) x multiplying factor. */
export function meteredEnergy(opening: Decimal, closing: Decimal, multiplyingFactor: Decimal): Decimal {
  return closing.minus(opening).times(multiplyingFactor);
}

/** kWh that an instrument of so many MW lets through in so many days. */
export function mostEnergy(megawatts: Decimal, days: number): Decimal {
  return megawatts.times(1000).times(days).times(24);
}

/** Closing stock of a product by its flows, and all there was to dispose of. */
export function productStock(
  opening: Decimal,
  inflows: readonly Decimal[],
  outflows: readonly Decimal[],
): { readonly there: Decimal; readonly closing: Decimal } {
  const there = opening.plus(sum(inflows));
  return { there, closing: there.minus(sum(outflows)) };
}

/** Clinker of a cement: produced - additives. */
export function clinkerContent(produced: Decimal, additives: Decimal): Decimal {
  return produced.minus(additives);
}

/** What is left of a sum without one of its terms. */
export function sumOfOthers(total: Decimal, term: Decimal): Decimal {
  return total.minus(term);
}

/** A quantity by its rate per unit of another: kWh per tonne x tonnes. */
export function byRate(rate: Decimal, amount: Decimal): Decimal {
  return rate.times(amount);
}

/** A range widened by a margin in %, below and above. */
export function widened(range: { readonly lower: Decimal; readonly upper: Decimal }, marginPercent: Decimal) {
  const share = marginPercent.div(100);
  return { lower: range.lower.times(decimal(1).minus(share)), upper: range.upper.times(share.plus(1)) };
}

/** Whether the first terms of a list add up to a total, within a tolerance in % of it, at any point. */
export function addUpTo(total: Decimal, terms: readonly Decimal[], percent: Decimal): boolean {
  let reached = ZERO;
  return terms.some((term) => {
    reached = reached.plus(term);
    return !isApart(reached, total, percent);
  });
}

/** Whether two figures are further apart than a tolerance in % of the second. */
export function isApart(value: Decimal, expected: Decimal, percent: Decimal): boolean {
  return isFurther(value, expected, expected.abs().times(percent).div(100));
}

/** Whether two figures are further apart than so much. */
export function isFurther(value: Decimal, expected: Decimal, most: Decimal): boolean {
  return value.minus(expected).abs().gt(most);
}
