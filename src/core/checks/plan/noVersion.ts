import type { Check } from "../engine/check";
import { inOrder } from "../support/dates";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { hit } from "../support/words";

/** 5(6): the plan has versions with dates from which they hold; without one nobody can say which plan a month was kept by. */
export const noVersion: Check = {
  id: "PL-04",
  family: "plan",
  severity: "error",
  needs: "plan",
  cite: procedure("5(6)"),
  companions: ["DL-02"],
  example: {},
  run: withPlan(({ plan }) => (inOrder(plan).length === 0 ? [hit(plan.versions[0]?.effectiveFrom.cell ?? null)] : [])),
};
