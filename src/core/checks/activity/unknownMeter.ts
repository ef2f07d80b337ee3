import { attribute } from "../../reading/records";
import type { Check } from "../check";
import { tableLines } from "../lines";
import { planMeter } from "../planLookup";
import { withPlan } from "../running";
import { atLine, procedure } from "../words";

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
      const meter = attribute(line, "meter");
      return meter === "" || planMeter(context.plan, meter) !== undefined ? [] : [atLine(line, { meter })];
    }),
  ),
};
