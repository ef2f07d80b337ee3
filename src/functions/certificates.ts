/** GEI and what it is compared with. */
import { certificatesToSurrender, gei } from "../core/method/gei";
import { sum } from "../core/quantity/decimal";
import type { Decimal } from "../core/quantity/decimal";
import { bad, good } from "../core/quantity/outcome";
import type { Outcome } from "../core/quantity/outcome";
import { reading } from "../core/trace/trace";
import { numberIn } from "./cells";
import type { Argument, Cell } from "./cells";
import { allCells, perRow } from "./columns";
import type { Answer, Arguments, Row, Shown } from "./columns";
import { excelError } from "./errors";

/** Sum of all emissions / sum of all output: the GEI of a period, never a mean of monthly GEIs. */
export function geiOf(emissions: Argument, output: Argument): Shown[][] {
  const tonnes = summed(emissions, "emissions");
  if (!tonnes.ok) throw excelError(tonnes.problem);
  const produced = summed(output, "output");
  if (!produced.ok) throw excelError(produced.problem);
  if (produced.value.isZero()) throw excelError(bad("divisionByZero", "output is blank or zero: give the equivalent product").problem);
  if (produced.value.isNegative()) throw excelError(bad("outOfRange", "output is negative: give the equivalent product").problem);
  return [[gei(reading("Emissions", tonnes.value, "tCO2e"), reading("Equivalent product", produced.value, "t")).value.toNumber()]];
}

function summed(argument: Argument, name: string): Outcome<Decimal> {
  const terms: Decimal[] = [];
  for (const cell of allCells(argument)) {
    const found = numberIn(cell, name);
    if (!found.ok) return found;
    if (found.value !== null) terms.push(found.value);
  }
  return good(sum(terms));
}

type Compared = Row<Record<"achievedGEI" | "targetGEI" | "output", Cell>>;

export function shortfall(args: Arguments): Shown[][] {
  return perRow(args as Record<keyof Compared, Cell>, (row) => compared(row, certificatesToSurrender));
}

function compared(row: Compared, method: typeof certificatesToSurrender): Outcome<Answer> {
  const achieved = needed(row.achievedGEI, "achievedGEI");
  if (!achieved.ok) return achieved;
  const target = needed(row.targetGEI, "targetGEI");
  if (!target.ok) return target;
  const output = needed(row.output, "output");
  if (!output.ok) return output;
  const trace = method(reading("Target", target.value, "tCO2e/t"), reading("Achieved", achieved.value, "tCO2e/t"), reading("Equivalent product", output.value, "t"));
  return good(trace.value.toNumber());
}

/** A figure that must be there: blank and zero cannot be told apart and are both refused. */
function needed(cell: Cell, name: string): Outcome<Decimal> {
  const found = numberIn(cell, name);
  if (!found.ok) return found;
  if (found.value === null || found.value.isZero()) return bad("invalid", `${name} is blank or zero: give it`);
  return found.value.isNegative() ? bad("outOfRange", `${name} is negative`) : good(found.value);
}
