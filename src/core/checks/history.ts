/** A plant's own other months as the measure of a month: median and spread, robust against the very slip looked for. */
import type { Decimal } from "../quantity/decimal";
import type { CheckContext } from "./context";
import { ruleValue } from "./rules";

export function median(values: readonly Decimal[]): Decimal {
  const sorted = [...values].sort((a, b) => a.comparedTo(b));
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : sorted[middle - 1]!.plus(sorted[middle]!).div(2);
}

/** A month that stands out, with what the others are like. */
export interface Strange<T> {
  readonly item: T;
  readonly value: Decimal;
  readonly usual: Decimal;
}

/** How a month is told from the others. */
export type Measure = (own: Decimal, usual: Decimal, others: readonly Decimal[]) => boolean;

/** Items whose value stands out from all others by the measure; nothing while there are too few others. */
export function strangeAmong<T>(context: CheckContext, items: readonly T[], valueOfItem: (item: T) => Decimal | null, stands: Measure): readonly Strange<T>[] {
  const valued = items.flatMap((item) => {
    const value = valueOfItem(item);
    return value === null || value.isZero() ? [] : [{ item, value }];
  });
  if (ruleValue(context, "plausible.outlier.months").gt(valued.length - 1)) return [];
  return valued.flatMap(({ item, value }, i) => {
    const others = valued.filter((_, k) => k !== i).map((other) => other.value);
    const usual = median(others);
    return !usual.isZero() && stands(value, usual, others) ? [{ item, value, usual }] : [];
  });
}

/** Further from the median than so many spreads (median absolute deviation) and than a share of it. */
export function beyondSpread(context: CheckContext): Measure {
  const spreads = ruleValue(context, "plausible.outlier.spreads");
  const share = ruleValue(context, "plausible.outlier.share").div(100);
  return (own, usual, others) => {
    const away = own.minus(usual).abs();
    const spread = median(others.map((other) => other.minus(usual).abs()));
    return away.gt(spread.times(spreads)) && away.gt(usual.abs().times(share));
  };
}

/** A multiple or a fraction beyond which no month is. */
export function beyondFactor(factor: Decimal): Measure {
  return (own, usual) => own.div(usual).abs().gt(factor) || usual.div(own).abs().gt(factor);
}

/** About 1000 or a thousandth: kg for t, MWh for kWh, L for kL. */
export const thousandfold: Measure = (own, usual) => {
  const ratio = own.div(usual).abs();
  const size = ratio.lt(1) ? usual.div(own).abs() : ratio;
  return size.gte(400) && size.lte(2500);
};
