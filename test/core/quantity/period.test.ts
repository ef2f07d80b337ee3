/** Months, compliance years and dates, as people write them and as Excel counts them. */
import {
  compareDates,
  endOfMonth,
  fromSerial,
  isoDate,
  monthIndex,
  monthLabel,
  monthsOf,
  parseIsoDate,
  parseYear,
  sameMonth,
  toSerial,
  yearLabel,
  yearOf,
} from "../../../src/core/quantity/period";

test.each([
  ["2025-26", 2025],
  [" 2025-26 ", 2025],
  ["FY2025-26", 2025],
  ["FY 2025-26", 2025],
  ["fy25-26", 2025],
  ["FY '25-26", 2025],
  ["2025-2026", 2025],
  ["2025/26", 2025],
  ["2025\u201326", 2025],
  ["2025 - 26", 2025],
  ["\u0968\u0966\u0968\u096b-\u0968\u096c", 2025],
  ["2099-00", 2099],
  ["1999-2000", 1999],
])("%j is the year that starts in %i", (text, start) => {
  expect(parseYear(text)).toEqual({ start });
});

test.each(["2026", "25-26", "2025-27", "2025-25", "2025-2027", "2025-1926", "2025-6", "2025-266", "x2025-26", "2025-26 (B)", "FY", ""])(
  "%j is no year",
  (text) => {
    expect(parseYear(text)).toBeNull();
  },
);

test("a year is named by both of its calendar years, the second with two digits", () => {
  expect([yearLabel({ start: 2025 }), yearLabel({ start: 2099 }), yearLabel({ start: 2008 })]).toEqual(["2025-26", "2099-00", "2008-09"]);
});

test("it has twelve months, April first", () => {
  expect(monthsOf({ start: 2025 }).map(monthLabel)).toEqual([
    ...["Apr 2025", "May 2025", "Jun 2025", "Jul 2025", "Aug 2025", "Sep 2025"],
    ...["Oct 2025", "Nov 2025", "Dec 2025", "Jan 2026", "Feb 2026", "Mar 2026"],
  ]);
});

test("March belongs to the year before, April to its own", () => {
  expect([yearOf({ year: 2026, month: 3 }), yearOf({ year: 2026, month: 4 })]).toEqual([{ start: 2025 }, { start: 2026 }]);
});

test("months count on over the end of a calendar year", () => {
  expect(monthIndex({ year: 2026, month: 1 }) - monthIndex({ year: 2025, month: 12 })).toBe(1);
  // 12 x 2025 + 4 - 1
  expect(monthIndex({ year: 2025, month: 4 })).toBe(24_303);
  expect(sameMonth({ year: 2025, month: 4 }, { year: 2025, month: 4 })).toBe(true);
  expect(sameMonth({ year: 2025, month: 4 }, { year: 2026, month: 4 })).toBe(false);
});

const APRIL = { year: 2025, month: 4, day: 1 };

test("1 April 2025 is 45748 in one date system and 1462 days less in the other; the time of day is dropped", () => {
  expect(toSerial(APRIL)).toBe(45_748);
  expect([fromSerial(45_748), fromSerial(45_748.99), fromSerial(44_286, 1904)]).toEqual([APRIL, APRIL, APRIL]);
});

test.each([
  ["2026-07-31", { year: 2026, month: 7, day: 31 }],
  [" 2024-02-29 ", { year: 2024, month: 2, day: 29 }],
  ["2025-02-29", null],
  ["2025-13-01", null],
  ["2025-6-1", null],
  ["31-07-2026", null],
  ["x2026-07-31", null],
  ["2026-07-31T10:00", null],
  ["", null],
])("%j is the date %j", (text, date) => {
  expect(parseIsoDate(text)).toEqual(date);
});

test("a date is written with two digits for month and day", () => {
  expect(isoDate(APRIL)).toBe("2025-04-01");
});

test("an earlier date compares below zero, the same day as zero", () => {
  expect(compareDates(APRIL, { ...APRIL, day: 3 })).toBe(-2);
  expect(compareDates(APRIL, { ...APRIL })).toBe(0);
});

test("months end on their last day, February of a leap year on the 29th, December within its year", () => {
  expect([2, 4, 12].map((month) => isoDate(endOfMonth({ year: 2024, month })))).toEqual(["2024-02-29", "2024-04-30", "2024-12-31"]);
});
