import type { Check } from "../engine/check";
import { isPlanned } from "../support/planLookup";
import { eachLine } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atLine } from "../support/words";

/** 5(6).1: every source stream, meter and product that has data belongs into the plan's lists. */
export const unplannedLine: Check = {
  id: "BD-01",
  family: "boundary",
  severity: "error",
  cite: procedure("5(6).1"),
  companions: ["BD-07"],
  example: { line: "Lignite, kiln", month: "Nov 2025" },
  run: eachLine((line, { plan }) => (plan === null || isPlanned(plan, line) ? null : atLine(line))),
};
