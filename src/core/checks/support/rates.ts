/** Quantities of a stream, a meter, a heat line or an item per tonne of the month's output, and additives per tonne of their cement. */
import { per, percent } from "../../method/ratios";
import { quantityFigure } from "../../inventory/readings";
import { sum, ZERO } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import { monthIndex } from "../../quantity/period";
import type { ActivityLine } from "../../activity/line";
import { readingsOf } from "../../activity/line";
import { isMissing } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import type { CheckContext } from "../engine/context";
import { declaredFigure } from "./figures";
import type { DeclaredFigure } from "./figures";
import { groupBy } from "./groups";
import { linesByStream } from "./lines";
import { monthFigures } from "./months";
import { ruleValue } from "./rules";

/** One month of a quantity, over all its lots. */
export interface MonthRate {
  /** The row that gives most of it. */
  readonly line: ActivityLine;
  /** In the base unit of its family. */
  readonly quantity: Decimal;
  readonly tonnes: Decimal;
  readonly rate: Decimal;
}

export interface RateSeries {
  readonly field: string;
  readonly spec: DeclaredFigure;
  readonly months: readonly MonthRate[];
  /** A stream or meter with hardly any of its table's energy swings with its use, as start-up diesel does. */
  readonly isMinor: boolean;
}

const SERIES = new WeakMap<CheckContext, readonly RateSeries[]>();

/** Every quantity that its field compares by its rate. A lot is part of its stream: how a month is split says nothing. */
export function rateSeries(context: CheckContext): readonly RateSeries[] {
  const known = SERIES.get(context);
  if (known !== undefined) return known;
  const quantities = quantitiesOf(context);
  const output = new Map(monthFigures(context).map((month) => [monthIndex(month.month), month.output]));
  const isMinor = minorStreams(context, quantities);
  const series = linesByStream(context).flatMap((lines) =>
    readingsOf(lines[0]).flatMap(([field]): readonly RateSeries[] => {
      const spec = declaredFigure(lines[0], field);
      if (spec === null || (spec.figure.compared !== "perOutput" && spec.figure.compared !== "perProduced")) return [];
      const isShare = spec.figure.compared === "perProduced";
      const tonnesOf = (line: ActivityLine) => (isShare ? quantities(line, "produced") : (output.get(monthIndex(line.month)) ?? null));
      return [{ field, spec, months: monthsOf(lines, (line) => quantities(line, field), tonnesOf), isMinor: !isShare && isMinor(lines) }];
    }),
  );
  SERIES.set(context, series);
  return series;
}

type QuantityOf = (line: ActivityLine) => Decimal | null;

/** A month of which one lot has no figure has none. */
function monthsOf(lines: readonly ActivityLine[], quantityOf: QuantityOf, tonnesOf: QuantityOf): readonly MonthRate[] {
  return [...groupBy(lines, (line) => monthIndex(line.month)).values()].flatMap((lots): readonly MonthRate[] => {
    const amounts = lots.flatMap((line) => quantityOf(line) ?? []);
    const [quantity, tonnes] = [sum(amounts), tonnesOf(lots[0])];
    const rate = per(quantity, tonnes);
    if (amounts.length < lots.length || tonnes === null || rate === null) return [];
    const line = lots.reduce((most, lot) => ((quantityOf(lot) ?? ZERO).gt(quantityOf(most) ?? ZERO) ? lot : most), lots[0]);
    return [{ line, quantity, tonnes, rate }];
  });
}

/** Quantities in one unit: of a stream's lots in the stream's. */
function quantitiesOf(context: CheckContext): (line: ActivityLine, field: string) => Decimal | null {
  const lots = (context.inventory?.streams ?? []).flatMap((stream) => stream.lots.map(({ line, quantity }) => [line, quantity] as const));
  const known = new Map<ActivityLine, Figure>(lots);
  return (line, field) => {
    const counted = field === "consumed" ? known.get(line) : undefined;
    return valueOf(counted ?? quantityFigure(line, field, ""));
  };
}

function valueOf(figure: Figure): Decimal | null {
  return isMissing(figure) ? null : figure.value;
}

function minorStreams(
  context: CheckContext,
  quantities: (line: ActivityLine, field: string) => Decimal | null,
): (lines: readonly ActivityLine[]) => boolean {
  const heat = new Map<ActivityLine, Decimal | null>(
    (context.inventory?.streams ?? []).flatMap((stream) =>
      stream.method === "combustion" ? stream.lots.map(({ line, energy }) => [line, valueOf(energy)] as const) : [],
    ),
  );
  const energyOf = (line: ActivityLine) => (line.table === "fuel" ? heat.get(line) : quantities(line, "energy")) ?? ZERO;
  const sizes = new Map(linesByStream(context).map((lines) => [lines, sum(lines.map(energyOf))] as const));
  const totalOf = (table: string) => sum([...sizes].flatMap(([lines, size]) => (lines[0].table === table ? [size] : [])));
  const totals = { fuel: totalOf("fuel"), electricity: totalOf("electricity") };
  const least = ruleValue(context, "plausible.outlier.minor");
  return (lines) => {
    const [first] = lines;
    if (first === undefined || (first.table !== "fuel" && first.table !== "electricity")) return false;
    const size = sum(lines.map(energyOf));
    const share = percent(size, totals[first.table]);
    // Zero is a material without energy, such as a carbonate, and no measure of its weight.
    return !size.isZero() && share !== null && share.lt(least);
  };
}
