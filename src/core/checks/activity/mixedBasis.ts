import { gcvRoute } from "../../inventory/calorific";
import { hasValue } from "../../activity/line";
import type { Check } from "../engine/check";
import { eachLineOf } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atReading } from "../support/words";

/** Quantity and calorific value stand on one moisture basis, or on bases between which there is a way. */
export const mixedBasis: Check = {
  id: "AD-07",
  family: "activity",
  severity: "error",
  cite: `ISO 1170; IS 1350; ${procedure("5(9)")}`,
  companions: ["AD-48"],
  example: { line: "Petcoke, kiln, Jamnagar", month: "Aug 2025", gcvBasis: "air dried", quantityBasis: "dry" },
  run: eachLineOf("fuel", (line) => {
    if (!hasValue(line, "gcv") || hasValue(line, "ncv") || gcvRoute(line) !== null) return null;
    return atReading(line, "gcv", { gcvBasis: line.said.gcvBasis.text, quantityBasis: line.said.quantityBasis.text });
  }),
};
