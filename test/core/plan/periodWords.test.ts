/** What the words of a header or a title say that its figures cover. */
import { findPeriod, otherPeriod } from "../../../src/core/plan/parse/periodWords";

const found = (text: string) => {
  const period = findPeriod(text.split(" "));
  return period === null ? null : [period.period, period.rest.join(" ")];
};

test.each([
  ["per day", ["day", ""]],
  ["coal per day kiln", ["day", "coal kiln"]],
  ["ytd coal", ["toDate", "coal"]],
  // The longest phrase counts: a budget of the month is a budget.
  ["budget for the month", ["planned", ""]],
  ["coal of the same month last year", ["earlier", "coal of the"]],
  ["actual for last month", ["earlier", ""]],
  ["माह के दौरान", ["month", ""]],
  ["coal", null],
  ["per kiln", null],
])("%p covers %p", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ["Coal consumption, YTD", "toDate"],
  ["Monthly average", null],
  ["Monthly and cumulative", "toDate"],
  ["Average of the month against the budget", "planned"],
  ["मासिक औसत", null],
  ["संचयी खपत", "toDate"],
  ["Installed capacity", "design"],
  ["Variance", "difference"],
  ["Annual report", "year"],
  ["Previous month's coal", "earlier"],
  ["Coal", null],
  ["", null],
])("%p says that its figures are those of: %p", (text, expected) => {
  expect(otherPeriod(text)).toBe(expected);
});
