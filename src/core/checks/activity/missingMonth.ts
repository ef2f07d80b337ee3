import { monthIndex, monthLabel } from "../../quantity/period";
import type { Check } from "../engine/check";
import { expectedItems } from "../support/planLookup";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { hit } from "../support/words";

/** 5(8): every stream, meter and product of the plan has a figure for every month; a missing month is a gap, not a zero. */
export const missingMonth: Check = {
  id: "AD-01",
  family: "activity",
  severity: "error",
  needs: "gei",
  cite: procedure("5(8)"),
  companions: [],
  example: { item: "Petcoke (kiln)", months: "Aug 2025" },
  run: withPlan((context) =>
    expectedItems(context.plan).flatMap((item) => {
      const there = new Set(item.lines(context).map((line) => monthIndex(line.month)));
      const missing = context.closedMonths.filter((month) => !there.has(monthIndex(month)));
      // What never has a row is the boundary's finding.
      return missing.length === 0 || there.size === 0
        ? []
        : [hit(item.cell, { item: item.name, months: missing.map(monthLabel).join(", ") })];
    }),
  ),
};
