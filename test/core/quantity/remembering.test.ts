/** Answers about texts that are kept for a while. */
import { remembering } from "../../../src/core/quantity/remembering";

/** The lengths of texts asked one after the other, and how many of them had to be found. */
function lengths(...texts: readonly string[]) {
  let found = 0;
  const lengthOf = remembering((text) => {
    found += 1;
    return text.length;
  });
  return { answers: texts.map((text) => lengthOf(text)), found };
}

test("answers are found once, also for the empty text", () => {
  expect(lengths("", "ab", "ab", "")).toEqual({ answers: [0, 2, 2, 0], found: 2 });
});

test("they are not kept for a text longer than a name", () => {
  const [name, note] = ["n".repeat(100), "n".repeat(101)];
  expect(lengths(name, note, name, note)).toEqual({ answers: [100, 101, 100, 101], found: 3 });
});

test("5000 are kept; one more, and all are forgotten", () => {
  const texts = Array.from({ length: 5000 }, (_, i) => `text ${i}`);
  expect(lengths(...texts, "text 0").found).toBe(5000);
  expect(lengths(...texts, "text 0", "one more", "text 0").found).toBe(5002);
});
