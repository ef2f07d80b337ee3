import { isSameName } from "../../plan/find";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { atEntry } from "../support/words";

/** The agency is neither the entity nor the laboratory whose results it verifies. */
export const agencyOnBothSides: Check = {
  id: "VE-07",
  family: "verification",
  severity: "error",
  cite: "ACVA accreditation criteria, independence; Detailed Procedure s.6",
  companions: ["VE-01"],
  example: { agency: "Example Labs", as: "laboratory of SP-1" },
  run: withPlan(({ plan: { acva, entity, sampling } }) => {
    const { agency } = acva;
    if (isSameName(agency, entity.name)) return [atEntry(agency, { agency: agency.text, as: entity.name.text })];
    const own = sampling.find(({ laboratory }) => isSameName(agency, laboratory));
    return own === undefined ? [] : [atEntry(agency, { agency: agency.text, as: own.samplingPlan.text })];
  }),
};
