/** The NCV of each lot against what its fuel can have, and whether the other of gross and net fits where it does not. */
import { byRate, widened } from "../../method/balances";
import { kcalPerKgOf } from "../../method/combustion";
import { per } from "../../method/ratios";
import type { FuelLot, CombustionStream } from "../../inventory/streamModel";
import type { EmissionSource, Found } from "../../parameters";
import type { Decimal } from "../../quantity/decimal";
import { isMissing } from "../../trace/figure";
import type { Hit, Words } from "../engine/check";
import type { CheckContext } from "../engine/context";
import { isOutside, rule, ruleValue } from "./rules";
import { atEntry, atReading, lineWords, shown } from "./words";

interface Bounds {
  readonly lower: Decimal;
  readonly upper: Decimal;
}

/** An NCV outside the range of its fuel. */
export interface UnlikeFuel {
  /** The NCV as it would be were the gross value net, or the net one gross; null where that is no explanation either. */
  readonly exchanged: Decimal | null;
  /** NCV over GCV of the fuel's state. */
  readonly ratio: Decimal;
  /** The field that the value comes from. */
  readonly field: "ncv" | "gcv";
  /** A finding at its cell, with {line}, {month}, {value}, {range} and {unit}. */
  readonly at: (words: Words) => Hit;
}

const FOUND = new WeakMap<CheckContext, readonly UnlikeFuel[]>();

/** Of every lot; a value typed in the plan once. */
export function unlikeTheirFuel(context: CheckContext): readonly UnlikeFuel[] {
  const known = FOUND.get(context);
  if (known !== undefined) return known;
  const found = (context.inventory?.streams ?? []).flatMap((stream) => (stream.method === "combustion" ? ofStream(stream, context) : []));
  FOUND.set(context, found);
  return found;
}

function ofStream(result: CombustionStream, context: CheckContext): readonly UnlikeFuel[] {
  const ratio = rule(context, `ncvFromGcv.${result.source.state ?? "solid"}`);
  const isFromPlan = ({ calorific }: FuelLot) => calorific.route === "plan";
  const lots = result.lots.filter((lot, i) => !isFromPlan(lot) || result.lots.findIndex(isFromPlan) === i);
  if (ratio === null) return [];
  const ranges = { t: byMass(result.source, context), Sm3: byVolume(result.source, context) };
  const slip = rule(context, "plausible.calorificValue");
  return lots.flatMap((lot) => ofLot(lot, result, { ratio: ratio.value, range: rangeOf(lot, ranges), slip }));
}

/** What the lots of a stream are measured against. */
interface Yardstick {
  readonly ratio: Decimal;
  /** Per the amount of the lot's NCV; null where none is known. */
  readonly range: Bounds | null;
  readonly slip: Found | null;
}

function rangeOf({ calorific }: FuelLot, ranges: { readonly t: Bounds | null; readonly Sm3: Bounds | null }): Bounds | null {
  return calorific.per === "t" || calorific.per === "Sm3" ? ranges[calorific.per] : null;
}

function ofLot(lot: FuelLot, { stream }: CombustionStream, { ratio, range, slip }: Yardstick): readonly UnlikeFuel[] {
  const { ncv, route, unit } = lot.calorific;
  if (isMissing(ncv) || range === null || isWithin(ncv.value, range) || (slip !== null && isOutside(ncv.value, slip))) return [];
  const field = route === "measured" || route === "plan" ? "ncv" : "gcv";
  const exchanged = field === "ncv" ? byRate(ratio, ncv.value) : per(ncv.value, ratio);
  const words = { value: whole(ncv.value), range: `${whole(range.lower)} to ${whole(range.upper)}`, unit };
  return [
    {
      exchanged: exchanged !== null && isWithin(exchanged, range) ? exchanged : null,
      ratio,
      field,
      at: (more) =>
        route === "plan"
          ? atEntry(stream.ncv, { ...lineWords(lot.line), ...words, ...more })
          : atReading(lot.line, field, { ...words, ...more }),
    },
  ];
}

const isWithin = (value: Decimal, { lower, upper }: Bounds) => value.gte(lower) && value.lte(upper);

/** Calorific values are shown to the kilocalorie. */
export const whole = (value: Decimal) => shown(value.toDecimalPlaces(0));

/** kcal/kg: IPCC's range of the fuel with a margin, a small one for oils; coal of no stated rank may have any grade. */
function byMass(source: EmissionSource, context: CheckContext): Bounds | null {
  if (source.id === "coal") return anyGrade(context);
  const found = source.parameters.ncv === null ? null : rule(context, source.parameters.ncv);
  if (found === null || found.lower === null || found.upper === null) return null;
  const margin = ruleValue(context, source.state === "liquid" ? "plausible.oilMargin" : "plausible.rankMargin");
  return widened({ lower: kcalPerKgOf(found.lower), upper: kcalPerKgOf(found.upper) }, margin);
}

function anyGrade(context: CheckContext): Bounds | null {
  const [lowest, highest] = [rule(context, "coalGrade.g17.gcv"), rule(context, "ipcc2006.anthracite.ncv")];
  const ncvOfGcv = rule(context, "ncvFromGcv.solid");
  if (lowest === null || highest === null || highest.upper === null || ncvOfGcv === null) return null;
  const range = { lower: byRate(ncvOfGcv.value, lowest.value), upper: kcalPerKgOf(highest.upper) };
  return { ...range, lower: widened(range, ruleValue(context, "plausible.rankMargin")).lower };
}

/** kcal/Sm3, of gases of which it is known. */
function byVolume(source: EmissionSource, context: CheckContext): Bounds | null {
  const found = rule(context, `plausible.ncvByVolume.${source.id}`);
  return found === null || found.lower === null || found.upper === null ? null : { lower: found.lower, upper: found.upper };
}
