import { decimal } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import { monthIndex } from "../../quantity/period";
import { streamKey } from "../../reading/records";
import type { ActivityLine } from "../../reading/records";
import { closedLines, hit, lineWords, mainReading } from "../common";
import type { Check } from "../check";

/** Months needed before a plant's own history says anything. */
const ENOUGH_MONTHS = 6;
/** A month beyond this multiple or fraction of the median of the others is rather a slip of units than a month. */
const FACTOR = 20;

/** A month's quantity far outside the plant's own other months: kg for t, MWh for kWh, a decimal point. */
export const outlier: Check = {
  id: "PS-01",
  family: "plausibility",
  severity: "warning",
  cite: "The plant's own other months",
  companions: [],
  run: (context) =>
    groups(closedLines(context)).flatMap((lines) => {
      if (lines.length < ENOUGH_MONTHS) return [];
      return lines.flatMap((line) => {
        const own = mainReading(line)!.value!;
        const usual = median(lines.filter((other) => other !== line).map((other) => mainReading(other)!.value!));
        if (usual.isZero() || own.isZero()) return [];
        const ratio = own.div(usual);
        const isFar = ratio.gt(FACTOR) || ratio.lt(decimal(1).div(FACTOR));
        return isFar ? [hit(mainReading(line)!.cell, { ...lineWords(line), value: own.toString(), usual: usual.toString() })] : [];
      });
    }),
};

/** Lines of the same stream, use, lot and unit, a line a month. */
function groups(lines: readonly ActivityLine[]): readonly (readonly ActivityLine[])[] {
  const byKey = new Map<string, ActivityLine[]>();
  for (const line of lines) {
    if (mainReading(line)?.value == null || line.table === "process") continue;
    const key = `${line.table}|${streamKey(line.stream, line.use)}|${line.lot}|${mainReading(line)!.unit}`;
    byKey.set(key, [...(byKey.get(key) ?? []), line]);
  }
  return [...byKey.values()].filter((group) => new Set(group.map((line) => monthIndex(line.month))).size === group.length);
}

function median(values: readonly Decimal[]): Decimal {
  const sorted = [...values].sort((a, b) => a.comparedTo(b));
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : sorted[middle - 1]!.plus(sorted[middle]!).div(2);
}
