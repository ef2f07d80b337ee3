import type { Check } from "../engine/check";
import { readingValue } from "../support/lines";
import { eachLineOf } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atReading, fieldLabel, isBlank, shown } from "../support/words";

/** What moves between units of a company is an export of one and an import of the other; both name each other. */
export const sisterUnitUnnamed: Check = {
  id: "RC-09",
  family: "reconciliation",
  severity: "warning",
  cite: procedure("4.4(2)(vi), imported and exported intermediates"),
  companions: [],
  example: { line: "Clinker", month: "Jan 2026", field: "To sister unit", value: "2,500" },
  run: eachLineOf("production", (line) =>
    !isBlank(line.said.sisterUnit)
      ? null
      : ["movedOut", "movedIn"].flatMap((field) => {
          const value = readingValue(line, field);
          return value !== null && value.gt(0)
            ? [atReading(line, field, { field: fieldLabel("production", field), value: shown(value) })]
            : [];
        }),
  ),
};
