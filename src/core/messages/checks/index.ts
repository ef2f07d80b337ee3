/** The sentences of a finding, in the language of the pane; function messages and the command line are English. */
import type { Finding } from "../../checks/engine/check";
import { parseIsoDate } from "../../quantity/period";
import { fill } from "../fill";
import { formatDate } from "../format";
import type { Language } from "../language";
import { checksEn } from "./en";
import type { CheckId, CheckWords } from "./en";
import { checksHi } from "./hi";

export interface FindingText {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly how: string;
}

const WORDS: Readonly<Record<Language, Readonly<Record<CheckId, CheckWords>>>> = { en: checksEn, hi: checksHi };

export function checkWords(id: string, language: Language): CheckWords {
  const words = WORDS[language][id as CheckId];
  if (words === undefined) throw new Error(`Check ${id} has no words.`);
  return words;
}

export function findingText(finding: Pick<Finding, "check" | "cite" | "words">, language: Language): FindingText {
  const words = checkWords(finding.check, language);
  const values = Object.fromEntries(Object.entries(finding.words).map(([name, value]) => [name, dated(value, language)]));
  return { title: words.title, what: fill(words.what, values), why: finding.cite, how: fill(words.how, values) };
}

/** Checks name days as "2026-07-31"; people read "31-Jul-2026". */
function dated(value: string, language: Language): string {
  const date = parseIsoDate(value);
  return date === null ? value : formatDate(date, language);
}
