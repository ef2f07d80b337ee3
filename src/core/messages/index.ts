/** What the product says to people, by language. */
import { en } from "./en";
import type { Messages } from "./en";
import { hi } from "./hi";
import type { Language } from "./language";

const MESSAGES: Readonly<Record<Language, Messages>> = { en, hi };

export function messagesIn(language: Language): Messages {
  return MESSAGES[language];
}

export { fill, fillCount } from "./fill";
export type { Counted } from "./fill";
export { LANGUAGES, languageOf } from "./language";
export type { Language } from "./language";
export type { Messages } from "./en";
