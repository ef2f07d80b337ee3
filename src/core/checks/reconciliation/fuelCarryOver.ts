import { carriedOver } from "../support/carriedOver";
import type { Check } from "../engine/check";
import { ruleValue } from "../support/rules";
import { procedure } from "../../method/clauses";

/** A month opens with what the month before closed with. */
export const fuelCarryOver: Check = {
  id: "RC-04",
  family: "reconciliation",
  severity: "warning",
  cite: procedure("5(8)(ii)"),
  companions: ["RC-01"],
  example: { line: "Petcoke, kiln, Jamnagar", month: "Aug 2025", opening: "2,904", closing: "2,409", before: "Jul 2025" },
  run: (context) => carriedOver(context, "fuel", "opening", "closing", ruleValue(context, "reconciliation.carryOver")),
};
