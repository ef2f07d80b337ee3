import type { Check } from "../engine/check";
import { readingValue } from "../support/lines";
import { eachLineOf } from "../engine/running";
import { atReading, fieldLabel, shown } from "../support/words";

const PERCENTAGES = ["totalMoisture", "inherentMoisture", "carbon"] as const;
const HUNDRED = 100;

/** A percentage above 100 was never one. */
export const shareOfHundred: Check = {
  id: "PS-12",
  family: "plausibility",
  severity: "error",
  cite: "ISO 1170; IS 1350",
  companions: ["AD-19"],
  example: { line: "Petcoke, kiln, Jamnagar", month: "Aug 2025", field: "Total moisture", value: "910" },
  run: eachLineOf("fuel", (line) =>
    PERCENTAGES.flatMap((field) => {
      const value = readingValue(line, field);
      return value !== null && value.gte(HUNDRED)
        ? [atReading(line, field, { field: fieldLabel("fuel", field), value: shown(value) })]
        : [];
    }),
  ),
};
