import { isApart } from "../../method/balances";
import { quantityFigure } from "../../inventory/readings";
import { monthIndex } from "../../quantity/period";
import { ZERO } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import { isMissing } from "../../trace/figure";
import type { PowerLine } from "../../activity/line";
import type { Check } from "../engine/check";
import { procedure } from "../../method/clauses";
import { groupBy } from "../support/groups";
import { pairs, tableLines } from "../support/lines";
import { ruleValue } from "../support/rules";
import { atReading, shown } from "../support/words";

/** Two meters that show the same energy, to the last kWh or within their accuracy in all months, measure one flow. */
export const twinMeters: Check = {
  id: "RC-30",
  family: "reconciliation",
  severity: "warning",
  cite: procedure("5(6).11"),
  companions: ["BD-01", "RC-10", "PS-04", "PS-07", "PS-14", "PS-20", "PS-01", "RC-02"],
  example: { line: "EM-CHECK, grid", month: "Aug 2025", energy: "27,16,000", twin: "EM-GRID" },
  run: (context) => {
    const [accuracy, enough] = [ruleValue(context, "plausible.twinMeters"), ruleValue(context, "plausible.outlier.months")];
    const measured = tableLines(context, "electricity").flatMap(energyOf);
    const months = groupBy(measured, ({ line }) => String(monthIndex(line.month)));
    const neighbours = groupBy([...months.values()].flatMap(nearest), ([first, second]) => `${first.line.stream}|${second.line.stream}`);
    return [...neighbours.values()].flatMap((found) => {
      const isOneFlow = enough.lt(found.length) && found.every(areWithin(accuracy));
      return (isOneFlow ? found : found.filter(areWithin(ZERO))).map(([{ line: twin }, { line, energy }]) =>
        atReading(line, "energy", { energy: shown(energy), twin: twin.stream }),
      );
    });
  },
};

interface Metered {
  readonly line: PowerLine;
  readonly energy: Decimal;
  /** Its place among all lines. */
  readonly order: number;
}

function energyOf(line: PowerLine, order: number): readonly Metered[] {
  const energy = quantityFigure(line, "energy", "energy");
  return isMissing(energy) || energy.value.isZero() ? [] : [{ line, energy: energy.value, order }];
}

/** Meters of a month whose energies follow one another in size, the one listed first before the other. */
function nearest(month: readonly Metered[]): readonly (readonly [Metered, Metered])[] {
  const bySize = [...month].sort((a, b) => a.energy.comparedTo(b.energy));
  return pairs(bySize)
    .filter(([a, b]) => a.line.stream !== b.line.stream)
    .map(([a, b]) => (a.order < b.order ? [a, b] : [b, a]));
}

function areWithin(percent: Decimal): (pair: readonly [Metered, Metered]) => boolean {
  return ([a, b]) => !isApart(a.energy, b.energy, percent);
}
