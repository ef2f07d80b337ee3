/** The dates ahead of the plant, seen from the as-of date. */
import { deadlinesOf } from "../../../core/parameters/deadlines";
import { compareDates, fromSerial, toSerial, yearOf } from "../../../core/quantity/period";
import type { CalendarDate, ComplianceYear } from "../../../core/quantity/period";

export interface Upcoming {
  /** A deadline of the Procedure, or the day by which a verifier has to be at work. */
  readonly id: string;
  readonly year: ComplianceYear;
  readonly due: CalendarDate;
  readonly daysLeft: number;
}

/** Verification takes 8 to 12 weeks before the forms are due: the longer is safe, the shorter the last hour. */
const VERIFICATION_DAYS = { long: 84, short: 56 } as const;

/** The plant's own next dates of the plan's year and of the year of the as-of date, earliest first. */
export function upcoming(year: ComplianceYear, asOf: CalendarDate, most: number): readonly Upcoming[] {
  const current = yearOf(asOf);
  const years = current.start === year.start ? [year] : [year, current];
  return years
    .flatMap((of) => datesOf(of))
    .filter(({ due }) => compareDates(due, asOf) >= 0)
    .sort((a, b) => compareDates(a.due, b.due))
    .slice(0, most)
    .map((date) => ({ ...date, daysLeft: toSerial(date.due) - toSerial(asOf) }));
}

function datesOf(year: ComplianceYear): readonly Omit<Upcoming, "daysLeft">[] {
  const own = deadlinesOf(year).filter(({ who }) => who === "entity");
  return own.flatMap(({ id, due }) => {
    const deadline = { id, year, due };
    const before = (days: number) => fromSerial(toSerial(due) - days);
    return id === "formsAndReport"
      ? [
          { id: "engageAcva", year, due: before(VERIFICATION_DAYS.long) },
          { id: "lastStart", year, due: before(VERIFICATION_DAYS.short) },
          deadline,
        ]
      : [deadline];
  });
}
