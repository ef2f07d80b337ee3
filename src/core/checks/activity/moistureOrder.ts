import type { Check } from "../engine/check";
import { readingValue } from "../support/lines";
import { eachLineOf } from "../engine/running";
import { atReading, shown } from "../support/words";

/** Total moisture holds the inherent moisture: the smaller cannot be the larger. */
export const moistureOrder: Check = {
  id: "AD-19",
  family: "activity",
  severity: "error",
  cite: "ISO 1170; IS 1350",
  companions: ["PS-15"],
  example: { line: "Petcoke, kiln, Jamnagar", month: "Aug 2025", total: "1.1", inherent: "9.1" },
  run: eachLineOf("fuel", (line) => {
    const [total, inherent] = [readingValue(line, "totalMoisture"), readingValue(line, "inherentMoisture")];
    return total !== null && inherent !== null && inherent.gt(total)
      ? atReading(line, "inherentMoisture", { total: shown(total), inherent: shown(inherent) })
      : null;
  }),
};
