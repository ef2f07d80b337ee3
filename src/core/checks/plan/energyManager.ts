import { ENTITY_ITEMS } from "../../plan/spec/entityItems";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank, itemLabel } from "../support/words";

/** 5(22), Annexure VI: the energy manager's name, appointment and duties go with Form A. */
const ASKED = ["energyManager", "energyManagerAppointed", "energyManagerDuties"] as const;

export const energyManager: Check = {
  id: "PL-16",
  family: "plan",
  severity: "warning",
  needs: "plan",
  cite: procedure("Annexure VI, attachment (f)"),
  companions: [],
  example: { item: "Energy manager appointed on" },
  run: withPlan(({ plan }) =>
    ASKED.filter((item) => isBlank(plan.entity[item])).map((item) => atEntry(plan.entity[item], { item: itemLabel(ENTITY_ITEMS, item) })),
  ),
};
