import { identity } from "../../plan/names";
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
    const agency = identity(acva.agency.text);
    if (agency === "") return [];
    if (agency === identity(entity.name.text)) return [atEntry(acva.agency, { agency: acva.agency.text, as: entity.name.text })];
    const laboratory = sampling.find((row) => identity(row.laboratory.text) === agency);
    return laboratory === undefined ? [] : [atEntry(acva.agency, { agency: acva.agency.text, as: laboratory.samplingPlan.text })];
  }),
};
