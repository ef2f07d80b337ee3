import { METHOD_ITEMS } from "../../plan/spec/methodItems";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank, itemLabel } from "../support/words";

const ASKED = ["clinkerPower", "grindingPower"] as const;

/** Clinker bought or drawn from stock counts with the power of making it, clinker sold with that of grinding it. */
export const notionalPowerMissing: Check = {
  id: "OU-15",
  family: "output",
  severity: "error",
  needs: "gei",
  cite: procedure("4.4(2)(vi)"),
  companions: [],
  example: { item: "Notional power of imported clinker" },
  run: withPlan(({ plan }) => {
    const hasKiln = plan.products.some(({ role }) => role.choice === "clinker") && plan.entity.subSector.choice === "integrated";
    return !hasKiln
      ? []
      : ASKED.filter((item) => isBlank(plan.method[item])).map((item) =>
          atEntry(plan.method[item], { item: itemLabel(METHOD_ITEMS, item) }),
        );
  }),
};
