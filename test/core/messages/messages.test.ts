import { fill, fillCount, languageOf, messagesIn } from "../../../src/core/messages";
import * as PAGES from "../../support/paneWords";
import { CHECKS } from "../../../src/core/checks";
import { checkWords } from "../../../src/core/messages/checks";
import { BENCH_MESSAGES, BESIDE_WORDS, sectorWord } from "../../../src/workbench/messages";
import { SECTORS } from "../../../src/core/plan/spec/sectors";
import { HINDI_TERMS, LATIN_TERMS } from "../../support/glossary";

/** "check.more.one" -> text. */
function texts(node: object, path = ""): Map<string, string> {
  return new Map(
    Object.entries(node).flatMap(([key, value]: [string, string | object]) =>
      typeof value === "string" ? [[`${path}${key}`, value] as const] : [...texts(value, `${path}${key}.`)],
    ),
  );
}

/** What all views share, and the words of each view that is fetched later. */
const english = texts({ ...messagesIn("en"), ...pagesIn("en") });
const hindi = texts({ ...messagesIn("hi"), ...pagesIn("hi") });

function pagesIn(language: "en" | "hi"): Readonly<Record<string, object>> {
  return Object.fromEntries(Object.entries(PAGES).map(([name, page]) => [name, page[language]]));
}

/** The words of a message without its values and the names that are never translated. */
const plain = (text: string) => LATIN_TERMS.reduce((left, term) => left.replaceAll(term, ""), text.replace(/\{\w+\}/g, ""));
const values = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test("both languages have the same keys, none of them empty", () => {
  expect([...hindi.keys()].sort()).toEqual([...english.keys()].sort());
  expect([...english, ...hindi].filter(([, text]) => text.trim() === "")).toEqual([]);
});

test("a message takes the same values in both languages", () => {
  expect([...english].filter(([key, text]) => values(text).join() !== values(hindi.get(key)!).join())).toEqual([]);
});

test("GEI, forms and the other Latin terms stay in Latin letters in Hindi", () => {
  const lost = [...english].flatMap(([key, text]) =>
    LATIN_TERMS.filter((term) => new RegExp(`\\b${term}\\b`).test(text) && !hindi.get(key)!.includes(term)).map(
      (term) => `${key}: ${term}`,
    ),
  );
  expect(lost).toEqual([]);
});

test("Hindi uses the glossary's word for each word of the scheme", () => {
  const other = [...english].flatMap(([key, text]) =>
    Object.entries(HINDI_TERMS)
      .filter(
        ([word, stem]) =>
          new RegExp(`\\b${word}s?\\b`, "i").test(plain(text)) &&
          /[\u0900-\u097f]/.test(hindi.get(key)!) &&
          !hindi.get(key)!.includes(stem),
      )
      .map(([word]) => `${key}: ${word}`),
  );
  expect(other).toEqual([]);
});

/** What people read, by where it comes from: the pane, all views of it, and every check. */
const everything = (language: "en" | "hi") =>
  new Map([
    ...(language === "en" ? english : hindi),
    ...texts(Object.fromEntries(CHECKS.map(({ id }) => [id, checkWords(id, language)]))),
    ...texts({ ...BENCH_MESSAGES[language], ...BESIDE_WORDS[language] }, "workbench."),
    ...SECTORS.map((sector) => [`workbench.${sector}`, sectorWord(sector, language)] as const),
  ]);

/** An engineer of an Indian plant writes fix, required and because; these are translations from another tongue. */
const ODD_ENGLISH = new RegExp(
  "\\b(mend\\w*|stands?|standing|stood|wants?|wanted|whoever|anew|go back|hinders?|amiss|for ever|" +
    "is no (?!longer)[a-z]+ year|put(s)? it right|belongs? into)\\b",
  "i",
);

/** One spelling, and one word, for one thing: tolerance is अनुमत अंतर, a ledger बही, a reading रीडिंग. */
const ODD_HINDI = /ख़ाली|बाक़ी|लेजर|पठन|समतुल्य|टास्क पैन|छूट(?![ाीे]| ग)/;

const found = (language: "en" | "hi", words: RegExp) =>
  [...everything(language)].filter(([, text]) => words.test(text)).map(([key, text]) => `${key}: ${text}`);

test("no message has a word that an engineer of an Indian plant would not write, in English or in Hindi", () => {
  expect(found("en", ODD_ENGLISH)).toEqual([]);
  expect(found("hi", ODD_HINDI)).toEqual([]);
});

/** Words of a Hindi sentence in small Latin letters: units, a line id and the product's name; whatever is chosen or typed is in “ ”. */
const SMALL_LATIN = /(?<![A-Za-z/.\-])[a-z][a-z-]{2,}/g;
const FIXED = new Set(["kcal", "for", "xlsx", "xlsm"]);

test("no English word is left inside a Hindi sentence, but for units and what is to be chosen or typed", () => {
  const left = [...everything("hi")].flatMap(([key, text]) => {
    const bare = text.replace(/\{\w+\}/g, "").replace(/“[^”]*”|'[^']*'|"[^"]*"/g, "");
    const words = /[\u0900-\u097f]/.test(bare) ? [...bare.matchAll(SMALL_LATIN)].map(([word]) => word) : [];
    return words.filter((word) => !FIXED.has(word)).map((word) => `${key}: ${word}`);
  });
  expect(left).toEqual([]);
});

test("values are filled in by name", () => {
  expect(fill("{count} of {all}", { count: 3, all: "12" })).toBe("3 of 12");
  expect(() => fill("{where}", {})).toThrow('The message "{where}" requires a value for {where}');
});

test.each([
  ["en", 0, "0 errors"],
  ["en", 1, "1 error"],
  ["en", 2, "2 errors"],
  ["hi", 0, "0 त्रुटि"],
  ["hi", 1, "1 त्रुटि"],
  ["hi", 2, "2 त्रुटियाँ"],
] as const)("the plural of %s for %i", (language, count, expected) => {
  const message = { en: { one: "{count} error", other: "{count} errors" }, hi: { one: "{count} त्रुटि", other: "{count} त्रुटियाँ" } };
  expect(fillCount(language, message[language], count)).toBe(expected);
});

test("a locale chooses the language; others get English", () => {
  expect(languageOf("hi-IN")).toBe("hi");
  expect(languageOf("en-IN")).toBe("en");
  expect(languageOf("ta-IN")).toBe("en");
});
