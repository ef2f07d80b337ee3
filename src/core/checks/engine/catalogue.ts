/** The catalogue of all checks, from the checks themselves. */
import type { Language } from "../../messages";
import { checkWords, findingText } from "../../messages/checks";
import { FAMILIES } from "./check";
import type { Check, Family, Severity } from "./check";
import { CHECKS } from "../list";

export interface CatalogueRow {
  readonly id: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly title: string;
  /** The finding's sentence, with … where the workbook's own words stand. */
  readonly what: string;
  /** Clause or source. */
  readonly why: string;
  readonly how: string;
  /** A finding as it reads. */
  readonly example: string;
  /** Other checks that may fire on the same defect. */
  readonly companions: readonly string[];
}

/** Rows by family, each in the order of the ids. */
export function catalogueRows(language: Language): readonly CatalogueRow[] {
  return FAMILIES.flatMap((family) =>
    CHECKS.filter((check) => check.family === family)
      .sort((a, b) => a.id.localeCompare(b.id))
      .map((check) => rowOf(check, language)),
  );
}

function rowOf(check: Check, language: Language): CatalogueRow {
  const { id, family, severity, cite, companions, example } = check;
  const { title, what } = checkWords(id, language);
  const text = findingText({ check: id, cite, words: example }, language);
  return { id, family, severity, title, what: what.replace(/\{\w+\}/g, "…"), why: cite, how: text.how, example: text.what, companions };
}
