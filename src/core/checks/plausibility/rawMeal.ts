import { per } from "../../method/ratios";
import type { Check } from "../engine/check";
import { outOfRange } from "../support/ranges";
import { PROJECT_RULE } from "../support/words";

/** Raw meal loses its CO2 in the kiln: about 1.55 t of it make a tonne of clinker. */
export const rawMeal: Check = {
  id: "PS-05",
  family: "plausibility",
  severity: "warning",
  cite: `Cement pro-forma, 1.55 t/t; ${PROJECT_RULE}`,
  companions: [],
  example: { month: "Aug 2025", value: "2.1", range: "1.45 to 1.7" },
  run: (context) =>
    outOfRange(context, "plausible.rawMeal", { item: "rawMeal" }, ({ process, clinker }) => per(process("rawMeal"), clinker)),
};
