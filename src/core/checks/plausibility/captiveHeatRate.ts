import { heatRate } from "../../method/ratios";
import type { Check } from "../engine/check";
import { outOfRange } from "../support/ranges";
import { PROJECT_RULE } from "../support/words";

/** Fuel of the captive plant over the power it gave. */
export const captiveHeatRate: Check = {
  id: "PS-07",
  family: "plausibility",
  severity: "warning",
  cite: `Screening range of small coal-fired units; ${PROJECT_RULE}`,
  companions: ["PS-01"],
  example: { month: "Aug 2025", value: "5,120", range: "2100 to 4500" },
  run: (context) =>
    outOfRange(context, "plausible.captiveHeatRate", { power: "own captive" }, ({ heat, power }) =>
      heatRate(heat("captive power"), power(["own captive"])),
    ),
};
