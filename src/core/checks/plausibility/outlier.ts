import { quantityFigure } from "../../inventory/readings";
import { sum, ZERO } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import { monthIndex } from "../../quantity/period";
import type { ActivityLine } from "../../activity/line";
import { isGap } from "../../trace/figure";
import type { Figure } from "../../trace/figure";
import type { Check } from "../engine/check";
import type { CheckContext } from "../engine/context";
import { beyondFactor, beyondSpread, outliersAmong, thousandfold } from "../support/history";
import { MAIN_READING, seriesOf } from "../support/lines";
import type { Series } from "../support/lines";
import { monthFigures, ratio } from "../support/months";
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
    const known = new Map(
      (context.inventory?.streams ?? []).flatMap(({ lots }) => lots.map(({ line, quantity: found }) => [line, found] as const)),
    );
    const quantity = new Map(
      series.flatMap(({ lines }) =>
        lines.map((line) => [line, baseValue(known.get(line) ?? quantityFigure(line, MAIN_READING[line.table], ""))] as const),
      ),
    );
    const perTonne = (line: ActivityLine) => ratio(quantity.get(line)!, output.get(monthIndex(line.month)) ?? null);
    const isMinor = minorSeries(context, series, quantity);
    const [spread, factor] = [beyondSpread(context), beyondFactor(context)];
    return series
      .flatMap((each) => {
        const stands = isMinor(each) ? factor : spread;
        return outliersAmong(
          context,
          each.lines,
          perTonne,
          (own, usual, others) => stands(own, usual, others) && !thousandfold(own, usual, others),
        );
      })
      .map(({ item, usual }) =>
        atReading(item, MAIN_READING[item.table], {
          value: shown(quantity.get(item)!),
          usual: shown(usual.times(output.get(monthIndex(item.month))!).toDecimalPlaces(1)),
        }),
      );
  },
};

type Quantities = ReadonlyMap<ActivityLine, Decimal | null>;

function baseValue(figure: Figure): Decimal | null {
  return isGap(figure) ? null : figure.value;
}

/** A stream or meter with hardly any of its table's energy swings with its use, as start-up diesel does. */
function minorSeries(context: CheckContext, series: readonly Series[], quantity: Quantities): (each: Series) => boolean {
  const heat = new Map(
    (context.inventory?.streams ?? []).flatMap(({ lots }) =>
      lots.map((lot) => [lot.line, lot.energy === null || isGap(lot.energy) ? null : lot.energy.value] as const),
    ),
  );
  const sizes = new Map(
    series.map((each) => [each, sum(each.lines.map((line) => (each.table === "fuel" ? heat.get(line) : quantity.get(line)) ?? ZERO))]),
  );
  const total = (table: Series["table"]) => sum(series.filter((each) => each.table === table).map((each) => sizes.get(each)!));
  const totals: Partial<Record<Series["table"], Decimal>> = { fuel: total("fuel"), electricity: total("electricity") };
  const least = ruleValue(context, "plausible.outlier.minor").div(100);
  // Zero is a material without energy, such as a carbonate, and no measure of its weight.
  return (each) => !sizes.get(each)!.isZero() && sizes.get(each)!.lt(totals[each.table]!.times(least));
}
