import { compareDates } from "../../quantity/period";
import type { Check } from "../engine/check";
import { dateText } from "../support/dates";
import { eachRow } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank } from "../support/words";

/** 5(1): the boundary is frozen for the trajectory; a change in the year needs notice and BEE's approval. */
export const changedInMidYear: Check = {
  id: "BD-06",
  family: "boundary",
  severity: "error",
  cite: procedure("5(1)"),
  companions: [],
  example: { process: "Second cement mill", since: "2025-09-15" },
  run: eachRow(
    ({ plan }) => plan.boundary,
    (row, { year }) => {
      const since = row.since.date;
      if (since === null || !isBlank(row.approval) || compareDates(since, { year: year.start, month: 4, day: 1 }) <= 0) return null;
      return atEntry(row.since, { process: row.process.text, since: dateText(since) });
    },
  ),
};
