/**
 * What a header means: its name without the unit, the unit, and the fields it may stand for, each with a confidence and the
 * reason in words. Certain is a field's own label; less so a synonym, a misspelling, and a name that only holds the words.
 */
import { remembering } from "../../quantity/remembering";
import { parseUnit } from "../../quantity/units";
import type { FieldSpec, TableSpec } from "../spec/tableSpec";
import { basisIn, headerParts, withoutBasis } from "./headerParts";
import type { HeaderParts } from "./headerParts";
import { otherPeriod } from "./periodWords";
import type { FigurePeriod } from "./periodWords";
import { meaningful, normaliseHeader, plainWords, spelling } from "./words";
import type { Spelling } from "./words";

export { normaliseHeader } from "./words";
export { basisIn, looksLikeUnit, withoutBasis } from "./headerParts";

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
  /** The moisture basis it names, or "". */
  readonly basis: string;
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

function buildMatcher(spec: TableSpec): HeaderMatcher {
  const vocabulary = vocabularyOf(spec);
  return {
    knows: (text) => text.length <= LONGEST_HEADER && keysOf(text).some((key) => vocabulary.exact.has(key)),
    match: remembering((text) => (text.length > LONGEST_HEADER ? [] : matchHeaderText(text, vocabulary))),
  };
}

/** Normal forms of a header with and without its unit, and in each of its languages, remembered because every table asks for them. */
const keysOf = remembering((text): readonly string[] => {
  const { name } = headerParts(text);
  const spoken = [text, name, ...byScript(name)];
  return [...new Set(spoken.map(normaliseHeader))];
});

interface Names {
  readonly phrases: readonly Phrase[];
  readonly exact: ReadonlyMap<string, readonly Phrase[]>;
  readonly reworded: ReadonlyMap<string, readonly Phrase[]>;
  readonly spelling: Spelling;
}

interface Vocabulary extends Names {
  /** The fields that a name may mean, remembered because a header is looked at whole, in parts and in each of its languages. */
  readonly matchesOf: (name: string) => readonly HeaderMatch[];
}

const sameWords = (words: readonly string[]) => [...meaningful(words)].sort().join(" ");

function vocabularyOf(spec: TableSpec): Vocabulary {
  const phrases = spec.fields.flatMap((field) =>
    [field.label, ...field.synonyms].map((text, index): Phrase => ({
      spec,
      field,
      words: normaliseHeader(text).split(" "),
      isLabel: index === 0,
      basis: basisIn(text),
    })),
  );
  const names = {
    phrases,
    exact: grouped(phrases, ({ words }) => words.join(" ")),
    reworded: grouped(phrases, ({ words }) => sameWords(words)),
    spelling: spelling(phrases.flatMap(({ words }) => words)),
  };
  return { ...names, matchesOf: remembering((name) => matchText(name, names)) };
}

function grouped(phrases: readonly Phrase[], key: (phrase: Phrase) => string): ReadonlyMap<string, readonly Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const phrase of phrases) groups.set(key(phrase), [...(groups.get(key(phrase)) ?? []), phrase]);
  return groups;
}

const isSure = ({ confidence }: HeaderMatch) => confidence >= CONFIDENT;

/** Of two ways to read a header the one that is surer; the first where neither is. */
const surer = (first: readonly HeaderMatch[], second: readonly HeaderMatch[]) => (sureness(second) > sureness(first) ? second : first);

const sureness = (matches: readonly HeaderMatch[]) => matches[0]?.confidence ?? 0;

/** Without its unit, or with it where people name the column by the unit: "Bill kWh". Words nobody understands make it unsure. */
function matchHeaderText(text: string, vocabulary: Vocabulary): readonly HeaderMatch[] {
  const parts = headerParts(text);
  const without = matchName(parts, vocabulary);
  const named = without.some(isSure) ? without : surer(without, vocabulary.matchesOf(text));
  const found = named.some(isSure) ? named : (matchUnit(parts, vocabulary) ?? named);
  return found.map((match) => weighed(match, parts, vocabulary));
}

/** A header that is a unit alone names the field whose other name is a unit of that kind: "MWh", as "kWh" does. */
function matchUnit({ unit, parts }: HeaderParts, { phrases }: Vocabulary): readonly HeaderMatch[] | null {
  const own = parts.length === 1 ? parseUnit(unit) : null;
  if (own?.ok !== true) return null;
  const phrase = phrases.find(({ field, words }) => {
    const other = field.unit === undefined ? null : parseUnit(words.join(" "));
    return other?.ok === true && other.value.family === own.value.family;
  });
  return phrase === undefined ? null : [asMatch(phrase, "reworded", `"${unit}" is a unit of this column`)];
}

/** As it is, without the moisture basis it names, or as one thing said in two languages. */
function matchName({ name, parts }: HeaderParts, vocabulary: Vocabulary): readonly HeaderMatch[] {
  const said = [name, ...parts.filter(({ kind }) => kind === "basis").map(({ text }) => text)].join(" ");
  const found = matchOnBasis(said, vocabulary) ?? vocabulary.matchesOf(withoutBasis(name));
  return found.some(isSure) ? found : surer(found, inTwoLanguages(name, vocabulary));
}

/** "Moisture (ADB)" is what "ADB moisture" is, and no other moisture; a basis that no name of a field holds is one of a quantity. */
function matchOnBasis(said: string, vocabulary: Vocabulary): readonly HeaderMatch[] | null {
  const basis = basisIn(said);
  if (basis === "") return null;
  const nameOf = (text: string) =>
    normaliseHeader(withoutBasis(text))
      .split(" ")
      .map((word) => vocabulary.spelling.correct(word) ?? word)
      .join(" ");
  const found = vocabulary.phrases.filter((phrase) => phrase.basis === basis && nameOf(phrase.words.join(" ")) === nameOf(said));
  return found.length === 0 ? null : best(found.map((phrase) => asMatch(phrase, "reworded", `"${said}" says the same in other words`)));
}

const LATIN_WORD = /\p{Script=Latin}/u;

/** "Fuel / ईंधन": the words of one script are a name of the field, those of the other its translation, known or not. */
function inTwoLanguages(name: string, vocabulary: Vocabulary): readonly HeaderMatch[] {
  const matches = otherPeriod(name) === null ? byScript(name).map(vocabulary.matchesOf) : [];
  const [first = [], second = first] = matches.map((each) => each.filter(isSure)).filter((each) => each.length > 0);
  const both = first.filter(({ field }) => second.some((match) => match.field === field));
  return both.length > 0
    ? both.map((match) => ({ ...match, confidence: CONFIDENCE.reworded, reason: `"${name}" says it in two languages` }))
    : best(matches.flat().map((match) => ({ ...match, confidence: CONFIDENCE.contains })));
}

/** The words in Latin letters and those in another script; nothing where a name holds words without letters. */
function byScript(name: string): readonly string[] {
  const words = plainWords(name).split(" ");
  const latin = words.filter((word) => LATIN_WORD.test(word));
  const other = words.filter((word) => !LATIN_WORD.test(word));
  return other.every((word) => /\p{L}/u.test(word)) ? [latin.join(" "), other.join(" ")] : [];
}

/** Of a quantity, a period other than the month and a bracket of no known meaning are asked; a name may carry any remark. */
function weighed(match: HeaderMatch, { name, periods, unknown }: HeaderParts, vocabulary: Vocabulary): HeaderMatch {
  if (match.field.kind !== "number" || !isSure(match)) return match;
  const strange = unknown.find((text) => !saysTheSame(text, match.field, vocabulary));
  return unsure(match, periods, strange ?? worthOf(name, match.field));
}

const IN_AMOUNTS: ReadonlySet<string | undefined> = new Set(["amount", "energy"]);

/** What is bought, sold or metered has a value in money: "Purchase value" is no amount. That of a quality is the quality. */
function worthOf(name: string, { figure }: FieldSpec): string | undefined {
  const words = plainWords(name).split(" ");
  return IN_AMOUNTS.has(figure?.quantity) ? words.find((word) => word === "value") : undefined;
}

/** The match as it is where the words around it say nothing else, else below what is taken as fact, and why. */
export function unsure(match: HeaderMatch, periods: readonly FigurePeriod[], strange: string | undefined): HeaderMatch {
  const period = periods.find((each) => each !== "month" && !(each === "average" && match.field.unit !== undefined));
  if (period === undefined && strange === undefined) return match;
  const reason = period === undefined ? `"${strange}" in its header is not understood` : PERIOD_REASONS[period];
  return { ...match, confidence: Math.min(match.confidence, CONFIDENCE.contains), reason };
}

const PERIOD_REASONS: Readonly<Record<FigurePeriod, string>> = {
  month: "",
  average: "its header says that it is an average",
  day: "its header says that it is a figure of a day",
  toDate: "its header says that it adds up the months so far",
  year: "its header says that it is a figure of the year",
  planned: "its header says that it is planned, not measured",
  design: "its header says that it is a design figure",
  earlier: "its header says that it is of an earlier month or year",
  difference: "its header says that it is a difference",
};

/** "Gross calorific value (GCV)" says one thing twice; a text that is the field's own unit is its unit. */
function saysTheSame(text: string, field: FieldSpec, vocabulary: Vocabulary): boolean {
  return (
    (field.unit !== undefined && normaliseHeader(field.unit) === normaliseHeader(text)) ||
    vocabulary.matchesOf(text).some((other) => other.field === field && isSure(other))
  );
}

function matchText(name: string, names: Names): readonly HeaderMatch[] {
  const text = normaliseHeader(name);
  const words = text.split(" ");
  const exact = names.exact.get(text);
  if (exact !== undefined)
    return best(
      exact.map((phrase) =>
        asMatch(phrase, phrase.isLabel ? "label" : "synonym", `"${name}" is the name of this column`, `"${name}" is another name for it`),
      ),
    );
  const reworded = names.reworded.get(sameWords(words));
  if (reworded !== undefined) return best(reworded.map((phrase) => asMatch(phrase, "reworded", `"${name}" says the same in other words`)));
  return best(misspelt(name, words, names) ?? contained(name, words, names));
}

function misspelt(name: string, words: readonly string[], names: Names): readonly HeaderMatch[] | null {
  const corrected = words.map((word) => names.spelling.correct(word) ?? word);
  const found = names.exact.get(corrected.join(" ")) ?? names.reworded.get(sameWords(corrected));
  return found?.map((phrase) => asMatch(phrase, "misspelt", `"${name}" read as "${corrected.join(" ")}"`)) ?? null;
}

/** A header that holds all words of a name, and at most two more, may mean it. */
function contained(name: string, words: readonly string[], names: Names): readonly HeaderMatch[] {
  const own = new Set(words.map((word) => names.spelling.correct(word) ?? word));
  const most = Math.max(...names.phrases.map((phrase) => (isIn(phrase, own) ? phrase.words.length : 0)));
  if (own.size > most + 2) return [];
  return names.phrases
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
