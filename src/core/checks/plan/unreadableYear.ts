import { parseYear } from "../../quantity/period";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry, isBlank } from "../support/words";

/** Which parameters, months and deadlines hold depends on the compliance year; a bare 2026 is ambiguous. */
export const unreadableYear: Check = {
  id: "PL-03",
  family: "plan",
  severity: "error",
  cite: procedure("s.1, compliance year"),
  companions: [],
  example: { text: "2026" },
  run: withPlan(({ plan: { entity } }) =>
    !isBlank(entity.year) && parseYear(entity.year.text) === null ? [atEntry(entity.year, { text: entity.year.text })] : [],
  ),
};
