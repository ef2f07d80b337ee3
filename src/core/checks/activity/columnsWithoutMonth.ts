import { asked } from "../support/asked";
import type { Check } from "../engine/check";
import { procedure } from "../../method/clauses";

/** Figures under a header without its month and year belong to no month. */
export const columnsWithoutMonth: Check = {
  id: "AD-37",
  family: "activity",
  severity: "warning",
  blocksFinal: true,
  cite: procedure("5(8)"),
  companions: ["AD-42"],
  example: { headers: '"Apr", "Apr"' },
  run: asked("year"),
};
