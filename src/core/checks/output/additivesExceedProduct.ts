import type { Check } from "../engine/check";
import { readingValue } from "../support/lines";
import { additivesOf } from "../support/ranges";
import { eachLineOf } from "../engine/running";
import { atReading, shown } from "../support/words";

/** A cement is clinker and additives: these cannot make all of it. */
export const additivesExceedProduct: Check = {
  id: "OU-14",
  family: "output",
  severity: "error",
  cite: "Cement pro-forma, clinker factor = (product - additives) / product",
  companions: ["PS-16", "RC-08"],
  example: { line: "PPC", month: "Aug 2025", additives: "84,210", produced: "70,100" },
  run: eachLineOf("production", (line) => {
    const [produced, additives] = [readingValue(line, "produced"), additivesOf(line)];
    const isTooMuch = produced !== null && produced.gt(0) && additives !== null && additives.gte(produced);
    return isTooMuch ? atReading(line, "produced", { additives: shown(additives), produced: shown(produced) }) : null;
  }),
};
