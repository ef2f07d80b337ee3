import { readingsOf } from "../../activity/line";
import type { Check } from "../engine/check";
import { eachLine } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atReading, fieldLabel } from "../support/words";

/** Excel's SUM passes over a number that is stored as text, so other people's totals are smaller than ours. */
export const numberAsText: Check = {
  id: "AD-12",
  family: "activity",
  severity: "warning",
  cite: procedure("5(6).6, data control"),
  companions: [],
  example: { line: "Petcoke, kiln, Jamnagar", field: "Received", month: "Aug 2025", text: "1,23,456" },
  run: eachLine((line) =>
    readingsOf(line).flatMap(([field, reading]) =>
      reading.isText && reading.value !== null
        ? [atReading(line, field, { field: fieldLabel(line.table, field), text: reading.text })]
        : [],
    ),
  ),
};
