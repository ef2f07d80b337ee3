import { isApart } from "../../method/balances";
import type { Check } from "../engine/check";
import { tableLines, readingValue } from "../support/lines";
import { toleranceOf } from "../support/rules";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atReading, shown } from "../support/words";

/** The supplier's bill and the plant's meter tell of the same energy. */
export const billAgainstMeter: Check = {
  id: "RC-03",
  family: "reconciliation",
  severity: "warning",
  cite: `${procedure("5(8)")}; tolerance of the plan, else a project default`,
  companions: [],
  example: { line: "EM-GRID, grid", month: "Aug 2025", billed: "28,40,000", energy: "27,16,000", tolerance: "1" },
  run: withPlan((context) => {
    const tolerance = toleranceOf(context, "electricity");
    return tableLines(context, "electricity").flatMap((line) => {
      const [billed, energy] = [readingValue(line, "billed"), readingValue(line, "energy")];
      return billed === null || energy === null || !isApart(energy, billed, tolerance)
        ? []
        : [atReading(line, "billed", { billed: shown(billed), energy: shown(energy), tolerance: tolerance.toString() })];
    });
  }),
};
