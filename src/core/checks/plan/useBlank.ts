import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank } from "../support/words";

/** Whether a fuel counts, and where, depends on its use. */
export const useBlank: Check = {
  id: "PL-12",
  family: "plan",
  severity: "error",
  cite: procedure("5(6).1"),
  companions: ["BD-01", "BD-07"],
  example: { stream: "HSD" },
  run: eachRow(
    ({ plan }) => plan.streams,
    (row) => (isBlank(row.use) ? atEntry(row.use, { stream: row.stream.text }) : null),
  ),
};
