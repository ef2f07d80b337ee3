import { parseRegistration } from "../../parameters";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { atEntry } from "../support/words";

/** Registration numbers of the scheme look like CMTOE085RJ; the PAT number is another one. */
export const registrationPattern: Check = {
  id: "PL-17",
  family: "plan",
  severity: "warning",
  cite: "GEI Target Rules, Schedules, column 2",
  companions: [],
  example: { registration: "CMT0009RJ" },
  run: withPlan(({ plan: { entity } }) => {
    const typed = entity.registration.text;
    return typed === "" || parseRegistration(typed) !== null ? [] : [atEntry(entity.registration, { registration: typed })];
  }),
};
