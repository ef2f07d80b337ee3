/**
 * What the sheets say and the program does not understand: every choice cell of plan, reference data and lines whose word
 * is none of its choices. There is no GEI while one is left, whatever it decides.
 */
import type { ActivityLine } from "../activity/line";
import { lineName } from "../activity/line";
import type { AnyPlanCell, MonitoringPlan, ReferenceData } from "../plan/model";
import { monthIndex } from "../quantity/period";
import type { Month } from "../quantity/period";
import { missing } from "../trace/figure";
import type { Gap } from "../trace/figure";
import { refText } from "../workbook/cells";
import type { InventorySetting } from "./setting";

type Cells = Readonly<Record<string, AnyPlanCell | string>>;

/** All cells of the plan or of the reference data with their fields; what is no cell is text, such as the name of the sheet. */
export function planCells(of: MonitoringPlan | ReferenceData | null): readonly (readonly [field: string, cell: AnyPlanCell])[] {
  const sections = Object.entries(of ?? {}).flatMap(([name, part]): readonly unknown[] =>
    name === "repeated" ? Object.values(part as Readonly<Record<string, readonly unknown[]>>).flat() : Array.isArray(part) ? part : [part],
  );
  return sections.flatMap((section) =>
    Object.entries(section as Cells).flatMap(([field, cell]) => (typeof cell === "string" ? [] : [[field, cell] as const])),
  );
}

function unknownOf(of: string, field: string, cell: AnyPlanCell, month: Month | null): readonly Gap[] {
  if (cell.kind !== "choice" || cell.state !== "unknown") return [];
  const at = cell.cell === null ? null : refText(cell.cell);
  return missing("unknownWord", of, { month, cell: at, words: { field, text: cell.text } }).missing;
}

function unknownInLine(line: ActivityLine): readonly Gap[] {
  return Object.entries<AnyPlanCell>(line.said).flatMap(([field, cell]) => unknownOf(lineName(line), field, cell, line.month));
}

/** The gaps of all words not understood, of the lines in the period only. */
export function unreadGaps({ plan, reference, lines, months }: InventorySetting): readonly Gap[] {
  const inPeriod = new Set(months.map(monthIndex));
  return [
    ...[plan, reference].flatMap(planCells).flatMap(([field, cell]) => unknownOf("Monitoring Plan", field, cell, null)),
    ...lines.filter((line) => inPeriod.has(monthIndex(line.month))).flatMap(unknownInLine),
  ];
}
