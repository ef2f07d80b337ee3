/** Which choice a cell means, in any spelling of case, space and number; else which ones the word resembles. */
import { choiceNamedIn, readChoice, spellingKey } from "../../../src/core/plan/parse/choice";
import { POWER_WORDS, YES_NO_WORDS } from "../../../src/core/plan/spec/choiceWords";

test.each([
  ["CSI-B2", "csib2"],
  ["csi  b2 ", "csib2"],
  ["Pulp & Paper", "pulpandpaper"],
  ["Kilns", "kiln"],
  ["dg sets", "dgset"],
  ["Gas", "gas"],
  ["DGs", "dgs"],
  ["Glass", "glass"],
  ["टाइप २", "टाइप2"],
  ["\uff23\uff30\uff30", "cpp"],
  ["?", ""],
])("what counts in %p is %p", (text, expected) => {
  expect(spellingKey(text)).toBe(expected);
});

/** Learnt anew for each test. */
const power = () => ({ choices: ["grid", "own captive", "DG", "waste heat", "colony"], words: POWER_WORDS }) as const;
const yesNo = () => ({ choices: ["Yes", "No"], words: YES_NO_WORDS }) as const;

test.each([
  ["Own Captive", "own captive"],
  ["CPP", "own captive"],
  ["कैप्टिव", "own captive"],
  ["D.G. sets", "DG"],
  ["dg", "DG"],
  ["colony", "colony"],
])("%p is the choice %p", (text, choice) => {
  expect(readChoice(power(), text)).toEqual({ state: "chosen", choice });
});

test.each(["", "  ", "-", " - ", "--", "\u2013", "\u2014"])("%p is a cell left empty", (text) => {
  expect(readChoice(yesNo(), text)).toEqual({ state: "blank", choice: null });
});

test.each([
  // One letter in a short word, one in four of a longer one.
  ["grod", ["grid"]],
  ["groid", ["grid"]],
  ["gr", []],
  ["wastee haat", ["waste heat"]],
  ["wastee haatt", []],
  ["colinie", []],
  ["captvie", []],
  ["towmshhp", ["colony"]],
  ["towmshhq", []],
  ["zinc", []],
])("%p is none, and resembles %p", (text, likely) => {
  expect(readChoice(power(), text)).toEqual({ state: "unknown", choice: null, likely });
});

test.each(["?", "-.", "\u2013?", ". -"])("%p is no word and no empty cell", (text) => {
  expect(readChoice(yesNo(), text)).toEqual({ state: "unknown", choice: null, likely: [] });
});

test("the nearest choice is offered first, and each once", () => {
  const spec = { choices: ["secondary", "membranes", "membrane 2"], words: { "membrane 2": "mambrane, membrano" } } as const;
  expect(readChoice({ ...spec }, "membrame")).toMatchObject({ likely: ["membranes", "membrane 2"] });
  expect(readChoice({ ...spec }, "mambrana")).toMatchObject({ likely: ["membrane 2", "membranes"] });
});

test("a choice's own name goes before another's further spelling of it", () => {
  const words = { grid: "own", own: "grid" };
  expect(readChoice({ choices: ["grid", "own"], words }, "Own")).toMatchObject({ choice: "own" });
  expect(readChoice({ choices: ["own", "grid"], words }, "Grid")).toMatchObject({ choice: "grid" });
});

test("a field without choices, or choices without further spellings, know no others", () => {
  expect(readChoice({}, "grid")).toEqual({ state: "unknown", choice: null, likely: [] });
  expect(readChoice({ choices: ["grid"] }, "Grids")).toEqual({ state: "chosen", choice: "grid" });
  expect(readChoice({ choices: ["grid"] }, "x")).toEqual({ state: "unknown", choice: null, likely: [] });
  expect(readChoice({ choices: ["grid", "own"], words: { grid: "eb" } }, "own")).toEqual({ state: "chosen", choice: "own" });
});

test("a field's choices are learnt once, and each field's for itself", () => {
  let asked = 0;
  const counted = {
    get choices() {
      asked += 1;
      return ["grid"];
    },
  };
  expect(["Grid", "grids"].map((text) => readChoice(counted, text).state)).toEqual(["chosen", "chosen"]);
  expect(asked).toBe(1);
  const [first, second] = [{ choices: ["grid"], words: { grid: "eb" } }, { choices: ["own"] }];
  expect([first, second, first].map((spec) => readChoice<string>(spec, "EB").state)).toEqual(["chosen", "unknown", "chosen"]);
});

test.each([
  ["TG 2, net of auxiliaries", "own captive"],
  ["Net of auxiliaries: TG", "own captive"],
  ["(DG) own captive", "own captive"],
  ["own captive, DG", "own captive"],
  ["D.G. 500 kVA", "DG"],
  ["the waste heat recovery", "waste heat"],
  ["Boiler", null],
  ["a . b", null],
  ["", null],
])("%p names the choice %p", (text, choice) => {
  expect(choiceNamedIn(power(), text)).toBe(choice);
});
