import { CHECKS } from "../../../src/core/checks";
import { catalogueRows } from "../../../src/core/checks/engine/catalogue";
import { FAMILIES } from "../../../src/core/checks/engine/check";
import { checkWords } from "../../../src/core/messages/checks";
import { HINDI_TERMS, LATIN_TERMS } from "../../support/glossary";

const PREFIXES = {
  plan: "PL",
  boundary: "BD",
  activity: "AD",
  plausibility: "PS",
  factors: "FA",
  output: "OU",
  reconciliation: "RC",
  verification: "VE",
  deadlines: "DL",
  integrity: "IN",
} as const;

/** The key of that name is nowhere meant here; the verb is. */
const LATIN = LATIN_TERMS.filter((term) => term !== "Enter");

const values = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();

test("there are at least eighty checks, in every family, each with an id of its own", () => {
  expect(CHECKS.length).toBeGreaterThanOrEqual(80);
  expect(FAMILIES.filter((family) => !CHECKS.some((check) => check.family === family))).toEqual([]);
  expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
  expect(CHECKS.filter(({ id, family }) => !new RegExp(`^${PREFIXES[family]}-\\d\\d$`).test(id)).map(({ id }) => id)).toEqual([]);
});

test("every check cites its rule, and its companions are checks", () => {
  const ids = new Set(CHECKS.map(({ id }) => id));
  expect(CHECKS.filter(({ cite }) => cite.trim() === "").map(({ id }) => id)).toEqual([]);
  expect(
    CHECKS.flatMap(({ id, companions }) => companions.filter((other) => !ids.has(other) || other === id).map((other) => `${id}: ${other}`)),
  ).toEqual([]);
});

test("the sentences take the same words in both languages, and the example gives all of them", () => {
  const odd = CHECKS.filter(({ id, example }) => {
    const [english, hindi] = [checkWords(id, "en"), checkWords(id, "hi")];
    const wanted = values(`${english.what} ${english.how}`);
    const given = Object.keys(example).sort();
    return values(`${hindi.what} ${hindi.how}`).join() !== wanted.join() || !wanted.every((word) => given.includes(word));
  });
  expect(odd.map(({ id }) => id)).toEqual([]);
});

test("Hindi keeps the Latin terms and the glossary's words", () => {
  const lost = CHECKS.flatMap(({ id }) => {
    const [english, hindi] = [checkWords(id, "en"), checkWords(id, "hi")].map((words) => `${words.title} ${words.what} ${words.how}`) as [
      string,
      string,
    ];
    const plain = english.replace(/\{\w+\}/g, "");
    const latin = LATIN.filter((term) => new RegExp(`\\b${term}\\b`).test(english) && !hindi.includes(term));
    const terms = Object.entries(HINDI_TERMS)
      .filter(([word, stem]) => new RegExp(`\\b${word}s?\\b`, "i").test(plain) && !hindi.includes(stem))
      .map(([word]) => word);
    return [...latin, ...terms].map((term) => `${id}: ${term}`);
  });
  expect(lost).toEqual([]);
});

test("a row of the catalogue says what, why and how, with an example as it reads", () => {
  expect(catalogueRows("en").find(({ id }) => id === "RC-01")).toEqual({
    id: "RC-01",
    family: "reconciliation",
    severity: "warning",
    title: "Stock does not balance",
    what: "… in …: consumed …, by stocks …; more than … % apart.",
    why: "Detailed Procedure, BEE, July 2024, 5(8)(ii); tolerance of the plan, else a project default",
    how: "Check the stocks, or explain the difference.",
    example: "Petcoke, kiln, Jamnagar in Aug 2025: consumed 3,820, by stocks 4,120; more than 2 % apart.",
    companions: [],
  });
});
