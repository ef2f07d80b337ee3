/**
 * The dates of a compliance year, from the Procedure's periods. Dates after the entity's own are the latest possible: each
 * is counted from the latest of the one before.
 */
import { fromSerial, toSerial } from "../quantity/period";
import type { CalendarDate, ComplianceYear } from "../quantity/period";

export type Actor = "entity" | "bee" | "nsc" | "cpcb";

export interface Deadline {
  readonly id: string;
  readonly what: string;
  readonly who: Actor;
  readonly due: CalendarDate;
  /** Clause of the Procedure. */
  readonly cite: string;
}

/** Every dated duty of a compliance year, in order of date. */
export function deadlinesOf(year: ComplianceYear): readonly Deadline[] {
  const end = year.start + 1;
  const beeToNsc: CalendarDate = { year: end, month: 9, day: 30 };
  const nsc = addDays(beeToNsc, 14);
  return [
    {
      id: "monitoringPlan",
      what: "Monitoring plan to BEE",
      who: "entity",
      due: { year: year.start, month: 6, day: 30 },
      cite: "Procedure, Section 5: within three months of the start of the year",
    },
    {
      id: "activityList",
      what: "List of the year's activities of the action plan",
      who: "entity",
      due: { year: year.start, month: 6, day: 30 },
      cite: "Procedure, Section 11",
    },
    {
      id: "formsAndReport",
      what: "GHG report, pro-forma, Form A and Form B to BEE and the State Designated Agency",
      who: "entity",
      due: { year: end, month: 7, day: 31 },
      cite: "Procedure, Section 5 and 6: within four months of the end of the year",
    },
    { id: "beeToNsc", what: "BEE's report to NSC-ICM", who: "bee", due: beeToNsc, cite: "Procedure, Section 8: within two months" },
    { id: "nscRecommendation", what: "Recommendation of NSC-ICM", who: "nsc", due: nsc, cite: "Procedure, Section 8: within two weeks" },
    { id: "issue", what: "Issue of certificates", who: "bee", due: addDays(nsc, 14), cite: "Procedure, Section 8: within two weeks" },
  ];
}

function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromSerial(toSerial(date) + days);
}
