/** Words by which people name uses of fuel, kinds of power and moisture bases, and the scheme's own word for each. */
import { FUEL_USES, POWER_KINDS } from "../../plan/spec/choiceWords";
import type { FuelUse, PowerKind } from "../../plan/spec/choiceWords";
import { POWER_WORDS, USE_WORDS } from "../../plan/spec/choiceWords";
import { basisIn } from "../../plan/parse/headers";
import { identity } from "../../plan/names";
import { plainWords } from "../../plan/parse/words";

type Phrases<T extends string> = readonly (readonly [words: readonly string[], meaning: T])[];

/** Longest first, so that "captive power" is not read as "power". */
function phrasesOf<T extends string>(table: Readonly<Record<T, string>>): Phrases<T> {
  const phrases = (Object.entries(table) as [T, string][]).flatMap(([meaning, words]) =>
    [meaning, ...words.split(", ")].map((phrase) => [plainWords(phrase).split(" "), meaning] as const),
  );
  return phrases.sort((a, b) => b[0].length - a[0].length);
}

const USE_PHRASES = phrasesOf(USE_WORDS);
const POWER_PHRASES = phrasesOf(POWER_WORDS);

export interface FoundPhrase<T extends string> {
  readonly meaning: T;
  /** The words that are left. */
  readonly rest: readonly string[];
}

export function findUse(words: readonly string[]): FoundPhrase<FuelUse> | null {
  return findPhrase(words, USE_PHRASES);
}

export function findPowerKind(words: readonly string[]): FoundPhrase<PowerKind> | null {
  return findPhrase(words, POWER_PHRASES);
}

/** The one use a title names; "" for none or several. */
export function sectionUse(title: string): FuelUse | "" {
  const found = title === "" ? null : findUse(plainWords(title).split(" "));
  if (found === null) return "";
  const another = findUse(found.rest);
  return another === null || another.meaning === found.meaning ? found.meaning : "";
}

/** Where the words of a phrase stand together in the text: the longest phrase, without them the rest. */
export function findPhrase<T extends string>(words: readonly string[], phrases: Phrases<T>): FoundPhrase<T> | null {
  for (const [phrase, meaning] of phrases) {
    const at = positionOf(words, phrase);
    if (at >= 0) return { meaning, rest: [...words.slice(0, at), ...words.slice(at + phrase.length)] };
  }
  return null;
}

function positionOf(words: readonly string[], phrase: readonly string[]): number {
  for (let start = words.length - phrase.length; start >= 0; start -= 1) {
    if (phrase.every((word, i) => words[start + i] === word)) return start;
  }
  return -1;
}

/** A cell of a choice column in the scheme's words where they can be told: "ADB" -> "air dried", "CPP" -> "captive power". */
export function choiceText(field: string, text: string): string {
  if (text === "") return "";
  if (field === "quantityBasis" || field === "gcvBasis") return basisIn(text) || text;
  if (field === "use") return onlyMeaning(text, FUEL_USES, findUse);
  if (field === "kind") return onlyMeaning(text, POWER_KINDS, findPowerKind);
  return text;
}

function onlyMeaning<T extends string>(
  text: string,
  choices: readonly T[],
  find: (words: readonly string[]) => FoundPhrase<T> | null,
): string {
  const same = choices.find((choice) => identity(choice) === identity(text));
  if (same !== undefined) return same;
  const found = find(plainWords(text).split(" "));
  return found !== null && found.rest.length === 0 ? found.meaning : text;
}
