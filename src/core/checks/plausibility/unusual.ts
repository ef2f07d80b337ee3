import type { Check } from "../engine/check";
import { isBeyond, monthlyFigures, usualRange } from "../support/figures";
import { isOutside, rangeText } from "../support/rules";
import { PROJECT_RULE } from "../support/words";

/** A figure of a month outside the range that its field calls usual: a slip of the decimal point, or something to explain. */
export const unusual: Check = {
  id: "PS-17",
  family: "plausibility",
  severity: "warning",
  cite: `Usual range of the field; IS 269, MgO at most 6 %; ${PROJECT_RULE}`,
  companions: ["PS-09", "PS-15"],
  example: { line: "Petcoke, kiln, Jamnagar", month: "Aug 2025", field: "Total moisture", value: "71", range: "0 to 60", unit: "%" },
  replaces: [
    { check: "PS-13", words: ["line", "month", "value", "range"] },
    { check: "PS-17", words: ["line", "month", "value", "range"] },
  ],
  run: (context) =>
    monthlyFigures(context).flatMap((judged) => {
      const { value, limits, figure, unit, at } = judged;
      const range = figure.compared === "perOutput" || isBeyond(value, limits) ? null : usualRange(context, judged);
      return range !== null && isOutside(value, range) ? [at({ range: rangeText(range), unit })] : [];
    }),
};
