import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank } from "../support/words";

/** Only an accredited agency verifies; its number stands on Form B. */
export const notAccredited: Check = {
  id: "VE-03",
  family: "verification",
  severity: "error",
  cite: procedure("s.6, Annexure VII"),
  companions: [],
  example: { agency: "Example Verification LLP" },
  run: withPlan(({ plan: { acva } }) =>
    !isBlank(acva.agency) && isBlank(acva.accreditation) ? [atEntry(acva.accreditation, { agency: acva.agency.text })] : [],
  ),
};
