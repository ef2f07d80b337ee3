import { compareDates } from "../../quantity/period";
import type { Check } from "../engine/check";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/** Form A goes with six attachments; after the year's end they are collected. */
export const attachmentMissing: Check = {
  id: "VE-06",
  family: "verification",
  severity: "warning",
  needs: "filing",
  cite: procedure("Annexure VI, attachments (a) to (f)"),
  companions: [],
  example: { attachment: "Verified GHG report" },
  run: ({ reference, year, asOf }) => {
    const isOver = compareDates(asOf, { year: year.start + 1, month: 3, day: 31 }) > 0;
    return isOver
      ? (reference?.attachments ?? [])
          .filter(({ ready }) => ready.choice !== "Yes" && ready.state !== "unknown")
          .map((row) => atEntry(row.ready, { attachment: row.attachment.text }))
      : [];
  },
};
