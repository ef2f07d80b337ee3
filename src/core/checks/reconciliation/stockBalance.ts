import { decimal } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import { lookup } from "../../parameters";
import type { ActivityLine } from "../../reading/records";
import { closedLines, hit, lineWords } from "../common";
import { hasPlan } from "../context";
import type { PlannedContext } from "../context";
import type { Check } from "../check";

/** 5(8)(ii): consumed = opening + received - moved out - closing, within the plan's tolerance. */
export const stockBalance: Check = {
  id: "RC-01",
  family: "reconciliation",
  severity: "warning",
  cite: "Detailed Procedure, BEE, July 2024, 5(8)(ii)",
  companions: [],
  run: (context) => {
    if (!hasPlan(context)) return [];
    const tolerance = fuelTolerance(context);
    return closedLines(context).flatMap((line) => {
      const balance = line.table === "fuel" ? balanceOf(line) : null;
      const consumed = line.readings.get("consumed");
      if (balance === null || consumed?.value == null) return [];
      const gap = consumed.value.minus(balance).abs();
      if (gap.lte(balance.abs().times(tolerance).div(100))) return [];
      return [hit(consumed.cell, { ...lineWords(line), consumed: consumed.value.toString(), balance: balance.toString(), tolerance: tolerance.toString() })];
    });
  },
};

/** null while a stock or the receipts are not given; nothing moved out counts as zero. */
function balanceOf(line: ActivityLine): Decimal | null {
  const [opening, received, closing] = ["opening", "received", "closing"].map((kind) => line.readings.get(kind)?.value ?? null);
  if (opening == null || received == null || closing == null) return null;
  return opening.plus(received).minus(line.readings.get("movedOut")?.value ?? decimal(0)).minus(closing);
}

/** The plan's tolerance in %, else the project's default. */
function fuelTolerance({ plan, setting }: PlannedContext): Decimal {
  const typed = plan.method.fuelTolerance.number;
  if (typed !== null) return typed;
  const found = lookup("reconciliation.fuel", setting.year, setting.pack);
  return found.ok ? found.value.value : decimal(2);
}
