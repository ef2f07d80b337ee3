/** Matches a header somebody wrote to a field: case, spaces, punctuation, units in brackets and known synonyms. */
import type { FieldSpec } from "../plan/tableSpec";

const BRACKETS = /[([{]([^)\]}]*)[)\]}]/g;

/** Lower case, brackets and punctuation gone, single spaces: "Op. Stock (MT)" -> "op stock". */
export function normaliseHeader(text: string): string {
  return text
    .replace(BRACKETS, " ")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}%]+/gu, " ")
    .trim();
}

/** The text in the last brackets of a header, which is where people write units: "GCV (kcal/kg)" -> "kcal/kg". */
export function unitInHeader(text: string): string {
  const inside = [...text.matchAll(BRACKETS)].map((match) => match[1]!.trim());
  return inside[inside.length - 1] ?? "";
}

/** The field's own label is certain, a synonym nearly so; a header that only contains all words of the label is a guess. */
export const CONFIDENCE = { label: 1, synonym: 0.9, contains: 0.6 } as const;

const normalised = new Map<string, string>();

function normalisedOnce(text: string): string {
  let result = normalised.get(text);
  if (result === undefined) {
    result = normaliseHeader(text);
    normalised.set(text, result);
  }
  return result;
}

/** How surely the header means the field: 0 when not at all. */
export function matchHeader(header: string, field: FieldSpec): number {
  const text = normaliseHeader(header);
  if (text === "") return 0;
  if (text === normalisedOnce(field.label)) return CONFIDENCE.label;
  if (field.synonyms.some((synonym) => normalisedOnce(synonym) === text)) return CONFIDENCE.synonym;
  const words = new Set(text.split(" "));
  const label = normalisedOnce(field.label).split(" ");
  return label.length >= 2 && label.every((word) => words.has(word)) ? CONFIDENCE.contains : 0;
}
