/** What several checks share: naming a line, finding the plan's entry for it, and walking readings. */
import { monthLabel, sameMonth } from "../quantity/period";
import type { Month } from "../quantity/period";
import { streamKey, identity } from "../reading/records";
import type { ActivityLine, Reading } from "../reading/records";
import type { MonitoringPlan, SourceStream } from "../plan/model";
import type { CellRef } from "../workbook/cells";
import type { CheckContext } from "./context";
import type { Hit } from "./check";

/** Lines of months that are over; lines of an open month are work in progress. */
export function closedLines(context: CheckContext): readonly ActivityLine[] {
  return context.lines.filter((line) => context.closedMonths.some((month) => sameMonth(month, line.month)));
}

/** Words every finding about a line can use: {line}, {month}. */
export function lineWords(line: ActivityLine): Readonly<Record<string, string>> {
  const name = [line.stream, line.use, line.lot].filter((part) => part !== "").join(", ");
  return { line: name, month: monthLabel(line.month) };
}

export function hit(where: CellRef | null, words: Readonly<Record<string, string>>): Hit {
  return { where, words };
}

export function planStream(plan: MonitoringPlan, line: ActivityLine): SourceStream | undefined {
  const key = streamKey(line.stream, line.use);
  return plan.streams.find((stream) => streamKey(stream.stream.text, stream.use.text) === key);
}

/** Whether the plan knows the line: its stream and use, its meter, or its product. */
export function isPlanned(plan: MonitoringPlan, line: ActivityLine): boolean {
  if (line.table === "fuel") return planStream(plan, line) !== undefined;
  const id = identity(line.stream);
  if (line.table === "electricity") return plan.meters.some((meter) => identity(meter.meter.text) === id);
  if (line.table === "production") return plan.products.some((product) => identity(product.product.text) === id);
  return true;
}

/** The reading a line exists for: consumption, energy or production. */
export const MAIN_READING: Readonly<Record<ActivityLine["table"], string>> = { fuel: "consumed", electricity: "energy", production: "produced", heat: "quantity", process: "value" };

export function mainReading(line: ActivityLine): Reading | undefined {
  return line.readings.get(MAIN_READING[line.table]);
}

export function inMonth(lines: readonly ActivityLine[], month: Month): readonly ActivityLine[] {
  return lines.filter((line) => sameMonth(line.month, month));
}
