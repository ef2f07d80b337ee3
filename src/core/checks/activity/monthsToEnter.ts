import { monthLabel } from "../../quantity/period";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { hit } from "../support/words";

/** 5(8): a form is final for the whole period, so that no month of it may be open. */
export const monthsToEnter: Check = {
  id: "AD-46",
  family: "activity",
  severity: "warning",
  blocksFinal: true,
  needs: "gei",
  cite: procedure("5(8)"),
  companions: [],
  example: { open: "Feb 2026, Mar 2026" },
  run: withPlan(({ toEnter }) => (toEnter.length === 0 ? [] : [hit(null, { open: toEnter.map(monthLabel).join(", ") })])),
};
