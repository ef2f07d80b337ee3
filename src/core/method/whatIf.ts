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

/** A ratio of totals: so much per unit of output, in a unit `scale` times smaller. */
export function perOutput(total: Decimal, output: Decimal, scale: number): Decimal {
  return total.times(scale).div(output);
}

/** The total behind such a ratio. */
export function totalOf(ratio: Decimal, output: Decimal, scale: number): Decimal {
  return ratio.times(output).div(scale);
}

/** What a figure is multiplied by so that a ratio it is proportional to goes from one value to another. */
export function towards(now: Decimal, wanted: Decimal): Decimal {
  return wanted.div(now);
}

/** What is left of a part where only it takes the change of the whole. */
export function partAfter(part: Decimal, whole: Decimal, wanted: Decimal): Decimal {
  return part.minus(whole).plus(wanted);
}

/** What the additives of a cement are multiplied by so that its clinker factor goes from one value to another. */
export function additivesGrowth(now: Decimal, wanted: Decimal): Decimal {
  return decimal(1).minus(wanted).div(decimal(1).minus(now));
}

/** Tonnes of clinker that grown additives take the place of; negative where they are fewer. */
export function clinkerSaved(additives: Decimal, growthOfAdditives: Decimal): Decimal {
  return additives.times(growthOfAdditives).minus(additives);
}

/** Emissions that a lower GEI avoids at this output, in the unit of the emissions. */
export function avoidedEmissions(geiNow: Decimal, geiThen: Decimal, output: Decimal): Decimal {
  return geiNow.minus(geiThen).times(output);
}

/** Rupees for each tonne avoided. */
export function costOfTonne(investment: Decimal, avoided: Decimal): Decimal {
  return investment.div(avoided);
}

/** Per cent that everything else gives up so that a share of the whole rises from one per cent to another. */
export function percentGivenUp(now: Decimal, wanted: Decimal): Decimal {
  return wanted.minus(now).times(100).div(decimal(100).minus(now));
}

/** Per cent of itself that a share gives up to fall from one per cent to another. */
export function percentTakenBack(now: Decimal, wanted: Decimal): Decimal {
  return now.minus(wanted).times(100).div(now);
}

/** Whether a figure came to within 1 % of where it was to be. */
export function isReached(found: Decimal, wanted: Decimal): boolean {
  return found.minus(wanted).abs().lte(wanted.abs().div(100));
}

export function percentOf(part: Decimal, whole: Decimal): Decimal {
  return part.times(100).div(whole);
}

/** What a small step in the good direction is: a point of a share, or 1 % less of a rate. */
export function smallStep(now: Decimal, isShare: boolean, up: boolean): Decimal {
  return isShare ? now.plus(up ? 1 : -1) : now.times("0.99");
}

/** How many steps of the last decimal a figure is, and the figure of so many steps. */
export function stepsOf(value: Decimal, places: number): number {
  return value.times(decimal(10).pow(places)).round().toNumber();
}

export function figureOfSteps(step: number, places: number): Decimal {
  return decimal(step).div(decimal(10).pow(places));
}
