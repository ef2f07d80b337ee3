import { identity } from "../../plan/names";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { hit, isBlank } from "../support/words";

/** The largest cement of the baseline year is the one all others are converted to. */
export const majorCementUnknown: Check = {
  id: "OU-13",
  family: "output",
  severity: "warning",
  cite: "Cement pro-forma, equivalent major cement",
  companions: [],
  example: { product: "PPC" },
  run: withPlan(({ plan, reference }) => {
    const cements = plan.products.filter(({ role }) => role.choice === "cement");
    if (reference === null || cements.length < 2) return [];
    return cements.flatMap(({ product }) => {
      const row = reference.production.find((candidate) => identity(candidate.product.text) === identity(product.text));
      return row === undefined || isBlank(row.baselineProduced)
        ? [hit(row?.baselineProduced.cell ?? reference.production[0]?.product.cell ?? null, { product: product.text })]
        : [];
    });
  }),
};
