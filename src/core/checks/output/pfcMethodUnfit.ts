import { PROCESS_ITEMS } from "../../plan/spec/processTable";
import type { ProcessItem } from "../../plan/spec/processTable";
import type { Check } from "../engine/check";
import { withInventory } from "../engine/running";
import { procedure } from "../../method/clauses";
import { processLines } from "../support/months";
import { atEntry } from "../support/words";

const RESTS_ON: Readonly<Record<"slope" | "overvoltage", ProcessItem>> = { slope: "anodeEffectMinutes", overvoltage: "overvoltage" };

/** A PFC method without its data, or Tier 1, which is for smelters without data of anode effects, beside such data. */
export const pfcMethodUnfit: Check = {
  id: "OU-22",
  family: "output",
  severity: "warning",
  cite: procedure("Annexure III, PFC of aluminium"),
  companions: ["OU-18", "OU-08"],
  example: { method: "overvoltage", item: "Anode-effect minutes per cell-day" },
  run: withInventory((context) => {
    const { pfcMethod } = context.plan.method;
    if (context.inventory.aluminium === null || pfcMethod.choice === null) return [];
    const reported = Object.values(RESTS_ON).find((item) => processLines(context, item).length > 0);
    const isFit = pfcMethod.choice === "Tier 1" ? reported === undefined : processLines(context, RESTS_ON[pfcMethod.choice]).length > 0;
    const item = reported === undefined ? "-" : PROCESS_ITEMS[reported].label;
    return isFit ? [] : [atEntry(pfcMethod, { method: pfcMethod.choice, item })];
  }),
};
