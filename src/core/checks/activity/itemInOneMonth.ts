import type { Check } from "../engine/check";
import { procedure } from "../../method/clauses";
import { linesByStream } from "../support/lines";
import { ruleValue } from "../support/rules";
import { atLine } from "../support/words";

/** Heat lines and items of the laboratory are not listed in the plan: one that a single month has is rather another, misnamed. */
export const itemInOneMonth: Check = {
  id: "AD-47",
  family: "activity",
  severity: "warning",
  cite: procedure("5(8)"),
  companions: ["OU-18", "PS-17", "PS-05"],
  example: { line: "Anode ash", month: "Aug 2025" },
  run: (context) => {
    if (ruleValue(context, "plausible.outlier.months").gte(context.closedMonths.length)) return [];
    return linesByStream(context)
      .filter(({ length, 0: { table } }) => length === 1 && (table === "process" || table === "heat"))
      .map(([line]) => atLine(line));
  },
};
