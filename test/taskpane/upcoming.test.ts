import { isoDate } from "../../src/core/quantity/period";
import { upcoming } from "../../src/taskpane/views/overview/upcoming";

const lines = (year: number, asOf: { year: number; month: number; day: number }) =>
  upcoming({ start: year }, asOf, 9).map(({ id, year: of, due, daysLeft }) => `${isoDate(due)} ${id} ${of.start} in ${daysLeft}`);

test(
  "after the year has ended: the verifier 12 weeks and at the latest 8 weeks before the forms, and the dates of the year " +
    "that has begun",
  () => {
    expect(lines(2025, { year: 2026, month: 4, day: 21 })).toEqual([
      "2026-05-08 engageAcva 2025 in 17",
      "2026-06-05 lastStart 2025 in 45",
      "2026-06-30 monitoringPlan 2026 in 70",
      "2026-06-30 activityList 2026 in 70",
      "2026-07-31 formsAndReport 2025 in 101",
      "2027-05-08 engageAcva 2026 in 382",
      "2027-06-05 lastStart 2026 in 410",
      "2027-07-31 formsAndReport 2026 in 466",
    ]);
  },
);

test("a deadline stands until its day is over", () => {
  expect(lines(2025, { year: 2026, month: 7, day: 31 })[0]).toBe("2026-07-31 formsAndReport 2025 in 0");
  expect(lines(2025, { year: 2026, month: 8, day: 1 })[0]).toBe("2027-05-08 engageAcva 2026 in 280");
});
