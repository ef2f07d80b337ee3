import { carriedOver } from "../support/carriedOver";
import type { Check } from "../engine/check";
import { ruleValue } from "../support/rules";
import { procedure } from "../../method/clauses";

/** The stock of a product goes over from month to month; clinker stock enters the equivalent product. */
export const productCarryOver: Check = {
  id: "RC-07",
  family: "reconciliation",
  severity: "warning",
  cite: procedure("5(8)(ii)"),
  companions: ["RC-06"],
  example: { line: "Clinker", month: "Aug 2025", opening: "41,208", closing: "42,108", before: "Jul 2025" },
  run: (context) => carriedOver(context, "production", "opening", "closing", ruleValue(context, "reconciliation.carryOver")),
};
