import { monthLabel } from "../../../src/core/quantity/period";
import { monthIn, monthInTitle, monthNameOf, monthOfCell, parseMonthText, yearIn } from "../../../src/core/reading/months";

const read = (text: string) => {
  const month = parseMonthText(text);
  return month === null ? "no month" : monthLabel(month);
};

test.each([
  ["Apr 2025", "Apr 2025"],
  ["APRIL-25", "Apr 2025"],
  ["Apr'25", "Apr 2025"],
  ["Sept_2025", "Sep 2025"],
  ["2025 May", "May 2025"],
  ["04/2025", "Apr 2025"],
  ["2025-04", "Apr 2025"],
  ["अप्रैल २०२५", "Apr 2025"],
  ["सितम्बर 2025", "Sep 2025"],
  ["farvari 2026", "Feb 2026"],
  [`Apr 2025 (${"a long note ".repeat(20)})`, "no month"],
  ["Apr-25 (30 days)", "Apr 2025"],
  ["Apr-25 (actual)", "Apr 2025"],
  ["Apr-25 (kWh)", "Apr 2025"],
  ["Apr-25 Actual", "Apr 2025"],
  ["Apr-25 MTD", "Apr 2025"],
  ["अप्रैल (April) 2025", "Apr 2025"],
  ["Apr (2024-25)", "Apr 2024"],
  ["Apr-25 (B)", "no month"],
  ["Apr-25 (LY)", "no month"],
  ["Apr-25 (YTD)", "no month"],
  ["Apr-25 (लक्ष्य)", "no month"],
  ["Apr-25 Budget", "no month"],
  ["2025-26", "no month"],
  ["2011-12", "no month"],
  ["FY 2025-26", "no month"],
  ["Market 25", "no month"],
  ["Apr", "no month"],
  ["Q1 2025", "no month"],
  ["13/2025", "no month"],
])("%s is %s", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test("a serial is a day of its month in both date systems", () => {
  expect(monthOfCell(45748, 1900)).toEqual({ year: 2025, month: 4 });
  expect(monthOfCell(45748 - 1462, 1904)).toEqual({ year: 2025, month: 4 });
});

test("a month without a year takes it from what the titles say", () => {
  expect(monthIn(2, yearIn("Energy report FY 2025-26")!)).toEqual({ year: 2026, month: 2 });
  expect(monthIn(2, yearIn("Calendar year 2025")!)).toEqual({ year: 2025, month: 2 });
  expect(yearIn("Unit 2, Line 2019-24")).toBeNull();
});

test("titles name their month anywhere in the text", () => {
  expect(monthInTitle("Monthly fuel report for April, 2025 (kiln)")).toEqual({ year: 2025, month: 4 });
  expect(monthInTitle("Report no. 12 of 2025")).toBeNull();
});

test("a month's name with another meaning in brackets is no month's name", () => {
  expect(["Apr", "Apr (30 days)", "Apr (LY)", "Apr (B)", "अप्रैल (बजट)"].map(monthNameOf)).toEqual([4, 4, 0, 0, 0]);
});
