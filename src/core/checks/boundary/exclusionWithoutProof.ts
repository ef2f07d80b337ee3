import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank } from "../support/words";

/** What is outside the boundary is measured or documented there, else it cannot be told from what is inside. */
export const exclusionWithoutProof: Check = {
  id: "BD-02",
  family: "boundary",
  severity: "warning",
  cite: procedure("4.4(3), 5(1)"),
  companions: [],
  example: { process: "Colony" },
  run: eachRow(
    ({ plan }) => plan.boundary,
    (row) => (row.inside.choice === "No" && isBlank(row.proof) ? atEntry(row.proof, { process: row.process.text }) : null),
  ),
};
