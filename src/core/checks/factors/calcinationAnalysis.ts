import { hasValue } from "../../activity/line";
import { PROCESS_ITEMS } from "../../plan/spec/processTable";
import { monthIndex, monthLabel } from "../../quantity/period";
import type { Check } from "../engine/check";
import { processLines } from "../support/months";
import { withPlan } from "../engine/running";
import { atEntry } from "../support/words";

/** The CSI method B2 takes CaO and MgO of the clinker, month by month. */
export const calcinationAnalysis: Check = {
  id: "FA-30",
  family: "factors",
  severity: "error",
  cite: "Cement CO2 and Energy Protocol, method B2; cement pro-forma",
  companions: ["PL-19"],
  example: { item: "Clinker MgO", months: "Aug 2025" },
  run: withPlan((context) => {
    const makesClinker = context.plan.products.some(({ role }) => role.choice === "clinker");
    if (!makesClinker || context.plan.method.calcination.choice !== "CSI B2") return [];
    return (["cao", "mgo"] as const).flatMap((item) => {
      const lines = processLines(context, item).filter((line) => hasValue(line, "value"));
      const there = new Set(lines.map((line) => monthIndex(line.month)));
      const missing = context.closedMonths.filter((month) => !there.has(monthIndex(month)));
      return missing.length === 0
        ? []
        : [atEntry(context.plan.method.calcination, { item: PROCESS_ITEMS[item].label, months: missing.map(monthLabel).join(", ") })];
    });
  }),
};
