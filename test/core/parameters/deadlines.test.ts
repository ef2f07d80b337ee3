import { actionPlanDue, checkVerificationUntil, deadlinesOf, formDDue } from "../../../src/core/parameters";
import { isoDate } from "../../../src/core/quantity/period";

function dates(start: number): Record<string, string> {
  return Object.fromEntries(deadlinesOf({ start }).map(({ id, due }) => [id, isoDate(due)]));
}

test("the dates of compliance year 2025-26", () => {
  expect(dates(2025)).toEqual({
    monitoringPlan: "2025-06-30",
    activityList: "2025-06-30",
    formsAndReport: "2026-07-31",
    beeToNsc: "2026-09-30",
    nscRecommendation: "2026-10-14",
    issue: "2026-10-28",
  });
});

test("the plan of the next year is due before the forms of this one", () => {
  expect(dates(2026).monitoringPlan).toBe("2026-06-30");
});

test("the deadlines stand in order of date, each with its clause", () => {
  const due = deadlinesOf({ start: 2025 }).map((deadline) => isoDate(deadline.due));
  expect(due).toEqual([...due].sort());
  expect(deadlinesOf({ start: 2025 }).every(({ cite }) => cite.startsWith("Procedure, Section "))).toBe(true);
});

test("Form D follows the last trading session by a month", () => {
  expect(isoDate(formDDue({ year: 2027, month: 1, day: 27 }))).toBe("2027-02-27");
  expect(isoDate(formDDue({ year: 2027, month: 1, day: 31 }))).toBe("2027-02-28");
});

test("check-verification stays possible until the later of two dates", () => {
  const submitted = { year: 2026, month: 7, day: 31 };
  expect(isoDate(checkVerificationUntil(submitted, { year: 2026, month: 10, day: 28 }))).toBe("2027-07-31");
  expect(isoDate(checkVerificationUntil(submitted, { year: 2027, month: 3, day: 31 }))).toBe("2027-09-30");
});

test("the action plan is due before the first compliance year ends", () => {
  expect(isoDate(actionPlanDue({ start: 2025 }))).toBe("2026-03-31");
});
