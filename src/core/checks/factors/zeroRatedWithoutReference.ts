import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atEntry } from "../support/words";

/** 4.4(3)(iii): co-processed fuels count zero only where the technical committee recommended it to NSC-ICM. */
export const zeroRatedWithoutReference: Check = {
  id: "FA-22",
  family: "factors",
  severity: "error",
  cite: procedure("4.4(3)(iii)"),
  companions: [],
  example: { choice: "zero with NSC-ICM reference" },
  run: withPlan(({ plan: { method } }) => {
    const { alternativeFuels } = method;
    const namesReference = /\d/.test(alternativeFuels.note);
    return alternativeFuels.choice === "zero with NSC-ICM reference" && !namesReference
      ? [atEntry(alternativeFuels, { choice: alternativeFuels.choice })]
      : [];
  }),
};
