import type { Check } from "../engine/check";
import { readingValue } from "../support/lines";
import { processLines } from "../support/months";
import { isOutside, rangeText, rule } from "../support/rules";
import { atReading, PROJECT_RULE, shown } from "../support/words";

/** CaO and MgO of clinker lie in a narrow band. */
export const clinkerAnalysis: Check = {
  id: "PS-13",
  family: "plausibility",
  severity: "warning",
  cite: `IS 269, MgO at most 6 %; ${PROJECT_RULE}`,
  companions: [],
  example: { line: "Clinker CaO", month: "Aug 2025", value: "56.1", range: "60 to 69" },
  run: (context) =>
    (["cao", "mgo"] as const).flatMap((item) => {
      const range = rule(context, `plausible.${item}`);
      return processLines(context, item).flatMap((line) => {
        const value = readingValue(line, "value");
        return range !== null && value !== null && isOutside(value, range)
          ? [atReading(line, "value", { value: shown(value), range: rangeText(range) })]
          : [];
      });
    }),
};
