import { streamName } from "../../inventory/streams";
import type { Check } from "../engine/check";
import { isOutside, rangeText, rule, sourceOf } from "../support/rules";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, PROJECT_RULE, shown } from "../support/words";

/** Fuel factors stand in tCO2/TJ on NCV: 2.4 is per tonne of fuel, 0.4 is gCO2/kcal, 96100 is kg/TJ. */
export const factorUnit: Check = {
  id: "FA-12",
  family: "factors",
  severity: "error",
  cite: `${procedure("Annexure IV, tCO2/TJ")}; ${PROJECT_RULE}`,
  companions: ["FA-28", "OU-08"],
  example: { stream: "Petcoke (kiln)", value: "3.1", range: "20 to 300" },
  run: eachRow(
    ({ plan }) => plan.streams,
    (row, context) => {
      const [value, range] = [row.factor.number, rule(context, "plausible.fuelFactor")];
      const isFuel = sourceOf(row)?.family === "fuel";
      return value !== null && range !== null && isFuel && isOutside(value, range)
        ? atEntry(row.factor, { stream: streamName(row), value: shown(value), range: rangeText(range) })
        : null;
    },
  ),
};
