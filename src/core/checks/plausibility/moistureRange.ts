import type { Check } from "../engine/check";
import { readingValue } from "../support/lines";
import { isOutside, rangeText, rule } from "../support/rules";
import { eachLineOf } from "../engine/running";
import { atReading, PROJECT_RULE, shown } from "../support/words";

/** A fuel that is mostly water is rather a slip of the decimal point. */
export const moistureRange: Check = {
  id: "PS-17",
  family: "plausibility",
  severity: "warning",
  cite: `Screening range; ${PROJECT_RULE}`,
  companions: ["PS-09", "PS-15"],
  example: { line: "Petcoke, kiln, Jamnagar", month: "Aug 2025", value: "71", range: "0 to 60" },
  run: eachLineOf("fuel", (line, context) => {
    const [value, range] = [readingValue(line, "totalMoisture"), rule(context, "plausible.moisture")];
    return value !== null && range !== null && value.lt(100) && isOutside(value, range)
      ? atReading(line, "totalMoisture", { value: shown(value), range: rangeText(range) })
      : null;
  }),
};
