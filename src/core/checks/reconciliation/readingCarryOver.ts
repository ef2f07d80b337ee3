import { ZERO } from "../../quantity/decimal";
import { carriedOver } from "../support/carriedOver";
import type { Check } from "../engine/check";
import { procedure } from "../../method/clauses";

/** A register goes on where it stood. */
export const readingCarryOver: Check = {
  id: "RC-05",
  family: "reconciliation",
  severity: "warning",
  cite: procedure("5(6).11"),
  companions: ["RC-02"],
  example: { line: "EM-GRID, grid", month: "Aug 2025", opening: "54,320", closing: "54,230", before: "Jul 2025" },
  run: (context) => carriedOver(context, "electricity", "openingReading", "closingReading", ZERO),
};
