import { heatRate } from "../../method/ratios";
import type { Check } from "../engine/check";
import { outOfRange } from "../support/ranges";
import { PROJECT_RULE } from "../support/words";

/** Diesel of the sets over their power. */
export const dgHeatRate: Check = {
  id: "PS-10",
  family: "plausibility",
  severity: "warning",
  cite: `Screening range of DG sets; ${PROJECT_RULE}`,
  companions: ["PS-01"],
  example: { month: "Aug 2025", value: "9,400", range: "1900 to 3300" },
  run: (context) => outOfRange(context, "plausible.dgHeatRate", { power: "DG" }, ({ heat, power }) => heatRate(heat("DG"), power(["DG"]))),
};
