import { baseUnit } from "../../inventory/readings";
import { parseUnit } from "../../quantity/units";
import { closedLines, hit, lineWords, mainReading } from "../common";
import type { Check } from "../check";

/** A quantity needs a unit of quantity; kVAh is apparent energy and no energy at all. */
export const unknownUnit: Check = {
  id: "AD-04",
  family: "activity",
  severity: "error",
  cite: "Detailed Procedure, BEE, July 2024, 5(8)",
  companions: [],
  run: (context) =>
    closedLines(context).flatMap((line) => {
      const reading = line.table === "process" ? undefined : mainReading(line);
      if (reading === undefined || baseUnit(reading.unit) !== null) return [];
      const parsed = parseUnit(reading.unit);
      const why = parsed.ok ? `"${reading.unit}" is no unit of quantity` : parsed.problem.message;
      return [hit(reading.unitCell ?? reading.cell, { ...lineWords(line), why })];
    }),
};
