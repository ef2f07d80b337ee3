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

function powerKindsIn(words: readonly string[]): readonly PowerKind[] {
  const found = findPowerKind(words);
  return found === null ? [] : [found.meaning, ...powerKindsIn(found.rest)];
}

/** What the kind on the left only describes when one on the right stands beside it: "WHR TG", "solar PPA", "export to grid". */
const DESCRIBES: readonly (readonly [PowerKind, readonly PowerKind[]])[] = [
  ["own captive", ["waste heat", "own renewable", "DG"]],
  ["own renewable", ["open-access renewable", "dedicated PPA", "outside captive"]],
  ["grid", ["export"]],
];

/** Several things in one figure, or a part of one: "TG + WHR", "grid less colony", "CPP auxiliaries". */
const JOINED = /[+&,/]|(?<!\p{L})(and|और|तथा|व)(?!\p{L})/iu;
const PART = new Set("less minus excl excluding exclusive without loss losses aux auxiliary auxiliaries demand".split(" "));

/** The kinds of power that a name may mean: one where it is certain, several where it names more than one. */
export function powerKindsOf(text: string, words: readonly string[]): { readonly kinds: readonly PowerKind[]; readonly isSure: boolean } {
  const kinds = [...new Set(powerKindsIn(words))];
  if (words.some((word) => PART.has(word))) return { kinds, isSure: false };
  if (kinds.length < 2) return { kinds, isSure: true };
  const left = JOINED.test(text)
    ? kinds
    : kinds.filter((kind) => !DESCRIBES.some(([weak, strong]) => weak === kind && strong.some((other) => kinds.includes(other))));
  return { kinds: left, isSure: left.length === 1 };
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
