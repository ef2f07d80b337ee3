/** Words as people write them: their plain form, which of them say something, and which of them are misspelt. */
import {
  editDistance,
  latinDigits,
  meaningful,
  normaliseHeader,
  phraseFinder,
  plainWords,
  spelling,
  tolerance,
} from "../../../src/core/plan/parse/words";

test.each([
  ["२०२५", "2025"],
  ["०१२३४५६७८९", "0123456789"],
  ["अप्रैल २०२५-26", "अप्रैल 2025-26"],
])("the digits of %s are those of %s", (text, expected) => {
  expect(latinDigits(text)).toBe(expected);
});

test.each([
  ["Op. Stock (MT)", "op stock"],
  ["Energy [kWh] {net}", "energy"],
  ["  QTY.   CONSUMED  ", "qty consumed"],
  ["Moisture %", "moisture %"],
  ["Coal (kiln", "coal kiln"],
  ["(kWh)", ""],
  ["खपत (टन) २", "खपत 2"],
])("the header %p is %p", (text, expected) => {
  expect(normaliseHeader(text)).toBe(expected);
});

test("what stands in brackets is kept among plain words", () => {
  expect(plainWords(" Coal (Kiln) – No. २ ")).toBe("coal kiln no 2");
});

test("a letter with its dot is one word, in either of its two encodings", () => {
  expect(plainWords("जो\u095c")).toBe(plainWords("जो\u0921\u093c"));
  expect(plainWords("U\u0308berlauf")).toBe("\u00fcberlauf");
});

const FIND = phraseFinder([{ words: ["per", "day"] }, { words: ["day"] }, { words: ["per"] }, { words: ["per", "year"] }]);
const found = (text: string) => {
  const first = FIND(text.split(" "));
  return first === null ? "nothing" : `${first.phrase.words.join(" ")} at ${first.at}`;
};

test.each([
  ["tonnes per day", "per day at 1"],
  ["day per tonne", "day at 0"],
  ["per tonne and day", "day at 3"],
  ["day by day", "day at 0"],
  ["per year", "per at 0"],
  ["year", "nothing"],
  ["per", "per at 0"],
])("of the phrases, the first that %p holds is %s", (text, expected) => {
  expect(found(text)).toBe(expected);
});

test.each([
  ["total quantity of receipts", "receipts"],
  ["coal for the month", "coal"],
  ["total qty", "total qty"],
  ["कुल खपत", "खपत"],
])("what %p says is %p", (text, expected) => {
  expect(meaningful(text.split(" ")).join(" ")).toBe(expected);
});

test.each([
  ["coal", 0],
  ["steam", 1],
  ["opening", 1],
  ["received", 2],
  ["pm10dust", 0],
  ["खपतखपत", 0],
])("%p may have %i wrong letters", (word, letters) => {
  expect(tolerance(word)).toBe(letters);
});

test.each([
  ["coal", "coal", 2, 0],
  ["recieved", "received", 2, 1],
  ["consumtion", "consumption", 2, 1],
  ["coals", "coal", 1, 1],
  ["gypsum", "gypsam", 1, 1],
  ["kitten", "sitting", 3, 3],
  ["abcd", "badc", 2, 2],
  ["xb", "by", 2, 2],
  ["aabb", "ccbb", 2, 2],
  // More than the limit is the limit and one, however many more.
  ["kitten", "sitting", 2, 3],
  ["coal", "coalmines", 2, 3],
  ["coalmines", "coal", 2, 3],
  ["moisture", "evidence", 2, 3],
  ["", "ab", 2, 2],
])("from %p to %p there are, with at most %i looked for, %i edits", (a, b, limit, expected) => {
  expect(editDistance(a, b, limit)).toBe(expected);
});

const KNOWN = ["consumed", "consumer", "received", "generation", "opening", "grade", "grate", "ratio", "co2", "coal"];

test.each([
  ["recieved", "received"],
  ["recevd", "recevd"],
  ["recieveed", "received"],
  ["opning", "opening"],
  ["openign", "opening"],
  ["opnnig", "opnnig"],
  // Known, however near another word is.
  ["consumed", "consumed"],
  // As near to one as to the other.
  ["consumek", null],
  ["grabe", null],
  // Nearer to one of them.
  ["consumeed", "consumed"],
  // Too short to be sure of, or no word of letters.
  ["cola", "cola"],
  ["co3", "co3"],
  ["rati", "rati"],
  ["freight", "freight"],
  // A longer word and a shorter one, not a misspelt one.
  ["cogeneration", "cogeneration"],
  ["neration", "neration"],
  ["regeneration", "regeneration"],
])("%p is read as %p", (word, expected) => {
  expect(spelling(KNOWN).correct(word)).toBe(expected);
});
