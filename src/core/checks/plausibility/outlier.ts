import { byRate } from "../../method/balances";
import { per, percent } from "../../method/ratios";
import { quantityFigure } from "../../inventory/readings";
import { sum, ZERO } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import { monthIndex } from "../../quantity/period";
import type { ActivityLine } from "../../activity/line";
import { isMissing } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import type { Check } from "../engine/check";
import type { CheckContext } from "../engine/context";
import { beyondFactor, beyondSpread, outliersAmong, thousandfold } from "../support/history";
import { MAIN_READING } from "../../activity/line";
import { seriesOf } from "../support/lines";
import type { Series } from "../support/lines";
import { monthFigures } from "../support/months";
import { ruleValue } from "../support/rules";
import { atReading, shown } from "../support/words";

/** A month's quantity per tonne of product far from the plant's own other months: a slip, or something to explain. */
export const outlier: Check = {
  id: "PS-01",
  family: "plausibility",
  severity: "warning",
  cite: "The plant's own other months: median and spread",
  companions: ["RC-10"],
  example: { line: "EM-SOLAR, own renewable", month: "Aug 2025", value: "8,46,000", usual: "3,55,000" },
  run: (context) => {
    const output = new Map(monthFigures(context).map((figures) => [monthIndex(figures.month), figures.output]));
    const series = seriesOf(context).filter(({ table, oncePerMonth }) => (table === "fuel" || table === "electricity") && oncePerMonth);
    const quantities = quantitiesOf(context, series);
    const isMinor = minorSeries(context, series, quantities);
    const [spread, factor] = [beyondSpread(context), beyondFactor(context)];
    return series
      .flatMap((each) => {
        const stands = isMinor(each) ? factor : spread;
        const months = each.lines.flatMap((line): readonly MonthQuantity[] => {
          const [quantity, tonnes] = [quantities.get(line) ?? null, output.get(monthIndex(line.month)) ?? null];
          return quantity === null || tonnes === null ? [] : [{ line, quantity, tonnes }];
        });
        return outliersAmong(
          context,
          months,
          ({ quantity, tonnes }) => per(quantity, tonnes),
          (own, usual, others) => stands(own, usual, others) && !thousandfold(own, usual, others),
        );
      })
      .map(({ item: { line, quantity, tonnes }, usual }) =>
        atReading(line, MAIN_READING[line.table], {
          value: shown(quantity),
          usual: shown(byRate(usual, tonnes).toDecimalPlaces(1)),
        }),
      );
  },
};

interface MonthQuantity {
  readonly line: ActivityLine;
  readonly quantity: Decimal;
  readonly tonnes: Decimal;
}

type Quantities = ReadonlyMap<ActivityLine, Decimal | null>;

/** Quantities of the lines in one unit: of a stream's lots in the stream's. */
function quantitiesOf(context: CheckContext, series: readonly Series[]): Quantities {
  const lots = (context.inventory?.streams ?? []).flatMap((stream) => stream.lots.map(({ line, quantity }) => [line, quantity] as const));
  const known = new Map<ActivityLine, Figure>(lots);
  return new Map(
    series.flatMap(({ lines }) =>
      lines.map((line) => [line, baseValue(known.get(line) ?? quantityFigure(line, MAIN_READING[line.table], ""))] as const),
    ),
  );
}

function baseValue(figure: Figure): Decimal | null {
  return isMissing(figure) ? null : figure.value;
}

/** A stream or meter with hardly any of its table's energy swings with its use, as start-up diesel does. */
function minorSeries(context: CheckContext, series: readonly Series[], quantities: Quantities): (each: Series) => boolean {
  const heat = new Map<ActivityLine, Decimal | null>(
    (context.inventory?.streams ?? []).flatMap((stream) =>
      stream.method === "combustion" ? stream.lots.map(({ line, energy }) => [line, baseValue(energy)] as const) : [],
    ),
  );
  const sizeOf = ({ table, lines }: Series) => sum(lines.map((line) => (table === "fuel" ? heat : quantities).get(line) ?? ZERO));
  const sizes = new Map(series.map((each) => [each, sizeOf(each)]));
  const totalOf = (table: Series["table"]) => sum(series.filter((each) => each.table === table).map((each) => sizes.get(each) ?? ZERO));
  const totals = new Map(series.map(({ table }) => [table, totalOf(table)]));
  const least = ruleValue(context, "plausible.outlier.minor");
  // Zero is a material without energy, such as a carbonate, and no measure of its weight.
  return (each) => {
    const size = sizes.get(each) ?? ZERO;
    const share = percent(size, totals.get(each.table) ?? ZERO);
    return !size.isZero() && share !== null && share.lt(least);
  };
}
