import type { Check } from "../engine/check";
import { rule } from "../support/rules";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank } from "../support/words";

/** Where the verified baseline's factor is not recorded, the published one of the baseline year is taken. */
export const gridFactorBlank: Check = {
  id: "FA-18",
  family: "factors",
  severity: "note",
  cite: procedure("5(7)(vi)"),
  companions: [],
  example: { taken: "0.727" },
  run: withPlan((context) => {
    const typed = context.reference?.baseline.gridFactor;
    const taken = rule(context, "grid");
    const buysPower = context.plan.meters.some(({ powerKind }) => powerKind.choice === "grid");
    return typed === undefined || !isBlank(typed) || taken === null || !buysPower
      ? []
      : [atEntry(typed, { taken: taken.value.toString() })];
  }),
};
