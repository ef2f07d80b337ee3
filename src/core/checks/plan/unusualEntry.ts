import type { Check } from "../engine/check";
import { usualRange, yearlyFigures } from "../support/figures";
import { isOutside, rangeText } from "../support/rules";
import { PROJECT_RULE } from "../support/words";

/** A figure of the plan or of the reference data outside the range that its field calls usual. */
export const unusualEntry: Check = {
  id: "PL-23",
  family: "plan",
  severity: "warning",
  cite: `Usual range of the field; ${PROJECT_RULE}`,
  companions: ["OU-08", "FA-14", "FA-17"],
  example: { field: "Notional power of imported clinker", value: "31,000", range: "40 to 100", unit: "kWh/t clinker" },
  run: (context) =>
    yearlyFigures(context).flatMap((judged) => {
      const { value, unit, at } = judged;
      const range = usualRange(context, judged);
      return range !== null && isOutside(value, range) ? [at({ range: rangeText(range), unit })] : [];
    }),
};
