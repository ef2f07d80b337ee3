import { readingsOf } from "../../activity/line";
import type { Check } from "../engine/check";
import { eachLine } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atReading, fieldLabel, shown } from "../support/words";

/** Quantities, stocks, readings and analyses are not negative; a correction belongs into the month it corrects. */
export const negative: Check = {
  id: "AD-05",
  family: "activity",
  severity: "error",
  cite: procedure("5(8)"),
  companions: ["RC-01", "RC-06"],
  example: { line: "Petcoke, kiln, Jamnagar", field: "Received", value: "-120", month: "Aug 2025" },
  run: eachLine((line) =>
    readingsOf(line).flatMap(([field, { value }]) =>
      value !== null && value.lt(0) ? [atReading(line, field, { field: fieldLabel(line.table, field), value: shown(value) })] : [],
    ),
  ),
};
