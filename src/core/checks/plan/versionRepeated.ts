import type { Check } from "../engine/check";
import { dateText } from "../support/dates";
import { repeatedRows } from "../support/planLookup";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/** Two versions of one number, or from one date, leave open which of them holds. */
export const versionRepeated: Check = {
  id: "PL-08",
  family: "plan",
  severity: "warning",
  cite: procedure("5(6)"),
  companions: [],
  example: { version: "1.0" },
  run: withPlan(({ plan }) => {
    const repeated = new Set([
      ...repeatedRows(plan.versions, ({ version }) => version.text),
      ...repeatedRows(plan.versions, ({ effectiveFrom: { date } }) => (date === null ? "" : dateText(date))),
    ]);
    return [...repeated].map((row) => atEntry(row.version, { version: row.version.text }));
  }),
};
