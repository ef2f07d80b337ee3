import { percentLeft } from "../../method/ratios";
import type { Check } from "../engine/check";
import { outOfRange } from "../support/ranges";
import { PROJECT_RULE } from "../support/words";

/** What the captive plant uses itself, where its gross generation is given beside the net. */
export const auxiliaryPower: Check = {
  id: "PS-08",
  family: "plausibility",
  severity: "warning",
  cite: `Screening range of captive plants; ${PROJECT_RULE}`,
  companions: ["AD-47"],
  example: { month: "Aug 2025", value: "22", range: "3 to 15" },
  run: (context) =>
    outOfRange(context, "plausible.auxiliaryPower", { item: "captiveGross" }, ({ process, power }) =>
      percentLeft(process("captiveGross"), power(["own captive"])),
    ),
};
