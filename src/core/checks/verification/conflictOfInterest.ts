import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { atEntry } from "../support/words";

/** Who advised the entity, or prepared its data, cannot verify them. */
export const conflictOfInterest: Check = {
  id: "VE-01",
  family: "verification",
  severity: "error",
  cite: "ACVA accreditation criteria, independence; Detailed Procedure s.6",
  companions: [],
  example: { agency: "Example Verification LLP" },
  run: withPlan(({ plan: { acva } }) =>
    acva.otherServices.choice === "Yes" ? [atEntry(acva.otherServices, { agency: acva.agency.text })] : [],
  ),
};
