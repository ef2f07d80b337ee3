import type { Check } from "../engine/check";
import { procedure } from "../../method/clauses";
import { hit } from "../support/words";

/** Iterative calculation hides circular references: a total that contains itself. */
export const iterativeCalculation: Check = {
  id: "IN-08",
  family: "integrity",
  severity: "warning",
  cite: procedure("5(6).6, data control"),
  companions: [],
  example: {},
  run: ({ snapshot }) => (snapshot.calculation?.iterative === true ? [hit(null)] : []),
};
