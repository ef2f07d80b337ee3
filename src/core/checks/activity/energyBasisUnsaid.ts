import { baseUnit } from "../../inventory/readings";
import { procedure } from "../../method/clauses";
import type { Check } from "../engine/check";
import { eachLineOf } from "../engine/running";
import { mainReading } from "../../activity/line";
import { hit, lineWords } from "../support/words";

/** What a unit of energy says of its calorific value. */
const SAYS_BASIS = /\b(gcv|hhv|gross|ncv|lhv|net)\b/i;

/** Gas billed by its energy is billed on GCV as a rule; a unit that does not say so is taken on NCV, a tenth too much. */
export const energyBasisUnsaid: Check = {
  id: "AD-45",
  family: "activity",
  severity: "warning",
  cite: procedure("5(9)(iii)"),
  companions: ["AD-31"],
  example: { line: "Natural gas, process", month: "Aug 2025", unit: "MMBTU" },
  run: eachLineOf("fuel", (line) => {
    const reading = mainReading(line);
    if (reading === undefined || baseUnit(reading.unit) !== "GJ" || SAYS_BASIS.test(reading.unitText)) return null;
    return hit(reading.unitCell ?? reading.cell, { ...lineWords(line), unit: reading.unit });
  }),
};
