import { isFurther, productStock } from "../../method/balances";
import { partOf } from "../../method/whatIf";
import { hasValue } from "../../activity/line";
import { ZERO } from "../../quantity/decimal";
import type { Check } from "../engine/check";
import { tableLines, readingValue, valuesOf } from "../support/lines";
import { toleranceOf } from "../support/rules";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atReading, shown } from "../support/words";

const INFLOWS = ["produced", "movedIn"] as const;
const OUTFLOWS = ["usedInside", "dispatched", "movedOut"] as const;

/** Opening stock, production and what comes in cover what goes out and the closing stock. */
export const productBalance: Check = {
  id: "RC-06",
  family: "reconciliation",
  severity: "warning",
  cite: `${procedure("5(8)(ii)")}; tolerance of the plan, else a project default`,
  companions: [],
  example: { line: "PPC", month: "Aug 2025", closing: "5,608", expected: "9,112", tolerance: "2" },
  run: withPlan((context) => {
    const tolerance = toleranceOf(context, "fuel");
    return tableLines(context, "production").flatMap((line) => {
      const values = valuesOf(line, ["opening", "closing", "produced"]);
      if (values === null || !OUTFLOWS.some((field) => hasValue(line, field))) return [];
      const [opening, closing] = values;
      const flows = (fields: readonly string[]) => fields.map((field) => readingValue(line, field) ?? ZERO);
      const { there, closing: expected } = productStock(opening, flows(INFLOWS), flows(OUTFLOWS));
      return !isFurther(expected, closing, partOf(there.abs(), tolerance))
        ? []
        : [atReading(line, "closing", { closing: shown(closing), expected: shown(expected), tolerance: tolerance.toString() })];
    });
  }),
};
