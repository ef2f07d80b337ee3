import { hasValue } from "../../activity/line";
import type { Check } from "../engine/check";
import { eachLineOf } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atReading } from "../support/words";

/** Readings alone are no energy: the difference counts times the multiplying factor. */
export const noMultiplyingFactor: Check = {
  id: "AD-23",
  family: "activity",
  severity: "warning",
  cite: procedure("5(6).11"),
  companions: [],
  example: { line: "EM-GRID, grid", month: "Aug 2025" },
  run: eachLineOf("electricity", (line) =>
    hasValue(line, "openingReading") && hasValue(line, "closingReading") && !hasValue(line, "factor") ? atReading(line, "factor") : null,
  ),
};
