/**
 * A choice cell is read once, here: chosen, blank, or a word that none of the field's choices is. Case, spaces, hyphens
 * and a plural s never matter; what is not understood is unknown and never the nearest choice.
 */
import { distance } from "fastest-levenshtein";
import { remembering } from "../../quantity/remembering";
import { latinDigits } from "./words";

/** What a field says of its choices. */
export interface ChoiceSpec<Choice extends string = string> {
  readonly choices?: readonly Choice[];
  readonly words?: Readonly<Partial<Record<Choice, string>>>;
}

export type ReadChoice<Choice extends string> =
  | { readonly state: "chosen"; readonly choice: Choice }
  | { readonly state: "blank"; readonly choice: null }
  | { readonly state: "unknown"; readonly choice: null; readonly likely: readonly Choice[] };

const READERS = new WeakMap<ChoiceSpec, ReadonlyMap<string, string>>();

/** Reads a cell's text by the choices of its field. */
export function readChoice<Choice extends string>(spec: ChoiceSpec<Choice>, text: string): ReadChoice<Choice> {
  const key = spellingKey(text);
  if (key === "")
    return text.trim() === "" || isDash(text) ? { state: "blank", choice: null } : { state: "unknown", choice: null, likely: [] };
  const spellings = spellingsOf(spec);
  const choice = spellings.get(key);
  return choice === undefined ? { state: "unknown", choice: null, likely: likelyChoices(key, spellings) } : { state: "chosen", choice };
}

/** The choice that a text of several words names, by the longest of its spellings: "TG 2, net of auxiliaries" is own captive power. */
export function choiceNamedIn<Choice extends string>(spec: ChoiceSpec<Choice>, text: string): Choice | null {
  const spellings = spellingsOf(spec);
  const words = text.split(/[^\p{L}\p{M}\p{N}.]/u).filter((word) => word !== "");
  for (let length = words.length; length > 0; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1) {
      const choice = spellings.get(spellingKey(words.slice(from, from + length).join(" ")));
      if (choice !== undefined) return choice;
    }
  return null;
}

/** A lone dash is a cell left empty. */
function isDash(text: string): boolean {
  return /^[-\u2013\u2014]+$/.test(text.trim());
}

/** What is left of a spelling when nothing but its letters and digits counts: "CSI-B2" and "csi b2" are "csib2". */
export const spellingKey = remembering((text: string): string =>
  latinDigits(text.normalize("NFKC"))
    .toLowerCase()
    .replace(/&/g, " and ")
    .split(/[^\p{L}\p{M}\p{N}]/u)
    .map((word) => (word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word))
    .join(""),
);

function spellingsOf<Choice extends string>(spec: ChoiceSpec<Choice>): ReadonlyMap<string, Choice> {
  const known = READERS.get(spec);
  if (known !== undefined) return known as ReadonlyMap<string, Choice>;
  const { choices = [], words } = spec;
  const spellings = new Map<string, Choice>();
  for (const choice of choices) {
    for (const word of (words?.[choice] ?? "").split(", ")) if (word !== "") spellings.set(spellingKey(word), choice);
  }
  for (const choice of choices) spellings.set(spellingKey(choice), choice);
  READERS.set(spec, spellings);
  return spellings;
}

/** Letters that may differ in a word of a given length for it to be offered as a likely choice. */
const LETTERS_PER_MISTAKE = 4;

/** The choices a misspelt word resembles, nearest first. */
function likelyChoices<Choice extends string>(key: string, spellings: ReadonlyMap<string, Choice>): readonly Choice[] {
  const near = [...spellings]
    .map(([spelling, choice]) => ({
      choice,
      mistakes: distance(key, spelling),
      allowed: Math.max(1, Math.floor(key.length / LETTERS_PER_MISTAKE)),
    }))
    .filter(({ mistakes, allowed }) => mistakes <= allowed)
    .sort((a, b) => a.mistakes - b.mistakes);
  return [...new Set(near.map(({ choice }) => choice))];
}
