import type { Check } from "../engine/check";
import { procedure } from "../../method/clauses";
import { atEntry, shown } from "../support/words";

/** A reduction measure reduces. */
export const measureWithoutEffect: Check = {
  id: "VE-09",
  family: "verification",
  severity: "warning",
  cite: procedure("Annexure VI, table of measures"),
  companions: [],
  example: { measure: "Waste heat recovery", before: "37,900", after: "41,200" },
  run: ({ reference }) =>
    (reference?.measures ?? []).flatMap(({ measure, ghgBefore, ghgAfter }) => {
      const [before, after] = [ghgBefore.number, ghgAfter.number];
      return before !== null && after !== null && after.gte(before)
        ? [atEntry(ghgAfter, { measure: measure.text, before: shown(before), after: shown(after) })]
        : [];
    }),
};
