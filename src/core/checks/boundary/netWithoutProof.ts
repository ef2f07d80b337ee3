import { procedure } from "../../method/clauses";
import type { Check } from "../engine/check";
import { withPlan } from "../engine/running";
import { atEntry } from "../support/words";

/** CO2 bound in a product leaves the total only with the proof of 5(19), named beside the choice. */
export const netWithoutProof: Check = {
  id: "BD-22",
  family: "boundary",
  severity: "error",
  cite: procedure("5(19)(ii)"),
  companions: [],
  example: { choice: "net" },
  run: withPlan(({ plan: { method } }) => {
    const { boundCarbon } = method;
    return boundCarbon.choice === "net" && boundCarbon.note.trim() === "" ? [atEntry(boundCarbon, { choice: boundCarbon.choice })] : [];
  }),
};
