import { baseUnit } from "../../inventory/readings";
import { parseUnit } from "../../quantity/units";
import type { Check } from "../engine/check";
import { mainReading } from "../../activity/line";
import { eachLine } from "../engine/running";
import { procedure } from "../../method/clauses";
import { hit, lineWords } from "../support/words";

/** Apparent and reactive energy have a check of their own. */
const NO_ENERGY = /^[km]va(r)?h$/i;

/** A quantity needs a unit of quantity. */
export const unknownUnit: Check = {
  id: "AD-04",
  family: "activity",
  severity: "error",
  cite: procedure("5(8)"),
  companions: [],
  example: { line: "Petcoke, kiln, Jamnagar", month: "Aug 2025", why: 'unit "bags" is not known' },
  run: eachLine((line) => {
    const reading = line.table === "process" ? undefined : mainReading(line);
    if (reading === undefined || baseUnit(reading.unit) !== null || NO_ENERGY.test(reading.unit.trim())) return null;
    const parsed = parseUnit(reading.unit);
    const why = parsed.ok ? `"${reading.unit}" is no unit of quantity` : parsed.problem.message;
    return hit(reading.unitCell ?? reading.cell, { ...lineWords(line), why });
  }),
};
