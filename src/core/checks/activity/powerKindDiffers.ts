import type { Check } from "../engine/check";
import { tableLines } from "../support/lines";
import { planMeter } from "../support/planLookup";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atLine } from "../support/words";

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
      const planned = planMeter(context.plan, line.stream)?.powerKind.choice ?? null;
      const said = line.said.kind.choice;
      return planned === null || said === null || planned === said ? [] : [atLine(line, { planned })];
    }),
  ),
};
