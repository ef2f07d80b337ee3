/** Which rows add up or average others, which are a note, and which a signature: by the words a person writes there. */
import { isAverageName, isNote, isSignature, isTotalName } from "../../../src/core/plan/parse/totalWords";
import { isSubtotal } from "../../../src/core/plan/parse/tables";

test.each([
  "Total",
  "Coal Total",
  "Sub-total (kiln)",
  "TOTAL OF KILN",
  "Grand total",
  "T O T A L",
  "T o t a l coal",
  "Coal t o t a l",
  "कुल कोयला",
  "जोड़",
  "Up to the month",
  "All fuels",
  "Σ",
  " \u2211 coal",
  "Total ash content, total",
])("%p adds up other rows", (name) => {
  expect(isTotalName(name)).toBe(true);
});

test.each([
  "",
  "Coal",
  // What an analysis is called.
  "Total moisture",
  "Total carbon %",
  "कुल नमी",
  "Totaliser",
  "Pivot o t a l",
  "t o t a lt",
  "Coal Σ",
  "Up to the mill",
  "All",
])("%p adds up nothing", (name) => {
  expect(isTotalName(name)).toBe(false);
});

test.each([
  ["Average", true],
  ["Wtd. avg of coal", true],
  ["औसत", true],
  ["Weighted", false],
  ["Average moisture", false],
  ["Total", false],
])("%p averages other rows: %p", (name, expected) => {
  expect(isAverageName(name)).toBe(expected);
});

test.each(["Note: as per log book", "REMARKS", "N.B. provisional", "टिप्पणी", "* as weighed", "  # by the plant", "†"])(
  "%p is a note",
  (text) => {
    expect(isNote(text)).toBe(true);
  },
);

test.each(["Notebook", "Coal note", "Coal*", "", "Resource"])("%p is none", (text) => {
  expect(isNote(text)).toBe(false);
});

test.each(["Prepared by", "Date: 5 May 2025", "Authorized signatory", "AUTHORISED", "Sd/-", "Energy Manager", "हस्ताक्षर"])(
  "%p begins a signature",
  (text) => {
    expect(isSignature(text)).toBe(true);
  },
);

test.each(["Placement", "Coal date", "Sdx", "", "Energy"])("%p begins none", (text) => {
  expect(isSignature(text)).toBe(false);
});

test.each(["Total", "Sub-total (kiln)", "Subtotal", "Grand total of fuels", "Average", "YTD", "कुल", "कुल योग"])(
  "the row %p of a table is none of its data",
  (name) => {
    expect(isSubtotal(name)).toBe(true);
  },
);

test.each(["Total moisture", "Totaliser", "Coal total", "योगफल", ""])("the row %p of a table is", (name) => {
  expect(isSubtotal(name)).toBe(false);
});
