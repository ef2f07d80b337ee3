import type { Check } from "../engine/check";
import { isBeyond, limitsText, monthlyFigures } from "../support/figures";
import { procedure } from "../../method/clauses";

/** What a figure cannot be at all: below zero, above 100 %, a calorific value that is GJ/t or kJ/kg. */
export const beyondLimits: Check = {
  id: "PS-11",
  family: "plausibility",
  severity: "error",
  cite: `${procedure("5(6).6, data control")}; limits of the field`,
  companions: ["PS-03", "OU-07", "RC-01", "RC-06", "AD-19", "PS-15"],
  example: { line: "Petcoke, kiln, Jamnagar", month: "Aug 2025", field: "GCV", value: "34.5", range: "500 to 30000", unit: "kcal/kg" },
  run: (context) =>
    monthlyFigures(context).flatMap(({ value, limits, unit, at }) =>
      isBeyond(value, limits) ? [at({ range: limitsText(limits), unit })] : [],
    ),
};
