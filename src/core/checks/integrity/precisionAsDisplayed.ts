import type { Check } from "../engine/check";
import { procedure } from "../../method/clauses";
import { hit } from "../support/words";

/** Precision as displayed throws away what a format does not show, for good. */
export const precisionAsDisplayed: Check = {
  id: "IN-09",
  family: "integrity",
  severity: "error",
  cite: procedure("5(6).6, data control"),
  companions: [],
  example: {},
  run: ({ snapshot }) => (snapshot.calculation?.precisionAsDisplayed === true ? [hit(null)] : []),
};
