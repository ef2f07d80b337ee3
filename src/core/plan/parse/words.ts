/** Words as people write them: normal form, words that carry no meaning in a header, spelling mistakes, Hindi in Latin letters. */

import { elementAt } from "../../quantity/known";
import { remembering } from "../../quantity/remembering";
/** A pair of brackets with its text, which is the first group. */
export const BRACKETS = /[([{]([^)\]}]*)[)\]}]/g;
const DEVANAGARI_ZERO = 0x0966;

/** Latin digits for Devanagari ones: "२०२५" -> "2025". */
export function latinDigits(text: string): string {
  return text.replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - DEVANAGARI_ZERO));
}

/** Lower case, brackets and punctuation gone, single spaces: "Op. Stock (MT)" -> "op stock". */
export function normaliseHeader(text: string): string {
  return plainWords(text.replace(BRACKETS, " "));
}

/** As `normaliseHeader`, with what stands in brackets kept: "Coal (kiln)" -> "coal kiln". */
export const plainWords = remembering((text) =>
  latinDigits(text.normalize("NFC"))
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, " ")
    .trim(),
);

export interface FoundWords<P> {
  readonly phrase: P;
  /** Where it begins. */
  readonly at: number;
}

/** Finds the first of the phrases, in the order given, that the words hold, in the time that it takes to look at each word. */
export function phraseFinder<P extends { readonly words: readonly string[] }>(
  phrases: readonly P[],
): (words: readonly string[]) => FoundWords<P> | null {
  const byFirst = new Map<string, { readonly rank: number; readonly phrase: P }[]>();
  phrases.forEach((phrase, rank) => {
    const first = phrase.words[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), { rank, phrase }]);
  });
  return (words) => {
    let best: (FoundWords<P> & { readonly rank: number }) | null = null;
    for (let at = 0; at < words.length; at += 1)
      for (const { rank, phrase } of byFirst.get(elementAt(words, at)) ?? []) {
        if (best !== null && rank >= best.rank) break;
        if (phrase.words.every((word, i) => words[at + i] === word)) best = { rank, phrase, at };
      }
    return best;
  };
}

/** Words that say nothing about which column it is. */
const NOISE = new Set([
  "the",
  "of",
  "in",
  "for",
  "during",
  "month",
  "monthly",
  "total",
  "qty",
  "quantity",
  "no",
  "value",
  "actual",
  "as",
  "per",
  "data",
  "कुल",
  "kul",
  "मासिक",
  "की",
  "का",
  "के",
]);

/** Without the words that say nothing; all words where nothing would be left. */
export function meaningful(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !NOISE.has(word));
  return kept.length === 0 ? words : kept;
}

const SHORTEST_CORRECTED = 5;

/** How many letters may differ for two words to be one misspelt: none in short words, two in long ones. */
export function tolerance(word: string): number {
  if (word.length < SHORTEST_CORRECTED || /[^a-z]/.test(word)) return 0;
  return word.length >= 8 ? 2 : 1;
}

/** Edits (insert, delete, replace, swap of neighbours) between two words, or limit + 1 when there are more. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  let before = last;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = elementAt(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(replaced, elementAt(last, j) + 1, elementAt(row, j - 1) + 1);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(elementAt(row, j), elementAt(before, j - 2) + 1);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return elementAt(last, b.length);
}

/** A set of known words that finds the one a misspelt word stands for. */
export interface Spelling {
  /** The known word, the word itself when it is known or nothing is near, null when two are equally near. */
  correct(word: string): string | null;
}

export function spelling(words: Iterable<string>): Spelling {
  const known = new Set(words);
  return {
    correct: remembering((word) => (known.has(word) ? word : nearest(word, known))),
  };
}

/** "Cogeneration" is no misspelt "generation": letters are lost and added within a word, rarely before it. */
function isLonger(word: string, candidate: string): boolean {
  return word.endsWith(candidate) || candidate.endsWith(word);
}

function nearest(word: string, known: ReadonlySet<string>): string | null {
  const limit = tolerance(word);
  let best = limit + 1;
  let found: string | null = word;
  for (const candidate of known) {
    if (isLonger(word, candidate)) continue;
    const allowed = Math.min(limit, tolerance(candidate));
    const distance = editDistance(word, candidate, allowed);
    if (distance > allowed || distance > best) continue;
    found = distance === best ? null : candidate;
    best = distance;
  }
  return found;
}
