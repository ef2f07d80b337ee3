import { asked } from "../support/asked";
import type { Check } from "../engine/check";
import { procedure } from "../../method/clauses";

/** A column that may be a field of the table is not read until somebody says so. */
export const unclearColumn: Check = {
  id: "AD-36",
  family: "activity",
  severity: "warning",
  blocksFinal: true,
  cite: procedure("5(8)"),
  companions: ["AD-42"],
  example: { header: "Coal burnt qty", role: "Consumed" },
  run: asked("column"),
};
