/** What the rows of a matrix count: words such as "consumption", "GCV" or "closing stock" in a label, a column or a title. */
import { MONTH_TABLES } from "../../plan/spec/monthTables";
import type { FieldSpec } from "../../plan/spec/tableSpec";
import { remembering } from "../../quantity/remembering";
import type { ActivityTable } from "../../activity/line";
import { phraseFinder, plainWords, spelling } from "../../plan/parse/words";

export interface Kind {
  readonly table: ActivityTable;
  readonly field: FieldSpec;
}

interface KindPhrase extends Kind {
  readonly words: readonly string[];
}

/** Names of figures that are also names of what is figured: "clinker", "coal" or "c" are not kinds of quantity. */
const AMBIGUOUS = new Set([
  "imported",
  "exported",
  "import",
  "purchased",
  "bought",
  "sold",
  "used",
  "ob",
  "cb",
  "o b",
  "c b",
  "im",
  "c",
  "units",
  "electricity",
  "steam heat",
  "kwh",
  "value",
  "result",
  "multiplier",
  "total moist",
]);

/** Columns named by a material; rows of them are read as those of a cement. */
const ADDITIVES = new Set(["gypsum", "flyAsh", "slag", "limestone", "otherAdditives"]);

const PHRASES: readonly KindPhrase[] = MONTH_TABLES.flatMap((spec) =>
  spec.fields
    .filter((field) => field.kind === "number" && !ADDITIVES.has(field.id))
    .flatMap((field) =>
      [field.label, ...field.synonyms]
        .filter((text) => !AMBIGUOUS.has(plainWords(text)))
        .map((text) => ({ table: spec.id as ActivityTable, field, words: plainWords(text).split(" ") })),
    ),
).sort((a, b) => b.words.length - a.words.length);

const SPELLING = spelling(PHRASES.flatMap((phrase) => phrase.words));

export interface FoundKind {
  /** All kinds the same words name: opening stock is of fuels and of products. */
  readonly kinds: readonly Kind[];
  /** Those words, as they are written in a column's header. */
  readonly phrase: string;
  /** The other words, as written. */
  readonly rest: string;
}

const BRACKETS = /[([{][^)\]}]*[)\]}]/g;

/** The longest name of a quantity in the text; null when it names none. */
export const findKind = remembering((text): FoundKind | null => {
  const words = text
    .replace(BRACKETS, (inside) => ` ${inside} `)
    .split(/[\s\-\u2013/,:()[\]{}]+/)
    .filter((word) => word !== "");
  const plain = words.map((word) => SPELLING.correct(plainWords(word)) ?? plainWords(word));
  const found = findQuantity(plain);
  if (found === null) return null;
  const { phrase, at } = found;
  const kinds = PHRASES.filter((other) => other.words.join(" ") === phrase.words.join(" "));
  const rest = [...words.slice(0, at), ...words.slice(at + phrase.words.length)];
  return { kinds, phrase: phrase.words.join(" "), rest: withoutTranslation(rest, kinds).join(" ") };
});

const findQuantity = phraseFinder(PHRASES);

/** The kinds on the moisture basis that stands beside them: "Moisture (ADB)" is what "ADB moisture" is, and no total moisture. */
export function kindsOn(basis: string, { kinds, phrase }: FoundKind): readonly Kind[] {
  return basis === "air dried" ? (findKind(`adb ${phrase}`)?.kinds ?? kinds) : kinds;
}

const OTHER_SCRIPT = /^[^a-z]+$/;

/** The same quantity said again in another script: "production / उत्पादन". */
function withoutTranslation(words: readonly string[], kinds: readonly Kind[]): readonly string[] {
  const fields = new Set(kinds.map(({ field }) => field.id));
  const said = new Set(
    PHRASES.flatMap(({ field, words: [word, ...more] }) => (fields.has(field.id) && more.length === 0 && word ? [word] : [])),
  );
  return words.filter((word) => !OTHER_SCRIPT.test(word.toLowerCase()) || !said.has(plainWords(word)));
}

const TABLE_WORDS: readonly (readonly [RegExp, ActivityTable])[] = [
  [/(^| )(electricity|power generation|power|electrical energy|kwh|विद्युत|बिजली|vidyut|bijli)( |$)/, "electricity"],
  [/(^| )(production|clinker production|cement production|products|despatch|उत्पादन|utpadan)( |$)/, "production"],
  [/(^| )(fuel|fuels|fuel consumption|coal|ईंधन|indhan|eendhan)( |$)/, "fuel"],
];

/** The table a title or a tab speaks of; null when it names none, or several. */
export function tableIn(text: string): ActivityTable | null {
  const words = plainWords(text);
  const found = TABLE_WORDS.filter(([pattern]) => pattern.test(words)).map(([, table]) => table);
  const [one, ...more] = found;
  return one !== undefined && more.length === 0 ? one : null;
}
