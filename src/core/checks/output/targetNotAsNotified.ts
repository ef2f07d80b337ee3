import { targetOf } from "../../parameters";
import { yearOfTarget } from "../../plan/find";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { atEntry, shown } from "../support/words";

/** The few targets that are on record here with certainty; yours must read the same, or carry a reason. */
export const targetNotAsNotified: Check = {
  id: "OU-11",
  family: "output",
  severity: "error",
  cite: "GEI Target Rules, G.S.R. 739(E), Schedule",
  companions: [],
  example: { target: "0.8302", notified: "0.8032", registration: "CMTOE085RJ" },
  run: withPlan(({ plan, reference }) =>
    (reference?.targets ?? []).flatMap((row) => {
      const year = yearOfTarget(row);
      const notified = year === null ? null : targetOf(plan.entity.registration.text, year);
      const typed = row.target.number;
      if (notified === null || !notified.ok || typed === null || typed.eq(notified.value.value)) return [];
      const { value, target } = notified.value;
      return [atEntry(row.target, { target: shown(typed), notified: value.toString(), registration: target.registration })];
    }),
  ),
};
