import { pairsOf, pairwise, product } from "./pairwise";

const FACTORS = {
  view: ["overview", "check", "forms"],
  language: ["en", "hi"],
  look: ["light", "dark", "forced"],
  width: [320, 450],
} as const;

test("every two values meet, in no more combinations than the two longest factors have pairs", () => {
  const chosen = pairwise(FACTORS);
  expect(new Set(chosen.flatMap(pairsOf))).toEqual(new Set(product(FACTORS).flatMap(pairsOf)));
  expect(chosen).toHaveLength(9);
});

test("two factors: every combination", () => {
  expect(pairwise({ a: [1, 2], b: ["x"] })).toEqual([
    { a: 1, b: "x" },
    { a: 2, b: "x" },
  ]);
});
