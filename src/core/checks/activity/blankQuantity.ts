import { MAIN_READING, closedLines, hit, lineWords, mainReading } from "../common";
import type { Check } from "../check";

/** 5(8): a blank consumption, energy or production blanks its total; missing is never zero. */
export const blankQuantity: Check = {
  id: "AD-02",
  family: "activity",
  severity: "error",
  cite: "Detailed Procedure, BEE, July 2024, 5(8)",
  companions: [],
  run: (context) =>
    closedLines(context).flatMap((line) => {
      const reading = mainReading(line);
      return reading?.problem === "blank" ? [hit(reading.cell, { ...lineWords(line), field: MAIN_READING[line.table] })] : [];
    }),
};
