import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { atEntry, isBlank } from "../support/words";

/** Whether the agency has worked for the entity otherwise is asked before it is engaged, not in the verification. */
export const independenceUnsaid: Check = {
  id: "VE-02",
  family: "verification",
  severity: "warning",
  needs: "filing",
  cite: "ACVA accreditation criteria, independence; Detailed Procedure s.6",
  companions: [],
  example: { agency: "Example Verification LLP" },
  run: withPlan(({ plan: { acva } }) =>
    !isBlank(acva.agency) && isBlank(acva.otherServices) ? [atEntry(acva.otherServices, { agency: acva.agency.text })] : [],
  ),
};
