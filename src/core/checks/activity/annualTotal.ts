import { isApart, sumOfOthers } from "../../method/balances";
import { decimal, sum, ZERO } from "../../quantity/decimal";
import type { Check } from "../engine/check";
import { MAIN_READING, mainReading } from "../../activity/line";
import { seriesOf } from "../support/lines";
import { procedure } from "../../method/clauses";
import { atReading, shown } from "../support/words";

/** Rounding of a year's total against its months. */
const CLOSE_PERCENT = decimal("0.1");

/** A month that equals all others together is the year's total in a month's place, and counts the year twice. */
export const annualTotal: Check = {
  id: "AD-28",
  family: "activity",
  severity: "error",
  cite: procedure("5(6).6, data control"),
  companions: ["PS-01", "PS-14"],
  example: { line: "EM-SOLAR, own renewable", month: "Mar 2026", value: "43,49,000" },
  run: (context) =>
    seriesOf(context)
      .filter(({ lines, oncePerMonth, table }) => oncePerMonth && lines.length >= 4 && table !== "process")
      .flatMap(({ lines }) => {
        const months = lines.map((line) => ({ line, value: mainReading(line)?.value ?? ZERO }));
        const total = sum(months.map(({ value }) => value));
        return months.flatMap(({ line, value }) => {
          const others = sumOfOthers(total, value);
          const isTotal = others.gt(0) && !isApart(value, others, CLOSE_PERCENT);
          return isTotal ? [atReading(line, MAIN_READING[line.table], { value: shown(value) })] : [];
        });
      }),
};
