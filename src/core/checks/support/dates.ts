/** Dates of the plan and of bills, as checks compare and show them. */
import { deadlinesOf } from "../../parameters";
import type { DateCell, MonitoringPlan } from "../../plan/model";
import { compareDates, fromSerial, isoDate, toSerial } from "../../quantity/period";
import type { CalendarDate } from "../../quantity/period";
import type { CheckContext } from "../engine/context";

type Version = MonitoringPlan["versions"][number];

/** A version of the plan with one of its dates. */
export interface DatedVersion {
  readonly row: Version;
  readonly date: CalendarDate;
}

export function dateText(date: CalendarDate): string {
  return isoDate(date);
}

export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return compareDates(to, from);
}

export function weeksBefore(date: CalendarDate, weeks: number): CalendarDate {
  return fromSerial(toSerial(date) - 7 * weeks);
}

function datedBy(plan: MonitoringPlan, cellOf: (row: Version) => DateCell): readonly DatedVersion[] {
  return plan.versions
    .flatMap((row) => {
      const { date } = cellOf(row);
      return date === null ? [] : [{ row, date }];
    })
    .sort((a, b) => compareDates(a.date, b.date));
}

/** Versions with an effective date, earliest first. */
export function inOrder(plan: MonitoringPlan): readonly DatedVersion[] {
  return datedBy(plan, (row) => row.effectiveFrom);
}

/** Versions that were submitted, earliest first. */
export function submissions(plan: MonitoringPlan): readonly DatedVersion[] {
  return datedBy(plan, (row) => row.submittedOn);
}

/** When a duty of the compliance year is due. Throws for a duty that the year does not have, a fault of the program. */
export function dueDate({ year }: CheckContext, id: "monitoringPlan" | "formsAndReport"): CalendarDate {
  const found = deadlinesOf(year).find((deadline) => deadline.id === id);
  if (found === undefined) throw new Error(`There is no deadline ${id}.`);
  return found.due;
}
