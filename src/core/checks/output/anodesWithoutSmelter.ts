import { PROCESS_ITEMS } from "../../plan/spec/processTable";
import type { ProcessItem } from "../../plan/spec/processTable";
import type { Check } from "../engine/check";
import { withInventory } from "../engine/running";
import { procedure } from "../../method/clauses";
import { processLines } from "../support/months";
import { atEntry } from "../support/words";

const OF_A_SMELTER = ["netAnode", "bakedAnode", "anodeEffectMinutes", "overvoltage"] as const satisfies readonly ProcessItem[];

/** Anodes and anode effects are reported, and the plan's sector or sub-sector counts none of them. */
export const anodesWithoutSmelter: Check = {
  id: "OU-21",
  family: "output",
  severity: "error",
  cite: procedure("Annexure III, anodes and PFC of aluminium"),
  companions: ["OU-08", "OU-30"],
  example: { item: "Net anode consumption", subSector: "refinery" },
  run: withInventory((context) => {
    const { sector, subSector } = context.plan.entity;
    const item = OF_A_SMELTER.find((each) => processLines(context, each).length > 0);
    if (context.inventory.aluminium !== null || item === undefined) return [];
    return [sector, subSector].map((cell) => atEntry(cell, { item: PROCESS_ITEMS[item].label, subSector: subSector.text }));
  }),
};
