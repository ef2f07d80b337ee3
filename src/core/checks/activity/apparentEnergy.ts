import type { Check } from "../engine/check";
import { mainReading } from "../../activity/line";
import { eachLineOf } from "../engine/running";
import { procedure } from "../../method/clauses";
import { hit, lineWords } from "../support/words";

/** kVAh holds the reactive part and kVArh nothing else; neither becomes kWh without the power factor of the month. */
export const apparentEnergy: Check = {
  id: "AD-18",
  family: "activity",
  severity: "error",
  cite: procedure("5(7)(vi)"),
  companions: ["OU-18"],
  example: { line: "EM-GRID, grid", month: "Aug 2025", unit: "kVAh" },
  run: eachLineOf("electricity", (line) => {
    const reading = mainReading(line);
    return reading !== undefined && /^[km]va(r)?h$/i.test(reading.unit.trim())
      ? hit(reading.unitCell ?? reading.cell, { ...lineWords(line), unit: reading.unit })
      : null;
  }),
};
