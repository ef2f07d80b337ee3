/**
 * A plant's own other months as the measure of a month: median and spread, robust against the very slip looked for. This is
 * a judgement and no figure of the scheme, so it is made in plain doubles; what is shown is the plant's own exact figure.
 */
import { decimal, fractionOf } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import type { CheckContext } from "../engine/context";
import { ruleValue } from "./rules";

/** The middle of the values, or the mean of the two middle ones; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((total, value) => total + value, 0) / middle.length;
}

/** A month that stands out, with what the others are like. */
export interface Outlier<T> {
  readonly item: T;
  readonly value: Decimal;
  /** The median of the others, to six digits. */
  readonly usual: Decimal;
}

/** How a month is told from the others; `usual` is never zero. */
export type Measure = (own: number, usual: number, others: readonly number[]) => boolean;

const DIGITS = 6;

/** Items whose value stands out from all others by the measure; nothing while there are too few others. */
export function outliersAmong<T>(
  context: CheckContext,
  items: readonly T[],
  valueOfItem: (item: T) => Decimal | null,
  isFar: Measure,
): readonly Outlier<T>[] {
  const valued = items.flatMap((item) => {
    const value = valueOfItem(item);
    return value === null || value.isZero() ? [] : [{ item, value, plain: value.toNumber() }];
  });
  const enough = ruleValue(context, "plausible.outlier.months").toNumber();
  return furtherOutliers(valued, enough, isFar);
}

interface Valued<T> {
  readonly item: T;
  readonly value: Decimal;
  readonly plain: number;
}

/** What stands out is taken out of the measure, and the rest is looked at again. */
function furtherOutliers<T>(valued: readonly Valued<T>[], enough: number, isFar: Measure): readonly Outlier<T>[] {
  if (valued.length - 1 < enough) return [];
  const found = valued.flatMap((own): readonly (Outlier<T> & { readonly own: Valued<T> })[] => {
    const others = valued.filter((other) => other !== own).map(({ plain }) => plain);
    const usual = median(others);
    return usual !== 0 && isFar(own.plain, usual, others)
      ? [{ own, item: own.item, value: own.value, usual: decimal(usual.toPrecision(DIGITS)) }]
      : [];
  });
  if (found.length === 0) return [];
  const out = new Set(found.map(({ own }) => own));
  return [
    ...found,
    ...furtherOutliers(
      valued.filter((each) => !out.has(each)),
      enough,
      isFar,
    ),
  ];
}

/** Further from the median than so many spreads (median absolute deviation) and than a share of it in %. */
export function beyondSpread(
  context: CheckContext,
  shareRule: "plausible.outlier.share" | "plausible.gei.share" = "plausible.outlier.share",
): Measure {
  const spreads = ruleValue(context, "plausible.outlier.spreads").toNumber();
  const share = fractionOf(ruleValue(context, shareRule)).toNumber();
  return (own, usual, others) => {
    const away = Math.abs(own - usual);
    return away > Math.abs(usual) * share && away > spreads * median(others.map((other) => Math.abs(other - usual)));
  };
}

/** A multiple or a fraction beyond which no month is. */
export function beyondFactor(context: CheckContext): Measure {
  const factor = ruleValue(context, "plausible.outlier.factor").toNumber();
  return (own, usual) => timesApart(own, usual) > factor;
}

const LEAST_THOUSAND = 400;
const MOST_THOUSAND = 2500;

/** About 1000 or a thousandth: kg for t, MWh for kWh, L for kL. */
export const thousandfold: Measure = (own, usual) => {
  const apart = timesApart(own, usual);
  return apart >= LEAST_THOUSAND && apart <= MOST_THOUSAND;
};

function timesApart(own: number, usual: number): number {
  const ratio = Math.abs(own / usual);
  return ratio < 1 ? 1 / ratio : ratio;
}
