import { yearOfTarget } from "../../plan/find";
import type { Check } from "../engine/check";
import { pairs } from "../support/lines";
import { atEntry, shown } from "../support/words";

/** The targets of a notification fall from year to year: one that rises is of another year. */
export const targetsRise: Check = {
  id: "OU-19",
  family: "output",
  severity: "warning",
  cite: "GEI Target Rules, Schedules",
  companions: ["OU-10"],
  example: { year: "2026-27", target: "0.8302", before: "0.8032" },
  run: ({ reference }) => {
    const dated = (reference?.targets ?? []).flatMap((row) => {
      const [start, value] = [yearOfTarget(row)?.start, row.target.number];
      return start === undefined || value === null ? [] : [{ row, start, value }];
    });
    const inOrder = [...dated].sort((a, b) => a.start - b.start);
    return pairs(inOrder)
      .filter(([before, after]) => after.value.gt(before.value))
      .flatMap(([before, after]) =>
        [before, after].map(({ row }) =>
          atEntry(row.target, { year: after.row.targetYear.text, target: shown(after.value), before: shown(before.value) }),
        ),
      );
  },
};
