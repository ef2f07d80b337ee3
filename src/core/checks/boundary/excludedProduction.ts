import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/** Parts of a site that make or power its product; gate to gate they are inside whoever runs them. */
const PARTS_OF_PRODUCTION = new RegExp(
  "\\b(sinter\\w*|coke ?ovens?|pellet\\w*|captive power|cpp|kiln|calciner|pyro\\w*|raw mill\\w*|clinker\\w*|potline|anode|" +
    "bak(?:ing|e) furnace|cast ?house|boilers?|dg sets?)\\b",
  "i",
);

/** s.1, 5(1): gate-to-gate covers direct and indirect emissions of the whole production, own power included. */
export const excludedProduction: Check = {
  id: "BD-04",
  family: "boundary",
  severity: "error",
  cite: procedure("s.1 gate-to-gate, 5(1)"),
  companions: [],
  example: { process: "Captive power plant" },
  run: eachRow(
    ({ plan }) => plan.boundary,
    (row) =>
      row.inside.choice === "No" && PARTS_OF_PRODUCTION.test(row.process.text) ? atEntry(row.inside, { process: row.process.text }) : null,
  ),
};
