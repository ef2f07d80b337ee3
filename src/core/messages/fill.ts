/** Puts values into a message: fill("{count} errors in {sheet}", { count: 3, sheet: "Apr 2025" }). */
import type { Language } from "./language";

/** @throws when the message names a value that was not given: that is a mistake of ours, never of the user. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The message "${message}" requires a value for {${name}}`);
    return String(value);
  });
}

/** A message by the plural category of its count (CLDR, as Intl.PluralRules has it); both may say {count}. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

/** English has one form for 1, Hindi one for 0 and 1. */
const PLURALS: Readonly<Record<Language, Intl.PluralRules>> = {
  en: new Intl.PluralRules("en"),
  hi: new Intl.PluralRules("hi"),
};

/** The message for this many, in the language it is written in, with {count} and `values` filled in. */
export function fillCount(
  language: Language,
  message: Counted,
  count: number,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(PLURALS[language].select(count) === "one" ? message.one : message.other, { count, ...values });
}
