import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { isYearOver, openMonths } from "./monthsToEnter";

/** 5(8): the year's intensity is that of all its months; once the year is over, a month without figures is missing. */
export const yearNotEntered: Check = {
  id: "AD-49",
  family: "activity",
  severity: "error",
  needs: "gei",
  cite: procedure("5(8)"),
  companions: [],
  example: { open: "Feb 2026, Mar 2026" },
  run: withPlan((context) => (isYearOver(context) ? openMonths(context) : [])),
};
