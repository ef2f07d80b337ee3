import type { Check } from "../engine/check";
import { procedure } from "../../method/clauses";
import { hit } from "../support/words";

/** With manual calculation the sheet shows what was true when F9 was last pressed. */
export const manualCalculation: Check = {
  id: "IN-07",
  family: "integrity",
  severity: "warning",
  cite: procedure("5(6).6, data control"),
  companions: [],
  example: {},
  run: ({ snapshot }) => (snapshot.calculation?.mode === "manual" ? [hit(null)] : []),
};
