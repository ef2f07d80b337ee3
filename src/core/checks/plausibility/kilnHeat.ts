import { specificHeat } from "../../method/ratios";
import type { Check } from "../engine/check";
import { outOfRange } from "../support/ranges";
import { PROJECT_RULE } from "../support/words";

/** The first ratio of an ACVA: heat of the kiln per kilogram of clinker. */
export const kilnHeat: Check = {
  id: "PS-03",
  family: "plausibility",
  severity: "warning",
  cite: `Screening range of kilns in India; ${PROJECT_RULE}`,
  companions: ["PS-01", "OU-07"],
  example: { month: "Aug 2025", value: "1,180", range: "650 to 950" },
  run: (context) =>
    outOfRange(context, "plausible.kilnHeat", { product: "clinker" }, ({ heat, clinker }) => {
      const burnt = heat("kiln");
      // No heat at all is the finding of clinker without fuel.
      return burnt?.isZero() === true ? null : specificHeat(burnt, clinker);
    }),
};
