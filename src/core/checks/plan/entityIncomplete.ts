import { ENTITY_ITEMS } from "../../plan/planTables";
import type { Check } from "../check";
import { hit } from "../common";

/** Form A lines 1 to 4 and the compliance year; without them no form has a head. */
const REQUIRED = ["name", "registration", "sector", "subSector", "year"] as const;

/** Annexure VI: the entity's name, registration number, sector and sub-sector are the first lines of Form A. */
export const entityIncomplete: Check = {
  id: "PL-02",
  family: "plan",
  severity: "error",
  cite: "Detailed Procedure, BEE, July 2024, Annexure VI, lines 1 to 4",
  companions: [],
  run: ({ plan }) =>
    plan === null
      ? []
      : REQUIRED.filter((item) => plan.entity[item].text === "").map((item) => hit(plan.entity[item].cell, { item: ENTITY_ITEMS.items.find((spec) => spec.id === item)!.label })),
};
