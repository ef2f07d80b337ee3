/** The three ways a check walks its material. */
import type { ActivityLine, ActivityTable } from "../../activity/line";
import type { Check, Hit } from "./check";
import { hasPlan } from "./context";
import type { CheckContext, PlannedContext } from "./context";
import { closedLines, tableLines } from "../support/lines";

type Found = Hit | null | readonly Hit[];

function flat(found: Found): readonly Hit[] {
  if (found === null) return [];
  return Array.isArray(found) ? (found as readonly Hit[]) : [found as Hit];
}

/** For checks of the plan; without one only the check that looks for it has anything to say. */
export function withPlan(run: (context: PlannedContext) => readonly Hit[]): Check["run"] {
  return (context) => (hasPlan(context) ? run(context) : []);
}

/** For each row of a plan's table. */
export function eachRow<Row>(
  rows: (context: PlannedContext) => readonly Row[],
  find: (row: Row, context: PlannedContext) => Found,
): Check["run"] {
  return withPlan((context) => rows(context).flatMap((row) => flat(find(row, context))));
}

/** For each line of the months that are over, of one table or of all. */
export function eachLine(table: ActivityTable | "any", find: (line: ActivityLine, context: CheckContext) => Found): Check["run"] {
  return (context) => (table === "any" ? closedLines(context) : tableLines(context, table)).flatMap((line) => flat(find(line, context)));
}
