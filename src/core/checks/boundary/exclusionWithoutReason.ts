import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank } from "../support/words";

/** 4.4(3) lists what may be left out; the plan says which of its grounds applies. */
export const exclusionWithoutReason: Check = {
  id: "BD-03",
  family: "boundary",
  severity: "warning",
  cite: procedure("4.4(3)"),
  companions: [],
  example: { process: "Colony" },
  run: eachRow(
    ({ plan }) => plan.boundary,
    (row) => (row.inside.choice === "No" && isBlank(row.reason) ? atEntry(row.reason, { process: row.process.text }) : null),
  ),
};
