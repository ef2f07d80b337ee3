import { procedure } from "../../method/clauses";
import type { Check } from "../engine/check";
import { asked } from "../support/asked";

/** One quantity of a stream in two rows that name no lot, in one unit or in two, is either two lots or one figure twice. */
export const repeatedQuantity: Check = {
  id: "AD-43",
  family: "activity",
  severity: "error",
  cite: procedure("5(6).6, data control"),
  companions: ["AD-42"],
  example: { label: "Coal consumption, boiler", first: "'Monthly data'!A4" },
  run: asked("repeatedRow"),
};
