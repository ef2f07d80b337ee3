/** What a change comes to, of output, of power or of a fuel. A share is a fraction, a percentage stands in per cent. */
import { decimal, ZERO } from "../quantity/decimal";
import type { Decimal } from "../quantity/decimal";

/** 1 + per cent / 100. */
export function growth(percent: Decimal): Decimal {
  return percent.div(100).plus(1);
}

/** Growth of what follows the output only in part: 1 + per cent of output x per cent that follows. */
export function followingGrowth(percent: Decimal, followingPercent: Decimal): Decimal {
  return percent.times(followingPercent).div(10_000).plus(1);
}

export function scaled(value: Decimal, by: Decimal): Decimal {
  return value.times(by);
}

export function raised(value: Decimal, more: Decimal): Decimal {
  return value.plus(more);
}

/** A month's part of a year's figure. */
export function monthly(annual: Decimal): Decimal {
  return annual.div(12);
}

/** Per cent of a figure. */
export function partOf(value: Decimal, percent: Decimal): Decimal {
  return value.times(percent).div(100);
}

/** What is left after per cent of it are given up. */
export function leftOf(value: Decimal, percent: Decimal): Decimal {
  return value.times(decimal(1).minus(percent.div(100)));
}

/** Share of a whole that is left when so much of it is replaced; zero of nothing. */
export function shareLeft(whole: Decimal, replaced: Decimal): Decimal {
  return whole.isZero() ? ZERO : whole.minus(replaced).div(whole);
}

/** By what lots that burn `own` TJ grow to give so many TJ more. */
export function growthForMore(own: Decimal, more: Decimal): Decimal {
  return more.div(own).plus(1);
}

/** The quantity that gives so many TJ, at the average of what was burnt. */
export function quantityForEnergy(terajoules: Decimal, quantity: Decimal, energy: Decimal): Decimal {
  return terajoules.times(quantity).div(energy);
}
