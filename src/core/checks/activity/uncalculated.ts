import { readingsOf } from "../../activity/line";
import { procedure } from "../../method/clauses";
import type { Check } from "../engine/check";
import { eachLine } from "../engine/running";
import { atReading, fieldLabel } from "../support/words";

/** A workbook written by another program may hold formulas without results: these are no figures, and no zeros. */
export const uncalculated: Check = {
  id: "AD-44",
  family: "activity",
  severity: "error",
  cite: procedure("5(6).6, data control"),
  companions: [],
  example: { line: "RDF, kiln", field: "Consumed", month: "Aug 2025" },
  run: eachLine((line) =>
    readingsOf(line).flatMap(([field, { problem }]) =>
      problem === "uncalculated" ? [atReading(line, field, { field: fieldLabel(line.table, field) })] : [],
    ),
  ),
};
