import { quantityFigure } from "../../inventory/readings";
import { ONE, sum, ZERO } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import { monthIndex } from "../../quantity/period";
import type { ActivityLine } from "../../reading/records";
import { isGap } from "../../trace/figure";
import type { Check } from "../check";
import type { CheckContext } from "../context";
import { beyondFactor, beyondSpread, strangeAmong, thousandfold } from "../history";
import { MAIN_READING, seriesOf } from "../lines";
import type { Series } from "../lines";
import { monthFigures, ratio } from "../months";
import { ruleValue } from "../rules";
import { atReading, shown } from "../words";

/** A month's quantity per tonne of product far from the plant's own other months: a slip, or something to explain. */
export const outlier: Check = {
  id: "PS-01",
  family: "plausibility",
  severity: "warning",
  cite: "The plant's own other months: median and spread",
  companions: ["RC-10"],
  example: { line: "EM-SOLAR, own renewable", month: "Aug 2025", value: "846000", usual: "355000" },
  run: (context) => {
    const output = new Map(monthFigures(context).map((figures) => [monthIndex(figures.month), figures.output]));
    const beyond = { usual: beyondSpread(context), minor: beyondFactor(ruleValue(context, "plausible.outlier.factor")) };
    const shares = sharesOf(context);
    const minor = ruleValue(context, "plausible.outlier.minor").div(100);
    return seriesOf(context)
      .filter(({ table, oncePerMonth }) => (table === "fuel" || table === "electricity") && oncePerMonth)
      .flatMap((series) => {
        const stands = (shares.get(series) ?? ONE).lt(minor) ? beyond.minor : beyond.usual;
        const perTonne = (line: ActivityLine) => ratio(baseValue(line), output.get(monthIndex(line.month)) ?? null);
        return strangeAmong(context, series.lines, perTonne, (own, usual, others) => !thousandfold(own, usual, others) && stands(own, usual, others));
      })
      .map(({ item, value, usual }) => atReading(item, MAIN_READING[item.table], { value: shown(baseValue(item)!), usual: shown(baseValue(item)!.div(value).times(usual).toDecimalPlaces(1)) }));
  },
};

function baseValue(line: ActivityLine): Decimal | null {
  const figure = quantityFigure(line, MAIN_READING[line.table], "");
  return isGap(figure) ? null : figure.value;
}

/** Each series' share of its table: of the fuels' energy, of the kWh. */
function sharesOf(context: CheckContext): ReadonlyMap<Series, Decimal> {
  const energy = new Map((context.inventory?.streams ?? []).flatMap(({ lots }) => lots.map((lot) => [lot.line, lot.energy === null || isGap(lot.energy) ? ZERO : lot.energy.value] as const)));
  const sizes = seriesOf(context).map((series) => {
    const sizeOf = (line: ActivityLine) => (series.table === "fuel" ? (energy.get(line) ?? ZERO) : (baseValue(line) ?? ZERO));
    return { series, size: series.table === "fuel" || series.table === "electricity" ? sum(series.lines.map(sizeOf)) : ZERO };
  });
  const total = (table: Series["table"]) => sum(sizes.filter(({ series }) => series.table === table).map(({ size }) => size));
  const totals = { fuel: total("fuel"), electricity: total("electricity") };
  return new Map(sizes.flatMap(({ series, size }) => (series.table === "fuel" || series.table === "electricity" ? [[series, totals[series.table].isZero() ? ONE : size.div(totals[series.table])] as const] : [])));
}
