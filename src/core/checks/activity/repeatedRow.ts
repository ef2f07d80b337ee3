import { sameMonth } from "../../quantity/period";
import type { Check } from "../engine/check";
import { pairs, seriesOf } from "../support/lines";
import { procedure } from "../../method/clauses";
import { atLine } from "../support/words";

/** A meter, product or item has one row a month; a second one would be added to it. */
export const repeatedRow: Check = {
  id: "AD-11",
  family: "activity",
  severity: "error",
  cite: procedure("5(6).6, data control"),
  companions: [],
  example: { line: "EM-GRID, grid", month: "Aug 2025" },
  run: (context) =>
    seriesOf(context)
      .filter((series) => series.table !== "fuel" && series.table !== "heat" && !series.oncePerMonth)
      .flatMap(({ lines }) =>
        pairs(lines)
          .filter(([before, line]) => sameMonth(line.month, before.month))
          .map(([, line]) => atLine(line)),
      ),
};
