import type { Check } from "../check";

/** 5(6): without a monitoring plan nothing can be checked or reported. */
export const missingPlan: Check = {
  id: "PL-01",
  family: "plan",
  severity: "error",
  cite: "Detailed Procedure, BEE, July 2024, 5(6)",
  companions: [],
  run: ({ plan }) => (plan === null ? [{ where: null, words: {} }] : []),
};
