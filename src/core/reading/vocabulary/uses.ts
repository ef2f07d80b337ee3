/** Words by which people name uses of fuel, kinds of power and moisture bases, and the scheme's own word for each. */
import { FUEL_USES, POWER_KINDS } from "../../plan/spec/monthTables";
import type { FuelUse, PowerKind } from "../../plan/spec/monthTables";
import { basisIn } from "../../plan/parse/headers";
import { identity } from "../../activity/line";
import { plainWords } from "../../plan/parse/words";

const USE_WORDS: Readonly<Record<FuelUse, string>> = {
  kiln: "kiln, kilns, pyro, pyro processing, pyroprocessing, calciner, precalciner, pre calciner, klinker bhatti, किल्न, भट्ठी, भट्टी, bhatti, bhatthi",
  "captive power":
    "captive power plant, captive power, captive, cpp, tpp, thermal power plant, power plant, power house, कैप्टिव पावर, विद्युत संयंत्र",
  boiler: "boiler, boilers, steam boiler, बॉयलर, बायलर",
  DG: "dg set, dg sets, dg, d g, d g set, genset, gensets, diesel generator, डीजी, डीजी सेट, जनरेटर",
  process: "process, प्रक्रिया",
  "internal transport":
    "internal transport, internal transportation, transport, transportation, vehicles, vehicle, mines vehicles, mobile equipment, hemm, dumpers, mines, परिवहन, आंतरिक परिवहन, parivahan",
  "colony or other excluded": "colony or other excluded, colony, township, canteen, guest house, excluded, कॉलोनी, colony excluded",
};

const POWER_WORDS: Readonly<Record<PowerKind, string>> = {
  grid: "grid, eb, discom, seb, utility, ग्रिड, main incomer",
  "open-access renewable": "open access, open access renewable, oa renewable",
  "dedicated PPA": "dedicated ppa, ppa",
  "outside captive": "outside captive, group captive",
  "own captive": "own captive, captive power plant, captive power, captive, cpp, tpp, tg, turbine, turbo generator",
  DG: "dg, dg set, dg sets, genset, diesel generator, डीजी",
  "waste heat": "waste heat recovery, waste heat, whr, whrs, whrb, whrpg",
  "own renewable": "own renewable, solar, wind, solar plant, सौर",
  export: "export, exported, power export, sold to grid",
  colony: "colony, township, कॉलोनी",
  construction: "construction, निर्माण",
};

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
