import type { Check } from "../check";
import { closedLines, hit, isPlanned, lineWords } from "../common";

/** 5(6).1: every source stream, meter and product that has data belongs into the plan's lists. */
export const unplannedLine: Check = {
  id: "BD-01",
  family: "boundary",
  severity: "error",
  cite: "Detailed Procedure, BEE, July 2024, 5(6).1",
  companions: [],
  run: (context) => {
    const { plan } = context;
    return plan === null ? [] : closedLines(context).filter((line) => !isPlanned(plan, line)).map((line) => hit(line.cell, lineWords(line)));
  },
};
