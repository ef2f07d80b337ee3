import { FUEL_USES } from "../../plan/spec/monthTables";
import { identity } from "../../activity/line";
import type { Check } from "../engine/check";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/** Whether a fuel counts, and where, depends on its use; a use nobody knows would be taken as process. */
export const unknownUse: Check = {
  id: "PL-12",
  family: "plan",
  severity: "error",
  cite: procedure("5(6).1"),
  companions: ["BD-01", "BD-07"],
  example: { stream: "HSD", use: "generator" },
  run: eachRow(
    ({ plan }) => plan.streams,
    (row) =>
      FUEL_USES.some((use) => identity(use) === identity(row.use.text))
        ? null
        : atEntry(row.use, { stream: row.stream.text, use: row.use.text || "-" }),
  ),
};
