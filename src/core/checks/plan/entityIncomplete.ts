import { ENTITY_ITEMS } from "../../plan/spec/entityItems";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank, itemLabel } from "../support/words";

/** Form A lines 1 to 4 and the compliance year; without them no form has a head. */
const REQUIRED = ["name", "registration", "sector", "subSector", "year"] as const;

/** Annexure VI: the entity's name, registration number, sector and sub-sector are the first lines of Form A. */
export const entityIncomplete: Check = {
  id: "PL-02",
  family: "plan",
  severity: "error",
  needs: "plan",
  cite: procedure("Annexure VI, lines 1 to 4"),
  companions: [],
  example: { item: "Registration number" },
  run: withPlan(({ plan }) =>
    REQUIRED.filter((item) => isBlank(plan.entity[item])).map((item) =>
      atEntry(plan.entity[item], { item: itemLabel(ENTITY_ITEMS, item) }),
    ),
  ),
};
