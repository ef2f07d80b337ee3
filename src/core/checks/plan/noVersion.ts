import type { Check } from "../check";
import { inOrder } from "../dates";
import { withPlan } from "../running";
import { hit, procedure } from "../words";

/** 5(6): the plan has versions with dates from which they hold; without one nobody can say which plan a month was kept by. */
export const noVersion: Check = {
  id: "PL-04",
  family: "plan",
  severity: "error",
  cite: procedure("5(6)"),
  companions: ["DL-02"],
  example: {},
  run: withPlan(({ plan }) => (inOrder(plan).length === 0 ? [hit(plan.versions[0]?.effectiveFrom.cell ?? null)] : [])),
};
