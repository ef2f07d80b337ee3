import { quantityFigure } from "../../inventory/readings";
import { monthIndex } from "../../quantity/period";
import { isMissing } from "../../trace/figure";
import type { Check } from "../engine/check";
import { procedure } from "../../method/clauses";
import { groupBy } from "../support/groups";
import { tableLines } from "../support/lines";
import { atReading, shown } from "../support/words";

/** Two meters that show the same energy to the last kWh measure one flow: a check meter is counted beside the main one. */
export const twinMeters: Check = {
  id: "RC-30",
  family: "reconciliation",
  severity: "warning",
  cite: procedure("5(6).11"),
  companions: ["BD-01", "RC-10", "PS-04", "PS-14", "PS-01", "RC-02"],
  example: { line: "EM-CHECK, grid", month: "Aug 2025", energy: "27,16,000", twin: "EM-GRID" },
  run: (context) => {
    const measured = tableLines(context, "electricity").flatMap((line) => {
      const energy = quantityFigure(line, "energy", "energy");
      return isMissing(energy) || energy.value.isZero() ? [] : [{ line, energy: energy.value }];
    });
    const twins = groupBy(measured, ({ line, energy }) => `${monthIndex(line.month)}|${energy.toString()}`);
    return [...twins.values()].flatMap(([first, ...others]) =>
      others
        .filter(({ line }) => line.stream !== first.line.stream)
        .map(({ line, energy }) => atReading(line, "energy", { energy: shown(energy), twin: first.line.stream })),
    );
  },
};
