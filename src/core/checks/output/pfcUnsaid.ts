import { isSmelter } from "../../inventory/aluminium";
import { procedure } from "../../method/clauses";
import { METHOD_ITEMS } from "../../plan/spec/methodItems";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { atEntry, isBlank, itemLabel } from "../support/words";

const ASKED = ["potline", "pfcMethod"] as const;

/** A smelter's PFC follow from its potline technology and the method chosen; without both there is no figure. */
export const pfcUnsaid: Check = {
  id: "OU-17",
  family: "output",
  severity: "error",
  cite: procedure("Annexure III, PFC of aluminium"),
  companions: [],
  example: { item: "PFC method" },
  run: withPlan(({ plan }) => {
    const { products, method } = plan;
    if (!isSmelter(plan) || !products.some(({ role }) => role.choice === "main product")) return [];
    return ASKED.filter((item) => isBlank(method[item])).map((item) => atEntry(method[item], { item: itemLabel(METHOD_ITEMS, item) }));
  }),
};
