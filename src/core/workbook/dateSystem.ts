/**
 * Dates of planned cells. Plans hold dates as serials that count from 1900, whatever the workbook counts from; they are
 * turned into its own before anything is compared or written.
 */
import { DAYS_TO_1904 } from "../quantity/period";
import type { PlannedCell, SheetPlan } from "./sheetPlan";

/** Whether a number format shows a number as a date: y, or m and d beside no time alone; quoted texts and colours aside. */
function isDateFormat(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|[_*]./gi, "").replace(/general|am\/pm|a\/p/gi, "");
  return /[yd]/i.test(codes) || /mmm/i.test(codes);
}

/** The plan with its dates as a workbook of this date system counts them. */
export function inDateSystem(plan: SheetPlan, dateSystem: 1900 | 1904): SheetPlan {
  return dateSystem === 1900 ? plan : { ...plan, cells: plan.cells.map(countedFrom1904) };
}

/** A serial that counts from 1900, as a workbook of this date system counts it. */
export function serialIn(serial: number, dateSystem: 1900 | 1904): number {
  return dateSystem === 1900 ? serial : serial - DAYS_TO_1904;
}

/** Only what a plan itself says: the result of a formula is what the workbook made of its own dates. */
function countedFrom1904(cell: PlannedCell): PlannedCell {
  const { content, format } = cell;
  if ("formula" in content || typeof content.value !== "number" || !isDateFormat(format ?? "")) return cell;
  return { ...cell, content: { value: serialIn(content.value, 1904) } };
}
