import { hasValue } from "../../activity/line";
import { monthLabel } from "../../quantity/period";
import type { Check } from "../engine/check";
import { consecutive, readingValue } from "../support/lines";
import { procedure } from "../../method/clauses";
import { atReading } from "../support/words";

/** Figures a plant does not repeat to the last digit. */
const COMPARED = ["opening", "received", "closing", "consumed", "gcv"] as const;

/** A row that equals the row of the month before in every figure was carried over by copying. */
export const copiedMonth: Check = {
  id: "AD-34",
  family: "activity",
  severity: "warning",
  cite: procedure("5(6).6, data control"),
  companions: ["RC-04", "RC-01"],
  example: { line: "Petcoke, kiln, Jamnagar", month: "Aug 2025", before: "Jul 2025" },
  run: (context) =>
    consecutive(context, "fuel")
      .filter(
        ([before, after]) =>
          hasValue(after, "received") &&
          COMPARED.every((field) => readingValue(before, field)?.toString() === readingValue(after, field)?.toString()),
      )
      .map(([before, after]) => atReading(after, "consumed", { before: monthLabel(before.month) })),
};
