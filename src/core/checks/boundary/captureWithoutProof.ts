import { procedure } from "../../method/clauses";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { atEntry, shown } from "../support/words";

/** CO2 that leaves the total needs the proof of its receiver, named beside the tonnes. */
export const captureWithoutProof: Check = {
  id: "BD-10",
  family: "boundary",
  severity: "error",
  cite: procedure("4.4(3), Equation II"),
  companions: ["OU-08"],
  example: { value: "1,200" },
  run: withPlan(({ plan: { entity } }) => {
    const { ccus } = entity;
    return ccus.number !== null && !ccus.number.isZero() && ccus.note.trim() === "" ? [atEntry(ccus, { value: shown(ccus.number) })] : [];
  }),
};
