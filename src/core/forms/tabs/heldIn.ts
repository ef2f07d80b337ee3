/** What the build read on each sheet, in words. */
import { fillCount } from "../../messages/fill";
import type { InventorySetting } from "../../inventory/setting";
import { monthIndex, monthLabel } from "../../quantity/period";
import type { Month } from "../../quantity/period";

/** "Monitoring plan", "18 rows of Apr 2025 to Mar 2026"; nothing where the build read nothing. */
export function heldIn({ plan, reference, lines }: InventorySetting): (sheet: string) => string {
  const months = new Map<string, Month[]>();
  for (const { cell, month } of lines) {
    const known = months.get(cell.sheet);
    if (known === undefined) months.set(cell.sheet, [month]);
    else known.push(month);
  }
  return (sheet) => {
    const said = [
      sheet === plan.sheet ? "Monitoring plan" : "",
      sheet === reference?.sheet ? "Reference data: baseline, targets, previous year" : "",
      rowsOf(months.get(sheet) ?? []),
    ];
    return said.filter((text) => text !== "").join("; ");
  };
}

const ROWS = { one: "{count} row of {period}", other: "{count} rows of {period}" };

function rowsOf(months: readonly Month[]): string {
  const [first, ...rest] = [...months].sort((a, b) => monthIndex(a) - monthIndex(b));
  if (first === undefined) return "";
  const [from, to] = [monthLabel(first), monthLabel(rest.at(-1) ?? first)];
  return fillCount("en", ROWS, months.length, { period: from === to ? from : `${from} to ${to}` });
}
