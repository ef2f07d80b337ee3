import { closedLines, hit, lineWords } from "../common";
import type { Check } from "../check";

/** Quantities, stocks, readings and analyses are not negative; a correction belongs into the month it corrects. */
export const negative: Check = {
  id: "AD-05",
  family: "activity",
  severity: "error",
  cite: "Detailed Procedure, BEE, July 2024, 5(8)",
  companions: ["RC-01"],
  run: (context) =>
    closedLines(context).flatMap((line) =>
      [...line.readings].flatMap(([field, reading]) => (reading.value?.isNegative() && !reading.value.isZero() ? [hit(reading.cell, { ...lineWords(line), field, value: reading.value.toString() })] : [])),
    ),
};
