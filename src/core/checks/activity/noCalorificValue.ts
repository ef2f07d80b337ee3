import { hasValue, readingOf } from "../../activity/line";
import type { Check } from "../engine/check";
import { tableLines } from "../support/lines";
import { planStream } from "../support/planLookup";
import { needsNoMaterial, sourceOf } from "../support/rules";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atReading } from "../support/words";

/** 5(9): the NCV must be the actual one, measured or from the measured GCV; the Procedure has no default NCVs. */
export const noCalorificValue: Check = {
  id: "AD-06",
  family: "activity",
  severity: "error",
  needs: "gei",
  cite: procedure("5(9)"),
  companions: [],
  example: { line: "Petcoke, kiln, Jamnagar", month: "Aug 2025" },
  run: withPlan((context) =>
    tableLines(context, "fuel").flatMap((line) => {
      const stream = planStream(context.plan, line);
      if (stream === undefined || sourceOf(stream)?.family !== "fuel" || needsNoMaterial(stream)) return [];
      const isGiven = (field: string) => (readingOf(line, field)?.problem ?? "blank") !== "blank";
      const found = hasValue(line, "ncv") || hasValue(line, "gcv") || isGiven("gcv") || isGiven("ncv") || stream.ncv.number !== null;
      return found ? [] : [atReading(line, "gcv")];
    }),
  ),
};
