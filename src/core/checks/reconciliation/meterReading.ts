import { isFurther, meteredEnergy } from "../../method/balances";
import { ONE } from "../../quantity/decimal";
import { readingOf } from "../../activity/line";
import type { Check } from "../engine/check";
import { valuesOf } from "../support/lines";
import { eachLineOf } from "../engine/running";
import { procedure } from "../../method/clauses";
import { atReading, shown } from "../support/words";

/** The reading difference x the multiplying factor must give the energy entered, in kWh or in the column's unit, but for rounding. */
export const meterReading: Check = {
  id: "RC-02",
  family: "reconciliation",
  severity: "error",
  cite: procedure("5(6).11"),
  companions: ["RC-03", "PS-01"],
  example: { line: "EM-GRID, grid", month: "Aug 2025", expected: "27,16,000", energy: "27,61,000" },
  run: eachLineOf("electricity", (line) => {
    const values = valuesOf(line, ["openingReading", "closingReading", "factor", "energy"]);
    if (values === null) return null;
    const [opening, closing, factor, energy] = values;
    if (closing.lt(opening)) return null;
    const expected = meteredEnergy(opening, closing, factor);
    const asTyped = readingOf(line, "energy")?.value ?? energy;
    return isFurther(expected, energy, ONE) && isFurther(expected, asTyped, ONE)
      ? atReading(line, "energy", { energy: shown(energy), expected: shown(expected) })
      : null;
  }),
};
