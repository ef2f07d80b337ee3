import { typedTarget } from "../../inventory";
import { targetOf } from "../../parameters";
import { targetRowOf } from "../../plan/find";
import { SHADOW_SECTORS } from "../../plan/spec/sectors";
import { yearLabel } from "../../quantity/period";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { hit } from "../support/words";

/** Without the target of the year there are no certificates. `fix` is the notified one where it is published for the registration. */
export const noTarget: Check = {
  id: "OU-09",
  family: "output",
  severity: "error",
  needs: "plan",
  cite: "GEI Target Rules, Schedules; Detailed Procedure s.8",
  companions: [],
  example: { year: "2025-26", fix: "" },
  run: withPlan(({ plan, reference, year }) => {
    const isShadow = SHADOW_SECTORS.some((sector) => sector === plan.entity.sector.choice);
    if (isShadow || reference === null || typedTarget({ plan, reference, year }) !== null) return [];
    const row = targetRowOf(reference, year);
    if (row?.target.state === "unreadable") return [];
    const published = targetOf(plan.entity.registration.text, year);
    const place = row?.target.cell ?? null;
    return [
      hit(place ?? reference.targets[0]?.targetYear.cell ?? reference.baseline.baselineYear.cell, {
        year: yearLabel(year),
        fix: published.ok && place !== null ? published.value.value.toString() : "",
      }),
    ];
  }),
};
