import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/** Each process of the boundary is in or out; an empty cell is neither. */
export const insideUnsaid: Check = {
  id: "BD-08",
  family: "boundary",
  severity: "warning",
  cite: procedure("5(1)"),
  companions: [],
  example: { process: "Solar plant" },
  run: eachRow(
    ({ plan }) => plan.boundary,
    (row) => (row.inside.state === "blank" ? atEntry(row.inside, { process: row.process.text }) : null),
  ),
};
