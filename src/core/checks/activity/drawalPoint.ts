import type { PowerKind } from "../../plan/spec/choiceWords";
import type { Check } from "../engine/check";
import { tableLines } from "../support/lines";
import { PURCHASED_KINDS } from "../../inventory/power";
import { planMeter } from "../support/planLookup";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atLine } from "../support/words";

/** Power that reaches the plant over other people's wires. */
const WHEELED: readonly PowerKind[] = ["open-access renewable", "dedicated PPA", "outside captive"];

/** Purchased power counts where it is drawn, after losses; at the injection point it is more than arrives. */
export const drawalPoint: Check = {
  id: "AD-25",
  family: "activity",
  severity: "error",
  cite: procedure("5(7)(vi), 5(17)"),
  companions: [],
  example: { line: "EM-OA, open-access renewable", month: "Aug 2025", point: "injection" },
  run: withPlan((context) =>
    tableLines(context, "electricity").flatMap((line) => {
      const kind = planMeter(context.plan, line.stream)?.powerKind.choice ?? null;
      const { point } = line.said;
      const isWrong = PURCHASED_KINDS.some((known) => known === kind) && point.choice === "injection";
      const isUnsaid = WHEELED.some((known) => known === kind) && point.state === "blank";
      return isWrong || isUnsaid ? [atLine(line, { point: point.choice ?? "-" })] : [];
    }),
  ),
};
