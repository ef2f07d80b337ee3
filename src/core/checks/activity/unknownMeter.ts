import type { Check } from "../engine/check";
import { tableLines } from "../support/lines";
import { planMeter } from "../support/planLookup";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atLine } from "../support/words";

/** 5(6).11: an instrument that measures a stream stands in the plan's list, with its calibration. */
export const unknownMeter: Check = {
  id: "AD-33",
  family: "activity",
  severity: "warning",
  cite: procedure("5(6).11"),
  companions: [],
  example: { line: "RDF, kiln", month: "Aug 2025", meter: "WF-9" },
  run: withPlan((context) =>
    tableLines(context, "fuel").flatMap((line) => {
      const meter = line.said.meter.text;
      return meter === "" || planMeter(context.plan, meter) !== undefined ? [] : [atLine(line, { meter })];
    }),
  ),
};
