import type { Check } from "../engine/check";
import { atEntry, shown } from "../support/words";

/** Targets lower the baseline; one that is not lower is rather another entity's, or another year's. */
export const targetAboveBaseline: Check = {
  id: "OU-10",
  family: "output",
  severity: "warning",
  cite: "GEI Target Rules, Schedules",
  companions: ["OU-08"],
  example: { target: "0.6965", baseline: "0.6004" },
  run: ({ reference }) => {
    const baseline = reference?.baseline.baselineGei.number ?? null;
    if (reference === null || baseline === null) return [];
    return reference.targets.flatMap(({ target }) =>
      target.number !== null && target.number.gte(baseline)
        ? [atEntry(target, { target: shown(target.number), baseline: shown(baseline) })]
        : [],
    );
  },
};
