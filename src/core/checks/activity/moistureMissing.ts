import { gcvRoute } from "../../inventory/calorific";
import { hasValue, readingOf } from "../../activity/line";
import type { Check } from "../engine/check";
import { eachLineOf } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atReading, fieldLabel } from "../support/words";

/** The way from an air-dried or dry GCV to the weighed quantity leads over the moistures. */
export const moistureMissing: Check = {
  id: "AD-20",
  family: "activity",
  severity: "error",
  cite: `ISO 1170; IS 1350; ${procedure("5(9)")}`,
  companions: [],
  example: { line: "Petcoke, kiln, Jamnagar", month: "Aug 2025", field: "Total moisture", gcvBasis: "air dried" },
  run: eachLineOf("fuel", (line) => {
    if (!hasValue(line, "gcv") || hasValue(line, "ncv")) return null;
    const route = gcvRoute(line);
    const needs = route === "gcvAirDried" ? ["totalMoisture", "inherentMoisture"] : route === "gcvDry" ? ["totalMoisture"] : [];
    const missing = needs.find((field) => (readingOf(line, field)?.problem ?? "blank") === "blank" && !hasValue(line, field));
    return missing === undefined
      ? null
      : atReading(line, missing, { field: fieldLabel("fuel", missing), gcvBasis: line.said.gcvBasis.text });
  }),
};
