import { asked } from "../support/asked";
import type { Check } from "../engine/check";
import { procedure } from "../../method/clauses";

/** A row of a long table without its month is in none. */
export const rowWithoutMonth: Check = {
  id: "AD-38",
  family: "activity",
  severity: "warning",
  blocksFinal: true,
  cite: procedure("5(8)"),
  companions: ["AD-42"],
  example: { text: "Monsoon", count: "3" },
  run: asked("rowMonth"),
};
