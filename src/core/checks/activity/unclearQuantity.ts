import { asked } from "../support/asked";
import type { Check } from "../engine/check";
import { procedure } from "../../method/clauses";

/** Consumed, received, produced or kept in stock: a row that does not say is none of them. */
export const unclearQuantity: Check = {
  id: "AD-39",
  family: "activity",
  severity: "warning",
  blocksFinal: true,
  cite: procedure("5(8)"),
  companions: ["AD-42"],
  example: { label: "Imported coal" },
  run: asked("quantity"),
};
