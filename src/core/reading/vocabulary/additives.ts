/** Rows of a cement's additives: "PPC fly ash", "Gypsum consumed", "स्लैग". They are figures of the cement they went into. */
import { phraseFinder, plainWords } from "../../plan/parse/words";
import { PRODUCTION_TABLE } from "../../plan/spec/productionTable";
import type { FieldSpec } from "../../plan/spec/tableSpec";

const ADDITIVES = ["flyAsh", "slag", "gypsum"] as const;

interface Phrase {
  readonly field: FieldSpec;
  readonly words: readonly string[];
}

const PHRASES: readonly Phrase[] = PRODUCTION_TABLE.fields
  .filter(({ id }) => (ADDITIVES as readonly string[]).includes(id))
  .flatMap((field) => [field.label, ...field.synonyms].map((text) => ({ field, words: plainWords(text).split(" ") })))
  .sort((a, b) => b.words.length - a.words.length);

/** Words by which an additive went into its cement; any other, such as a stock or an analysis, is another figure. */
const USED = new Set(
  (
    "consumed consumption used use usage in for of to added addition qty quantity dry wet conditioned chemical mineral " +
    "natural khapat खपत प्रयुक्त में का"
  ).split(" "),
);

export interface FoundAdditive {
  readonly field: FieldSpec;
  /** What names the cement; "" where nothing does. */
  readonly cement: string;
}

/** The additive a label names and the words that are left for its cement; null where it names none. */
export function additiveIn(label: string): FoundAdditive | null {
  const words = plainWords(label).split(" ");
  const found = findAdditive(words);
  if (found === null) return null;
  const { phrase, at } = found;
  const rest = [...words.slice(0, at), ...words.slice(at + phrase.words.length)];
  return { field: phrase.field, cement: rest.filter((word) => !USED.has(word)).join(" ") };
}

const findAdditive = phraseFinder(PHRASES);
