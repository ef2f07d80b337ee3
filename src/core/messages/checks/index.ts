/** The sentences of a finding, in the language of the pane; function messages and the command line are English. */
import type { Finding } from "../../trace/finding";
import { parseIsoDate } from "../../quantity/period";
import type { Gap } from "../../trace/figure";
import { fill } from "../fill";
import { formatDate } from "../format";
import type { Language } from "../language";
import { gapTexts } from "../missing";
import type { CheckWords } from "./checkWords";
import { checksEn } from "./en";
import type { CheckId } from "./en";
import { checksHi } from "./hi";
import { UNREADABLE } from "./unreadable";
import type { UnreadableCode } from "./unreadable";

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

/** Throws for a check without words, a fault of the program. */
export function findingText(finding: Pick<Finding, "check" | "cite" | "words" | "gaps">, language: Language): FindingText {
  const words = checkWords(finding.check, language);
  const values = Object.fromEntries(Object.entries(finding.words).map(([name, value]) => [name, dated(value, language)]));
  const known = { ...values, ...reasonsOf(finding.gaps, language), ...becauseOf(values, language) };
  return { title: words.title, what: fill(words.what, known), why: finding.cite, how: fill(words.how, known) };
}

/** Gaps that one sentence names; of more it says how many. */
const MOST_REASONS = 5;

function reasonsOf(gaps: readonly Gap[] | undefined, language: Language): Readonly<Record<string, string>> {
  if (gaps === undefined) return {};
  const texts = gapTexts(gaps, language);
  const further = texts.length > MOST_REASONS ? [`+${texts.length - MOST_REASONS}`] : [];
  return { reasons: [...texts.slice(0, MOST_REASONS), ...further].join("; ") };
}

function becauseOf({ because, hint }: Readonly<Record<string, string>>, language: Language): Readonly<Record<string, string>> {
  const code = because === "limits" && hint !== "-" ? "limitsHint" : because;
  const sentence = code === undefined ? undefined : UNREADABLE[language][code as UnreadableCode];
  return sentence === undefined ? {} : { because: fill(sentence, { hint: hint ?? "" }) };
}

/** Checks name days as "2026-07-31"; people read "31-Jul-2026". */
function dated(value: string, language: Language): string {
  const date = parseIsoDate(value);
  return date === null ? value : formatDate(date, language);
}
