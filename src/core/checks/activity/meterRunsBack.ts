import type { Check } from "../engine/check";
import { readingValue } from "../support/lines";
import { eachLineOf } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atReading, shown } from "../support/words";

/** A register counts up; a closing reading below the opening one is a new meter, a roll-over or a slip. */
export const meterRunsBack: Check = {
  id: "AD-30",
  family: "activity",
  severity: "error",
  cite: procedure("5(6).11"),
  companions: ["RC-02", "RC-05"],
  example: { line: "EM-GRID, grid", month: "Aug 2025", opening: "54,210", closing: "4,210" },
  run: eachLineOf("electricity", (line) => {
    const [opening, closing] = [readingValue(line, "openingReading"), readingValue(line, "closingReading")];
    return opening !== null && closing !== null && closing.lt(opening)
      ? atReading(line, "closingReading", { opening: shown(opening), closing: shown(closing) })
      : null;
  }),
};
