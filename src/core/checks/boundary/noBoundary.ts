import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { hit } from "../support/words";

/** 5(6).1: the plan starts with the boundary and the processes in it. */
export const noBoundary: Check = {
  id: "BD-05",
  family: "boundary",
  severity: "error",
  needs: "plan",
  cite: procedure("5(1), 5(6).1"),
  companions: ["BD-09"],
  example: {},
  run: withPlan(({ plan }) => (plan.boundary.length === 0 ? [hit(plan.entity.name.cell)] : [])),
};
