import { closedLines, hit, lineWords } from "../common";
import type { Check } from "../check";

/** The reading difference x the multiplying factor must give the energy entered, to the last kWh of rounding. */
export const meterReading: Check = {
  id: "RC-02",
  family: "reconciliation",
  severity: "error",
  cite: "Detailed Procedure, BEE, July 2024, 5(6).11",
  companions: ["RC-03", "PS-01"],
  run: (context) =>
    closedLines(context).flatMap((line) => {
      const [opening, closing, factor, energy] = ["openingReading", "closingReading", "factor", "energy"].map((kind) => line.readings.get(kind)?.value ?? null);
      if (opening == null || closing == null || factor == null || energy == null) return [];
      const expected = closing.minus(opening).times(factor);
      if (expected.minus(energy).abs().lte(1)) return [];
      return [hit(line.readings.get("energy")!.cell, { ...lineWords(line), energy: energy.toString(), expected: expected.toString() })];
    }),
};
