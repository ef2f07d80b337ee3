import { baseUnit } from "../../inventory/readings";
import { PROCESS_ITEMS } from "../../plan/spec/processTable";
import { convert } from "../../quantity/conversion";
import { ONE } from "../../quantity/decimal";
import { parseUnit } from "../../quantity/units";
import type { Check, Hit } from "../engine/check";
import { MAIN_READING, mainReading, readingsOf } from "../../activity/line";
import type { ActivityLine, Reading } from "../../activity/line";
import { eachLine } from "../engine/running";
import { procedure } from "../../method/clauses";
import { monthField } from "../support/spec";
import { hit, lineWords } from "../support/words";

/** Apparent and reactive energy have a check of their own. */
const NO_ENERGY = /^[km]va(r)?h$/i;

/** A quantity needs a unit of quantity, and an item of the laboratory the item's own or one that converts to it. */
export const unknownUnit: Check = {
  id: "AD-04",
  family: "activity",
  severity: "error",
  cite: procedure("5(8)"),
  companions: [],
  example: { line: "Petcoke, kiln, Jamnagar", month: "Aug 2025", why: 'unit "bags" is not known' },
  run: eachLine((line) => {
    const main = mainReading(line);
    const others = readingsOf(line).filter(
      ([field, reading]) => isAmount(line, field) && reading.value !== null && reading.unit !== main?.unit,
    );
    return [...(main === undefined ? [] : [main]), ...others.map(([, reading]) => reading)].flatMap((reading) => unitHit(line, reading));
  }),
};

/** Stocks and receipts are quantities of the row as well: one in a unit of its own that nobody knows drops out of its balance. */
const isAmount = (line: ActivityLine, field: string) =>
  field !== MAIN_READING[line.table] && monthField(line.table, field)?.figure?.quantity === "amount";

function unitHit(line: ActivityLine, reading: Reading): readonly Hit[] {
  if (NO_ENERGY.test(reading.unit.trim())) return [];
  const isKnown = line.table === "process" ? isOfItem(line.stream, reading.unit) : baseUnit(reading.unit) !== null;
  if (isKnown) return [];
  const parsed = parseUnit(reading.unit);
  const of = line.table === "process" ? line.stream : "quantity";
  const why = parsed.ok ? `"${reading.unit}" is no unit of ${of}` : parsed.problem.message;
  return [hit(reading.unitCell ?? reading.cell, { ...lineWords(line), why })];
}

/** A blank unit is the item's; an item of no such name has findings of its own. */
function isOfItem(name: string, unit: string): boolean {
  const item = Object.values(PROCESS_ITEMS).find(({ label }) => label === name);
  return item === undefined || unit === "" || unit === item.unit || convert(ONE, unit, item.unit).ok;
}
