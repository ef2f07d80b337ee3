import { monthLabel } from "../../quantity/period";
import type { Check, Hit } from "../engine/check";
import type { CheckContext } from "../engine/context";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { hit } from "../support/words";

/** 5(8): a form is final for the whole period, so that no month of it may be open; while the year runs, that is no error. */
export const monthsToEnter: Check = {
  id: "AD-46",
  family: "activity",
  severity: "warning",
  blocksFinal: true,
  needs: "gei",
  cite: procedure("5(8)"),
  companions: ["DL-08"],
  example: { open: "Feb 2026, Mar 2026" },
  run: withPlan((context) => (isYearOver(context) ? [] : openMonths(context))),
};

/** Whether all twelve months are over. */
export function isYearOver({ closedMonths, toEnter }: CheckContext): boolean {
  return closedMonths.length + toEnter.length === 12;
}

/** One finding that names the months, for they have no cell. */
export function openMonths({ toEnter }: CheckContext): readonly Hit[] {
  return toEnter.length === 0 ? [] : [hit(null, { open: toEnter.map(monthLabel).join(", ") })];
}
