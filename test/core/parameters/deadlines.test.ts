import { deadlinesOf } from "../../../src/core/parameters";
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
