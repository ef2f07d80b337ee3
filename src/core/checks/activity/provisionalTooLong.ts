import { endOfMonth } from "../../quantity/period";
import type { Check } from "../engine/check";
import { daysBetween } from "../support/dates";
import { closedLines } from "../support/lines";
import { ruleValue } from "../support/rules";
import { atLine, PROJECT_RULE } from "../support/words";

/** A provisional figure is replaced by the final one; long after the month it has been forgotten. */
export const provisionalTooLong: Check = {
  id: "AD-15",
  family: "activity",
  severity: "warning",
  cite: PROJECT_RULE,
  companions: ["VE-05"],
  example: { line: "EM-GRID, grid", month: "Aug 2025", days: "60" },
  run: (context) => {
    const days = ruleValue(context, "data.provisional.days");
    return closedLines(context)
      .filter((line) => line.said.status.choice === "provisional" && days.lt(daysBetween(endOfMonth(line.month), context.asOf)))
      .map((line) => atLine(line, { days: days.toString() }));
  },
};
