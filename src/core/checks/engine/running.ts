/** The ways a check walks its material. */
import type { ActivityLine, ActivityTable, LineIn } from "../../activity/line";
import type { Check, Hit } from "./check";
import { hasPlan, isCounted } from "./context";
import type { CheckContext, CountedContext, PlannedContext } from "./context";
import { closedLines, tableLines } from "../support/lines";

type Found = Hit | null | readonly Hit[];

function flat(found: Found): readonly Hit[] {
  return found === null ? [] : "words" in found ? [found] : found;
}

/** For checks of the plan; without one only the check that looks for it has anything to say. */
export function withPlan(run: (context: PlannedContext) => readonly Hit[]): Check["run"] {
  return (context) => (hasPlan(context) ? run(context) : []);
}

/** For checks of the figures of the closed months. */
export function withInventory(run: (context: CountedContext) => readonly Hit[]): Check["run"] {
  return (context) => (isCounted(context) ? run(context) : []);
}

/** For each row of a plan's table. */
export function eachRow<Row>(
  rows: (context: PlannedContext) => readonly Row[],
  find: (row: Row, context: PlannedContext) => Found,
): Check["run"] {
  return withPlan((context) => rows(context).flatMap((row) => flat(find(row, context))));
}

/** For each line of one table in the months that are over. */
export function eachLineOf<Table extends ActivityTable>(
  table: Table,
  find: (line: LineIn<Table>, context: CheckContext) => Found,
): Check["run"] {
  return (context) => tableLines(context, table).flatMap((line) => flat(find(line, context)));
}

/** For each line of the months that are over. */
export function eachLine(find: (line: ActivityLine, context: CheckContext) => Found): Check["run"] {
  return (context) => closedLines(context).flatMap((line) => flat(find(line, context)));
}
