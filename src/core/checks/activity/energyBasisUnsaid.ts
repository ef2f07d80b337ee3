import { procedure } from "../../method/clauses";
import { parseUnit } from "../../quantity/units";
import type { Check } from "../engine/check";
import { eachLineOf } from "../engine/running";
import { mainReading } from "../../activity/line";
import { hit, lineWords } from "../support/words";

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
    const unit = parseUnit(reading?.unit ?? "");
    if (reading === undefined || !unit.ok || unit.value.family !== "energy" || unit.value.basis !== undefined) return null;
    return hit(reading.unitCell ?? reading.cell, { ...lineWords(line), unit: reading.unit });
  }),
};
