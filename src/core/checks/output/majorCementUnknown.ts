import { productionOf } from "../../plan/find";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { hit, isBlank } from "../support/words";

/** The largest cement of the baseline year is the one all others are converted to. */
export const majorCementUnknown: Check = {
  id: "OU-13",
  family: "output",
  severity: "warning",
  needs: "plan",
  cite: "Cement pro-forma, equivalent major cement",
  companions: [],
  example: { product: "PPC" },
  run: withPlan(({ plan, reference }) => {
    const cements = plan.products.filter(({ role }) => role.choice === "cement");
    if (reference === null || cements.length < 2) return [];
    return cements.flatMap((cement) => {
      const row = productionOf(reference, cement);
      return row === undefined || isBlank(row.baselineProduced)
        ? [hit(row?.baselineProduced.cell ?? reference.production[0]?.product.cell ?? null, { product: cement.product.text })]
        : [];
    });
  }),
};
