/** GEI, certificates against the target, and what missing ones cost. */
import { environmentalCompensation } from "../core/method/compensation";
import { certificatesIssued, certificatesToSurrender, gei } from "../core/method/gei";
import { lookup, targetOf, traceOf } from "../core/parameters";
import { sum } from "../core/quantity/decimal";
import type { Decimal } from "../core/quantity/decimal";
import { bad, good } from "../core/quantity/outcome";
import type { Outcome } from "../core/quantity/outcome";
import { reading } from "../core/trace/trace";
import type { Trace } from "../core/trace/trace";
import { isBlankOrZero, numberIn, textIn } from "./cells";
import type { Argument } from "./cells";
import { allCells, perRow } from "./columns";
import type { ArgumentsOf, Shown } from "./columns";
import { excelError } from "./errors";
import { amount, needed, withAll } from "./figures";
import { editionOf } from "./year";

/** Sum of all emissions / sum of all output: the GEI of a period, never a mean of monthly GEIs. */
export function geiOf(emissions: Argument, output: Argument): Shown[][] {
  const totals = { tonnes: summed(emissions, "emissions"), produced: summed(output, "output") };
  const answer = withAll(totals, ({ tonnes, produced }) => {
    if (produced.isZero()) return bad("divisionByZero", "output is blank or zero: give the equivalent product");
    if (produced.isNegative()) return bad("outOfRange", "output is negative: give the equivalent product");
    return good(gei(reading("Emissions", tonnes, "tCO2e"), reading("Equivalent product", produced, "t")));
  });
  if (!answer.ok) throw excelError(answer.problem);
  return [[answer.value.value.toNumber()]];
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

type Compared = ArgumentsOf<"achievedGEI" | "targetGEI" | "output">;
type AgainstTarget = (target: Trace, achieved: Trace, output: Trace) => Trace;

export function shortfall(args: Compared): Shown[][] {
  return compared(args, certificatesToSurrender);
}

export function surplus(args: Compared): Shown[][] {
  return compared(args, certificatesIssued);
}

function compared(args: Compared, method: AgainstTarget): Shown[][] {
  return perRow(args, ({ achievedGEI, targetGEI, output }) => {
    const figures = {
      achieved: needed(achievedGEI, "achievedGEI", "give the GEI of the year", null),
      target: needed(targetGEI, "targetGEI", "enter the target from your notification", null),
      product: needed(output, "output", "give the equivalent product of the year", null),
    };
    return withAll(figures, ({ achieved, target, product }) =>
      good(
        method(
          reading("Target", target, "tCO2e/t"),
          reading("Achieved GEI", achieved, "tCO2e/t"),
          reading("Equivalent product", product, "t"),
        ).value.toNumber(),
      ),
    );
  });
}

export function compensation(args: ArgumentsOf<"shortfall" | "averagePrice" | "year">): Shown[][] {
  return perRow(args, (row) => {
    const price = isBlankOrZero(row.averagePrice)
      ? good(null)
      : needed(row.averagePrice, "averagePrice", "give rupees per certificate", null);
    const figures = { missing: amount(row.shortfall, "shortfall", null), price, edition: editionOf(row.year) };
    return withAll(figures, ({ missing, price: rupees, edition }) => {
      const multiple = lookup("compensation.multiple", edition.year, edition.pack);
      if (!multiple.ok) return multiple;
      const priced = rupees === null ? null : reading("Average price", rupees, "INR/CCC");
      const answer = environmentalCompensation(reading("Shortfall", missing, "CCC"), priced, traceOf("Multiple", multiple.value));
      return answer.ok ? good(answer.value.value.toNumber()) : answer;
    });
  });
}

export function target(args: ArgumentsOf<"registration" | "year">): Shown[][] {
  return perRow(args, (row) => {
    if (isBlankOrZero(row.year)) return bad("invalid", 'year is blank: write it as "2025-26"');
    return withAll(
      { registration: textIn(row.registration, "registration"), edition: editionOf(row.year) },
      ({ registration, edition }) => {
        const found = targetOf(registration, edition.year);
        return found.ok ? good(found.value.value.toNumber()) : found;
      },
    );
  });
}
