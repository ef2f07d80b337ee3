import type { Check } from "../engine/check";
import { readingValue } from "../support/lines";
import { isOutside, rangeText, rule } from "../support/rules";
import { eachLineOf } from "../engine/running";
import { atReading, fieldLabel, PROJECT_RULE, shown } from "../support/words";

/** GCV and NCV stand in kcal per kg or Sm3; 25.8 is GJ/t and 25800 is kJ/kg. */
export const calorificUnit: Check = {
  id: "PS-11",
  family: "plausibility",
  severity: "error",
  cite: `Range of all fuels; ${PROJECT_RULE}`,
  companions: ["PS-03", "OU-07"],
  example: { line: "Petcoke, kiln, Jamnagar", month: "Aug 2025", field: "GCV", value: "34.5", range: "500 to 15000" },
  run: eachLineOf("fuel", (line, context) => {
    const range = rule(context, "plausible.calorificValue");
    return ["gcv", "ncv"].flatMap((field) => {
      const value = readingValue(line, field);
      if (range === null || value === null || value.lt(0) || !isOutside(value, range)) return [];
      return [atReading(line, field, { field: fieldLabel("fuel", field), value: shown(value), range: rangeText(range) })];
    });
  }),
};
