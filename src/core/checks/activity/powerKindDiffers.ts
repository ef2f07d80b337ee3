import { identity } from "../../reading/records";
import type { Check } from "../check";
import { tableLines } from "../lines";
import { planMeter } from "../planLookup";
import { withPlan } from "../running";
import { atLine, procedure } from "../words";

/** Power counts by the kind the plan gives its meter; a month that says otherwise contradicts it. */
export const powerKindDiffers: Check = {
  id: "AD-26",
  family: "activity",
  severity: "error",
  cite: procedure("5(6).1"),
  companions: [],
  example: { line: "EM-SOLAR, grid", month: "Aug 2025", planned: "own renewable" },
  run: withPlan((context) =>
    tableLines(context, "electricity").flatMap((line) => {
      const planned = planMeter(context.plan, line.stream)?.powerKind.text ?? "";
      return planned === "" || line.use === "" || identity(planned) === identity(line.use) ? [] : [atLine(line, { planned })];
    }),
  ),
};
