import { BASELINE_ITEMS } from "../../plan/spec/referenceTables";
import type { Check } from "../engine/check";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank, itemLabel } from "../support/words";

const ASKED = ["baselineYear", "baselineGei", "baselineOutput"] as const;

/** Form A sets the achieved GEI beside the baseline's; the year, its GEI and its output are lines of it. */
export const baselineIncomplete: Check = {
  id: "OU-12",
  family: "output",
  severity: "warning",
  needs: "plan",
  cite: procedure("Annexure VI, baseline and achieved GEI"),
  companions: [],
  example: { item: "Baseline GEI" },
  run: ({ reference }) =>
    reference === null
      ? []
      : ASKED.filter((item) => isBlank(reference.baseline[item])).map((item) =>
          atEntry(reference.baseline[item], { item: itemLabel(BASELINE_ITEMS, item) }),
        ),
};
