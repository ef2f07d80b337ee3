import type { Check } from "../engine/check";
import { procedure } from "../../method/clauses";
import { hit } from "../support/words";

/** 5(6): without a monitoring plan nothing can be checked or reported. */
export const missingPlan: Check = {
  id: "PL-01",
  family: "plan",
  severity: "error",
  cite: procedure("5(6)"),
  companions: [],
  example: {},
  run: ({ plan }) => (plan === null ? [hit(null)] : []),
};
