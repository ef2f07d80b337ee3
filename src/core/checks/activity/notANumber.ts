import { readingsOf } from "../../activity/line";
import type { Check } from "../engine/check";
import { eachLine } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atReading, fieldLabel } from "../support/words";

/** A figure that cannot be read counts as missing: text, or an Excel error. */
export const notANumber: Check = {
  id: "AD-03",
  family: "activity",
  severity: "error",
  cite: procedure("5(6).6, data control"),
  companions: [],
  example: { line: "Petcoke, kiln, Jamnagar", field: "GCV", month: "Aug 2025", text: "awaited" },
  run: eachLine((line) =>
    readingsOf(line).flatMap(([field, reading]) => {
      if (reading.problem !== "text" && reading.problem !== "error") return [];
      return [atReading(line, field, { field: fieldLabel(line.table, field), text: reading.text })];
    }),
  ),
};
