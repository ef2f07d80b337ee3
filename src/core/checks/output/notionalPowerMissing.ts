import { METHOD_ITEMS } from "../../plan/spec/planTables";
import { identity } from "../../activity/line";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

const ASKED = ["clinkerPower", "grindingPower"] as const;

/** Clinker bought or drawn from stock counts with the power of making it, clinker sold with that of grinding it. */
export const notionalPowerMissing: Check = {
  id: "OU-15",
  family: "output",
  severity: "error",
  cite: procedure("4.4(2)(vi)"),
  companions: [],
  example: { item: "Notional power of imported clinker" },
  run: withPlan(({ plan }) => {
    const hasKiln = plan.products.some(({ role }) => role.text === "clinker") && identity(plan.entity.subSector.text) === "integrated";
    return !hasKiln
      ? []
      : ASKED.filter((item) => plan.method[item].number === null).map((item) =>
          atEntry(plan.method[item], { item: METHOD_ITEMS.items.find(({ id }) => id === item)!.label }),
        );
  }),
};
