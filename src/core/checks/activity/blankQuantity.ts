import type { Check } from "../engine/check";
import { MAIN_READING, mainReading } from "../../activity/line";
import { eachLine } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atReading, fieldLabel } from "../support/words";

/** 5(8): a blank consumption, energy or production blanks its total; missing is never zero. */
export const blankQuantity: Check = {
  id: "AD-02",
  family: "activity",
  severity: "error",
  needs: "gei",
  cite: procedure("5(8)"),
  companions: [],
  example: { line: "Petcoke, kiln, Jamnagar", field: "Consumed", month: "Aug 2025" },
  run: eachLine((line) =>
    mainReading(line)?.problem === "blank"
      ? atReading(line, MAIN_READING[line.table], { field: fieldLabel(line.table, MAIN_READING[line.table]) })
      : null,
  ),
};
