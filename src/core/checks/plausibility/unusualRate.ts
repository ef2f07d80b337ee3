import type { Check } from "../engine/check";
import { rateSeries } from "../support/rates";
import { isOutside, rangeText, rule } from "../support/rules";
import { atReading, PROJECT_RULE, shown } from "../support/words";

const DIGITS = 3;

/** An item of the process per tonne of the month's output outside its usual range: raw meal, anodes. */
export const unusualRate: Check = {
  id: "PS-05",
  family: "plausibility",
  severity: "warning",
  cite: `Cement pro-forma, 1.55 t raw meal per t clinker; ${PROJECT_RULE}`,
  companions: ["PS-01", "PS-02"],
  example: { line: "Raw meal fed", month: "Aug 2025", value: "2.1", range: "1.45 to 1.7", unit: "t/t clinker" },
  replaces: [{ check: "PS-05", words: ["month", "value", "range"] }],
  run: (context) =>
    rateSeries(context).flatMap(({ field, spec, months }) => {
      const range = spec.figure.usual === null ? null : rule(context, spec.figure.usual);
      if (range === null) return [];
      return months
        .filter(({ rate }) => isOutside(rate, range))
        .map(({ line, rate }) =>
          atReading(line, field, { value: shown(rate.toSignificantDigits(DIGITS)), range: rangeText(range), unit: range.unit }),
        );
    }),
};
