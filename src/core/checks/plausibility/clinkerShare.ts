import { percentLeft } from "../../method/ratios";
import type { Check } from "../engine/check";
import { readingValue } from "../support/lines";
import { additivesOf, cementType } from "../support/ranges";
import { isOutside, rangeText, rule } from "../support/rules";
import { eachLineOf } from "../engine/running";
import { atReading, shown } from "../support/words";

/** A cement's clinker share lies where the standard of its type leaves it. */
export const clinkerShare: Check = {
  id: "PS-06",
  family: "plausibility",
  severity: "warning",
  cite: "IS 269, IS 1489 Part 1, IS 455, IS 16415, compositions",
  companions: ["PS-16", "RC-08"],
  example: { line: "PPC", month: "Aug 2025", value: "91.2", range: "57 to 84" },
  run: eachLineOf("production", (line, context) => {
    const type = cementType(line, context);
    const [produced, additives] = [readingValue(line, "produced"), additivesOf(line)];
    const range = type === null ? null : rule(context, `plausible.clinkerShare.${type}`);
    if (range === null || produced === null || additives === null || additives.gte(produced)) return null;
    const share = percentLeft(produced, additives);
    return share !== null && isOutside(share, range)
      ? atReading(line, "produced", { value: shown(share.toDecimalPlaces(1)), range: rangeText(range) })
      : null;
  }),
};
