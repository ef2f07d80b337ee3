import { per } from "../../method/ratios";
import type { Check } from "../engine/check";
import { SITE_KINDS } from "../../inventory/power";
import { outOfRange } from "../support/ranges";
import { PROJECT_RULE } from "../support/words";

/** All power of the site per tonne of cement; a plant without a kiln uses that of grinding alone. */
export const cementPower: Check = {
  id: "PS-04",
  family: "plausibility",
  severity: "warning",
  cite: `Screening range of cement plants in India; ${PROJECT_RULE}`,
  companions: ["PS-01", "PS-14"],
  example: { month: "Aug 2025", value: "310", range: "55 to 120" },
  run: (context) => {
    const grindsOnly = context.plan?.products.every(({ role }) => role.choice !== "clinker") ?? false;
    return outOfRange(
      context,
      grindsOnly ? "plausible.grindingPower" : "plausible.cementPower",
      { product: "cement" },
      ({ power, cement }) => per(power(SITE_KINDS), cement),
    );
  },
};
