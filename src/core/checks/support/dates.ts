/** Dates of the plan and of bills, as checks compare and show them. */
import { deadlinesOf } from "../../parameters";
import type { MonitoringPlan } from "../../plan/model";
import { compareDates, fromSerial, isoDate, toSerial } from "../../quantity/period";
import type { CalendarDate } from "../../quantity/period";
import { dateOf } from "../../plan/parse/entries";
import { attribute } from "../../activity/line";
import type { ActivityLine } from "../../activity/line";
import type { CheckContext } from "../engine/context";

type Version = MonitoringPlan["versions"][number];

export function dateText(date: CalendarDate): string {
  return isoDate(date);
}

export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return compareDates(to, from);
}

export function weeksBefore(date: CalendarDate, weeks: number): CalendarDate {
  return fromSerial(toSerial(date) - 7 * weeks);
}

/** Versions with an effective date, earliest first. */
export function inOrder(plan: MonitoringPlan): readonly Version[] {
  return plan.versions
    .filter((row) => row.effectiveFrom.date !== null)
    .sort((a, b) => compareDates(a.effectiveFrom.date!, b.effectiveFrom.date!));
}

/** A date in a text column of a line; a serial arrives as its number. */
export function attributeDate(line: ActivityLine, field: string, { snapshot }: CheckContext): CalendarDate | null {
  const text = attribute(line, field);
  if (text === "") return null;
  return dateOf(/^\d+(\.\d+)?$/.test(text) ? Number(text) : text, snapshot.dateSystem);
}

/** Versions that were submitted, earliest first. */
export function submissions(plan: MonitoringPlan): readonly Version[] {
  return plan.versions
    .filter((row) => row.submittedOn.date !== null)
    .sort((a, b) => compareDates(a.submittedOn.date!, b.submittedOn.date!));
}

/** When a duty of the compliance year is due. */
export function dueDate({ year }: CheckContext, id: "monitoringPlan" | "formsAndReport"): CalendarDate {
  return deadlinesOf(year).find((deadline) => deadline.id === id)!.due;
}
