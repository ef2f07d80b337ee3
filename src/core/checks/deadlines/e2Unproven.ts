import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank } from "../support/words";

/** Form A asks for proof that the previous year's Form E2 was submitted in time. */
export const e2Unproven: Check = {
  id: "DL-07",
  family: "deadlines",
  severity: "warning",
  needs: "filing",
  cite: procedure("Annexure VI, attachment (b)"),
  companions: [],
  example: {},
  run: withPlan(({ plan: { entity } }) => (isBlank(entity.e2SubmittedOn) ? [atEntry(entity.e2SubmittedOn)] : [])),
};
