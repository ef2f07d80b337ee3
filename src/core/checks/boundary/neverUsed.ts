import type { Check } from "../engine/check";
import { expectedItems } from "../support/planLookup";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { hit } from "../support/words";

/** A stream, meter or product of the plan that has no row at all in the year: out of use, or left out of the data. */
export const neverUsed: Check = {
  id: "BD-07",
  family: "boundary",
  severity: "error",
  cite: procedure("5(6).1, 5(8)"),
  companions: [],
  example: { item: "Pet gas (kiln)" },
  run: withPlan((context) =>
    expectedItems(context.plan)
      .filter((item) => context.closedMonths.length > 0 && item.lines(context).length === 0)
      .map((item) => hit(item.cell, { item: item.name })),
  ),
};
