import { TARGETS } from "../../parameters";
import { identity } from "../../plan/names";
import { parseYear } from "../../quantity/period";
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
  run: withPlan(({ plan, reference }) => {
    const registration = identity(plan.entity.registration.text);
    const notified = TARGETS.find((row) => identity(row.registration) === registration);
    if (notified === undefined) return [];
    return (reference?.targets ?? []).flatMap(({ targetYear, target }) => {
      const gei = notified.gei[parseYear(targetYear.text)?.start ?? 0] ?? null;
      return gei === null || target.number === null || target.number.eq(gei)
        ? []
        : [atEntry(target, { target: shown(target.number), notified: gei, registration: notified.registration })];
    });
  }),
};
