/** The sentences of a finding, in the language of the pane; function messages and the command line are English. */
import type { Finding } from "../../checks/check";
import { fill } from "../fill";
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
  return { title: words.title, what: fill(words.what, finding.words), why: finding.cite, how: fill(words.how, finding.words) };
}
