/** What a change comes to, of output, of power or of a fuel. A share is a fraction, a percentage stands in per cent. */
import { decimal, ZERO } from "../quantity/decimal";
import type { Decimal } from "../quantity/decimal";
import { derived } from "../trace/trace";
import type { Trace } from "../trace/trace";

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
export function perOutput(total: Trace, output: Trace, scale: number, unit: string): Trace {
  const how = scale === 1 ? "total / output" : `total x ${scale} / output`;
  const rule = { label: `${total.label} per ${output.label}`, unit, how, cite: "" };
  return derived(rule, total.value.times(scale).div(output.value), [total, output]);
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

/** Emissions that a lower GEI avoids at this output, in tCO2e. */
export function avoidedEmissions(geiNow: Trace, geiThen: Trace, output: Trace): Trace {
  const rule = { label: "Emissions avoided", unit: "tCO2e", how: "(GEI now - GEI of the scenario) x output", cite: "" };
  return derived(rule, geiNow.value.minus(geiThen.value).times(output.value), [geiNow, geiThen, output]);
}

/** Rupees for each tonne avoided. */
export function costOfTonne(investment: Trace, avoided: Trace): Trace {
  const rule = { label: "Investment for each tonne avoided", unit: "INR/tCO2e", how: "investment / emissions avoided", cite: "" };
  return derived(rule, investment.value.div(avoided.value), [investment, avoided]);
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

/** Part of a whole in per cent; the whole must not be zero. */
export function percentOf(part: Trace, whole: Trace): Trace {
  const rule = { label: `${part.label}, share`, unit: "%", how: "part x 100 / whole", cite: "" };
  return derived(rule, part.value.times(100).div(whole.value), [part, whole]);
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
