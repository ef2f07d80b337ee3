import { monthIndex, monthLabel, monthsOf, yearLabel } from "../../quantity/period";
import type { Check } from "../engine/check";
import { groupBy } from "../support/groups";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { hit } from "../support/words";

/** Figures of another year are not counted; one stray sheet often means that the year in the plan is wrong. */
export const monthOutsideYear: Check = {
  id: "AD-29",
  family: "activity",
  severity: "warning",
  cite: procedure("s.1, compliance year"),
  companions: [],
  example: { month: "Mar 2025", year: "2025-26" },
  run: withPlan(({ lines, year }) => {
    const months = new Set(monthsOf(year).map(monthIndex));
    const strays = groupBy(
      lines.filter((line) => !months.has(monthIndex(line.month))),
      (line) => monthIndex(line.month),
    );
    return [...strays.values()].map(([line]) => hit(line.cell, { month: monthLabel(line.month), year: yearLabel(year) }));
  }),
};
