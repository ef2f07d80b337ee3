import type { Check } from "../engine/check";
import { MAIN_READING } from "../../activity/line";
import { readingValue } from "../support/lines";
import { eachLine } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atReading, fieldLabel, isBlank } from "../support/words";

/** A typed 0 says that there was none; why is worth a word, for a blank looks much the same. */
export const zeroWithoutNote: Check = {
  id: "AD-13",
  family: "activity",
  severity: "warning",
  cite: procedure("5(8)"),
  companions: ["OU-06"],
  example: { line: "RDF, kiln", field: "Consumed", month: "Aug 2025" },
  run: eachLine((line) => {
    const field = MAIN_READING[line.table];
    return readingValue(line, field)?.isZero() === true && isBlank(line.said.note)
      ? atReading(line, field, { field: fieldLabel(line.table, field) })
      : null;
  }),
};
