import { identity, streamKey } from "../../reading/records";
import { monthLabel } from "../../quantity/period";
import type { CellRef } from "../../workbook/cells";
import type { Check } from "../check";
import { closedLines, hit, inMonth } from "../common";
import { hasPlan } from "../context";
import type { PlannedContext } from "../context";

interface Expected {
  readonly name: string;
  readonly cell: CellRef | null;
  readonly isThere: (lines: ReturnType<typeof closedLines>) => boolean;
}

/** 5(8): every stream, meter and product of the plan has a figure for every month; a missing month is a gap, not a zero. */
export const missingMonth: Check = {
  id: "AD-01",
  family: "activity",
  severity: "error",
  cite: "Detailed Procedure, BEE, July 2024, 5(8)",
  companions: [],
  run: (context) => (hasPlan(context) ? gaps(context) : []),
};

function gaps(context: PlannedContext) {
  const lines = closedLines(context);
  return expected(context).flatMap((item) => {
    const missing = context.closedMonths.filter((month) => !item.isThere(inMonth(lines, month)));
    return missing.length === 0 ? [] : [hit(item.cell, { item: item.name, months: missing.map(monthLabel).join(", ") })];
  });
}

function expected({ plan }: PlannedContext): readonly Expected[] {
  const named = (table: string, id: string) => (lines: ReturnType<typeof closedLines>) => lines.some((line) => line.table === table && identity(line.stream) === identity(id));
  return [
    ...plan.streams.map((row): Expected => {
      const key = streamKey(row.stream.text, row.use.text);
      return { name: `${row.stream.text} (${row.use.text})`, cell: row.stream.cell, isThere: (lines) => lines.some((line) => line.table === "fuel" && streamKey(line.stream, line.use) === key) };
    }),
    ...plan.meters.filter((row) => row.powerKind.text !== "").map((row): Expected => ({ name: row.meter.text, cell: row.meter.cell, isThere: named("electricity", row.meter.text) })),
    ...plan.products.map((row): Expected => ({ name: row.product.text, cell: row.product.cell, isThere: named("production", row.product.text) })),
  ];
}
