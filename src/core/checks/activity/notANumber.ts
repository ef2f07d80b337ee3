import { closedLines, hit, lineWords } from "../common";
import type { Check } from "../check";

/** A figure that cannot be read counts as missing: text, or an Excel error. */
export const notANumber: Check = {
  id: "AD-03",
  family: "activity",
  severity: "error",
  cite: "Detailed Procedure, BEE, July 2024, 5(6).6, data control",
  companions: [],
  run: (context) =>
    closedLines(context).flatMap((line) =>
      [...line.readings].flatMap(([field, reading]) =>
        reading.problem === "text" || reading.problem === "error" ? [hit(reading.cell, { ...lineWords(line), field, text: reading.text === "" ? "an error" : reading.text })] : [],
      ),
    ),
};
