/** Decimals, what is looked up in the program's own lists. */
import {
  countedIn,
  decimal,
  fractionOf,
  inPercent,
  printedValue,
  round,
  sum,
  wholeDown,
  wholeUp,
} from "../../../src/core/quantity/decimal";
import { elementAt, entryOf, theOne } from "../../../src/core/quantity/known";

test.each([
  ["the sum of no terms", () => sum([]), "0"],
  ["a sum", () => sum([decimal("0.1"), decimal("0.2")]), "0.3"],
  ["12.5 % as a fraction", () => fractionOf(decimal("12.5")), "0.125"],
  ["0.125 in per cent", () => inPercent(decimal("0.125")), "12.5"],
  ["a printed figure", () => printedValue("0.95"), "0.95"],
  ["a printed ratio", () => printedValue("3/12"), "0.25"],
  ["rupees in lakh", () => countedIn(decimal(2_500_000), decimal(100_000)), "25"],
  ["half away from zero", () => round(decimal("2.345"), 2), "2.35"],
  ["half away from zero, below it", () => round(decimal("-2.345"), 2), "-2.35"],
  ["certificates issued", () => wholeDown(decimal("500.9")), "500"],
  // A double a hair below 500 is 500; six decimals decide.
  ["certificates issued of a double below", () => wholeDown(decimal("499.9999999997")), "500"],
  ["certificates issued of less", () => wholeDown(decimal("499.9999")), "499"],
  ["certificates to surrender", () => wholeUp(decimal("500.1")), "501"],
  ["certificates to surrender of a double above", () => wholeUp(decimal("500.0000000003")), "500"],
  ["certificates to surrender of more", () => wholeUp(decimal("500.00001")), "501"],
])("%s", (_what, found, expected) => {
  expect(found().toString()).toBe(expected);
});

test("what the program itself has put there is found, and what it has not is a fault that names it", () => {
  expect(elementAt(["a", "b"], 1)).toBe("b");
  expect(() => elementAt(["a"], 1)).toThrow("There is no element 1 in a list of 1.");
  expect(entryOf(new Map([["k", 7]]), "k")).toBe(7);
  expect(() => entryOf(new Map<string, number>(), "k")).toThrow('There is no entry "k".');
  expect(theOne([1, 2, 3], (n) => n > 1, "number above one")).toBe(2);
  expect(() => theOne([1], (n) => n > 1, "number above one")).toThrow("There is no number above one.");
});
