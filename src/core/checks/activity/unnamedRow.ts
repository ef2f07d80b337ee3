import { asked } from "../support/asked";
import type { Check } from "../engine/check";
import { procedure } from "../../method/clauses";

/** Figures nobody names count nowhere. */
export const unnamedRow: Check = {
  id: "AD-40",
  family: "activity",
  severity: "warning",
  blocksFinal: true,
  cite: procedure("5(8)"),
  companions: ["AD-42"],
  example: { count: "2" },
  run: asked("unnamedRow"),
};
