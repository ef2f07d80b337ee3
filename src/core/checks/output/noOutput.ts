import type { ProductRole } from "../../inventory/products";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { hit } from "../support/words";

const OUTPUT_ROLES = new Set<ProductRole | null>(["cement", "clinker", "main product"]);

/** Eq III divides by the equivalent product: without one there is no GEI. */
export const noOutput: Check = {
  id: "OU-02",
  family: "output",
  severity: "error",
  cite: procedure("Eq III, Annexure II"),
  companions: ["OU-01", "OU-29"],
  example: {},
  run: withPlan(({ plan }) =>
    plan.products.some(({ role }) => OUTPUT_ROLES.has(role.choice)) ? [] : [hit(plan.products[0]?.role.cell ?? plan.entity.sector.cell)],
  ),
};
