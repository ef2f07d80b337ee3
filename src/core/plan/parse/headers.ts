/**
 * What a header means: its name without the unit, the unit, and the fields it may stand for, each with a confidence and the
 * reason in words. Certain is a field's own label; less so a synonym, a misspelling, and a name that only holds the words.
 */
import type { FieldSpec, TableSpec } from "../spec/tableSpec";
import { parseUnit } from "../../quantity/units";
import { REFUSED_UNITS } from "../../quantity/unitsTable";
import { BRACKETS, bracketed, meaningful, normaliseHeader, plainWords, spelling } from "./words";
import type { Spelling } from "./words";

export { normaliseHeader } from "./words";

/** How sure a match is; see the reasons in `matchText`. */
export const CONFIDENCE = { label: 1, synonym: 0.95, reworded: 0.9, misspelt: 0.85, contains: 0.6 } as const;

/** What is less sure than this is asked, never taken as fact. */
export const CONFIDENT = 0.75;

export interface HeaderMatch {
  readonly spec: TableSpec;
  readonly field: FieldSpec;
  readonly confidence: number;
  readonly reason: string;
}

interface Phrase {
  readonly spec: TableSpec;
  readonly field: FieldSpec;
  readonly words: readonly string[];
  readonly isLabel: boolean;
}

/** Recognises the headers of one table. */
export interface HeaderMatcher {
  /** True when the words are a label or synonym as they stand: a cheap test for rows worth a closer look. */
  knows(text: string): boolean;
  /** The fields the text may mean, surest first. */
  match(text: string): readonly HeaderMatch[];
}

const matchers = new WeakMap<TableSpec, HeaderMatcher>();

export function headerMatcher(spec: TableSpec): HeaderMatcher {
  let matcher = matchers.get(spec);
  if (matcher === undefined) {
    matcher = buildMatcher(spec);
    matchers.set(spec, matcher);
  }
  return matcher;
}

const LONGEST_HEADER = 80;
const REMEMBERED = 5000;

function buildMatcher(spec: TableSpec): HeaderMatcher {
  const vocabulary = vocabularyOf(spec);
  const remembered = new Map<string, readonly HeaderMatch[]>();
  return {
    knows: (text) => text.length <= LONGEST_HEADER && keysOf(text).some((key) => vocabulary.exact.has(key)),
    match: (text) => {
      const known = remembered.get(text);
      if (known !== undefined) return known;
      if (remembered.size > REMEMBERED) remembered.clear();
      const found = text.length > LONGEST_HEADER ? [] : matchHeaderText(text, vocabulary);
      remembered.set(text, found);
      return found;
    },
  };
}

const keys = new Map<string, readonly string[]>();

/** Normal forms of a header with and without its unit, remembered because every table asks for them. */
function keysOf(text: string): readonly string[] {
  let found = keys.get(text);
  if (found === undefined) {
    if (keys.size > REMEMBERED) keys.clear();
    const { name } = splitUnit(text);
    found = name === text ? [normaliseHeader(text)] : [normaliseHeader(text), normaliseHeader(name)];
    keys.set(text, found);
  }
  return found;
}

interface Vocabulary {
  readonly phrases: readonly Phrase[];
  readonly exact: ReadonlyMap<string, readonly Phrase[]>;
  readonly reworded: ReadonlyMap<string, readonly Phrase[]>;
  readonly spelling: Spelling;
}

const sameWords = (words: readonly string[]) => [...meaningful(words)].sort().join(" ");

function vocabularyOf(spec: TableSpec): Vocabulary {
  const phrases = spec.fields.flatMap((field) =>
    [field.label, ...field.synonyms].map((text, index): Phrase => ({
      spec,
      field,
      words: normaliseHeader(text).split(" "),
      isLabel: index === 0,
    })),
  );
  return {
    phrases,
    exact: grouped(phrases, ({ words }) => words.join(" ")),
    reworded: grouped(phrases, ({ words }) => sameWords(words)),
    spelling: spelling(phrases.flatMap(({ words }) => words)),
  };
}

function grouped(phrases: readonly Phrase[], key: (phrase: Phrase) => string): ReadonlyMap<string, readonly Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const phrase of phrases) groups.set(key(phrase), [...(groups.get(key(phrase)) ?? []), phrase]);
  return groups;
}

/** Without its unit, or with it where people name the column by the unit: "Bill kWh". */
function matchHeaderText(text: string, vocabulary: Vocabulary): readonly HeaderMatch[] {
  const { name } = splitUnit(text);
  const without = matchText(name, vocabulary);
  if (name === text || (without[0]?.confidence ?? 0) >= CONFIDENT) return without;
  const whole = matchText(text, vocabulary);
  return (whole[0]?.confidence ?? 0) > (without[0]?.confidence ?? 0) ? whole : without;
}

function matchText(name: string, vocabulary: Vocabulary): readonly HeaderMatch[] {
  const text = normaliseHeader(name);
  if (text === "") return [];
  const words = text.split(" ");
  const exact = vocabulary.exact.get(text);
  if (exact !== undefined)
    return best(
      exact.map((phrase) =>
        asMatch(phrase, phrase.isLabel ? "label" : "synonym", `"${name}" is the name of this column`, `"${name}" is another name for it`),
      ),
    );
  const reworded = vocabulary.reworded.get(sameWords(words));
  if (reworded !== undefined) return best(reworded.map((phrase) => asMatch(phrase, "reworded", `"${name}" says the same in other words`)));
  return best(misspelt(name, words, vocabulary) ?? contained(name, words, vocabulary));
}

function misspelt(name: string, words: readonly string[], vocabulary: Vocabulary): readonly HeaderMatch[] | null {
  const corrected = words.map((word) => vocabulary.spelling.correct(word) ?? word);
  if (corrected.join(" ") === words.join(" ")) return null;
  const found = vocabulary.exact.get(corrected.join(" ")) ?? vocabulary.reworded.get(sameWords(corrected));
  return found?.map((phrase) => asMatch(phrase, "misspelt", `"${name}" read as "${corrected.join(" ")}"`)) ?? null;
}

/** A header that holds all words of a name, and at most two more, may mean it. */
function contained(name: string, words: readonly string[], vocabulary: Vocabulary): readonly HeaderMatch[] {
  const own = new Set(words.map((word) => vocabulary.spelling.correct(word) ?? word));
  const most = Math.max(...vocabulary.phrases.map((phrase) => (isIn(phrase, own) ? phrase.words.length : 0)));
  if (most === 0 || own.size > most + 2) return [];
  return vocabulary.phrases
    .filter((phrase) => phrase.words.length === most && isIn(phrase, own))
    .map((phrase) => asMatch(phrase, "contains", `"${name}" holds the words "${phrase.words.join(" ")}"`));
}

const isIn = (phrase: Phrase, words: ReadonlySet<string>) => phrase.words.every((word) => words.has(word));

function asMatch(phrase: Phrase, how: keyof typeof CONFIDENCE, labelReason: string, synonymReason = labelReason): HeaderMatch {
  return { spec: phrase.spec, field: phrase.field, confidence: CONFIDENCE[how], reason: phrase.isLabel ? labelReason : synonymReason };
}

/** Each field once, the surest first. */
function best(matches: readonly HeaderMatch[]): readonly HeaderMatch[] {
  const sorted = [...matches].sort((a, b) => b.confidence - a.confidence);
  return sorted.filter((match, index) => sorted.findIndex((other) => other.field === match.field) === index);
}

export interface HeaderParts {
  readonly name: string;
  /** "" where the header names none. */
  readonly unit: string;
}

/** Words that are units to the parser and a column's name to people. */
const NOT_UNITS = new Set(["", "1", "unit", "units", "c", "mu"]);

/** True for a unit, and for a spelling people use as one although it is refused, such as MT. */
export function looksLikeUnit(text: string): boolean {
  const key = text.toLowerCase().replace(/[\s.]/g, "");
  return !NOT_UNITS.has(key) && (parseUnit(text).ok || key in REFUSED_UNITS);
}

/** "GCV (kcal/kg)", "GCV, kcal/kg", "GCV in kcal/kg" and "GCV kcal/kg" -> name GCV, unit kcal/kg. */
export function splitUnit(header: string): HeaderParts {
  const inside = bracketed(header)
    .flatMap((text) => text.split(/[,;]/))
    .map((text) => text.replace(/^(in|unit:?)\s+/i, "").trim());
  const unit = inside.find(looksLikeUnit) ?? inside[inside.length - 1] ?? "";
  if (unit !== "" && looksLikeUnit(unit))
    return { name: header.replace(BRACKETS, (text) => (text.includes(unit) ? " " : text)).trim(), unit };
  if (looksLikeUnit(header)) return { name: header, unit: header.trim() };
  const tail = /^(.*?\S)[\s,:;\-\u2013]+(?:in\s+)?((?:lakh|million|thousand|'000)?\s*[^\s,:;]+)$/iu.exec(header.trim());
  if (tail !== null && looksLikeUnit(tail[2]!)) return { name: tail[1]!, unit: tail[2]!.trim() };
  return { name: header, unit: "" };
}

/** The unit in the header, or "". */
export function unitInHeader(header: string): string {
  return splitUnit(header).unit;
}

const BASES: readonly (readonly [RegExp, string])[] = [
  [/\b(arb|as received|as recd)\b/, "as received"],
  [/\b(afb|as fired)\b/, "as fired"],
  [/\b(adb|air dried|air dry)\b/, "air dried"],
  [/\b(dry basis|db|dry)\b/, "dry"],
  [/\b(surface moisture free|smf)\b/, "surface-moisture free"],
];

/** The moisture basis a header or a cell names, as the scheme writes it: "GCV (ADB)" -> "air dried"; "" for none. */
export function basisIn(text: string): string {
  const words = plainWords(text);
  return BASES.find(([pattern]) => pattern.test(words))?.[1] ?? "";
}

/** The text without the basis it names: "GCV ADB" -> "GCV". */
export function withoutBasis(text: string): string {
  return text
    .replace(/\b(arb|afb|adb|as received|as recd|as fired|air dried|air dry|dry basis|smf)\b/gi, " ")
    .replace(/\s+/g, " ")
    .trim();
}
