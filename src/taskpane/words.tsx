/** The language of the pane: every component takes its words, dates and counts from here. */
import { createContext, useContext } from "react";
import { en } from "../core/messages/en";
import type { Messages } from "../core/messages/en";
import { fill, fillCount } from "../core/messages/fill";
import type { Counted } from "../core/messages/fill";
import type { Language } from "../core/messages/language";
import { formatDate, formatMonth, formatWhole } from "../core/messages/format";
import type { CalendarDate, Month } from "../core/quantity/period";

export interface Words {
  readonly language: Language;
  readonly m: Messages;
  readonly fill: (message: string, values: Readonly<Record<string, string>>) => string;
  /** The message for this many, with the count grouped as in the rest of the pane. */
  readonly count: (message: Counted, count: number) => string;
  readonly date: (date: CalendarDate) => string;
  readonly month: (month: Month) => string;
}

export function wordsIn(language: Language, m: Messages = en): Words {
  return {
    language,
    m,
    fill,
    count: (message, count) => fillCount(language, message, count, { count: formatWhole(count) }),
    date: (date) => formatDate(date, language),
    month: (month) => formatMonth(month, language),
  };
}

const WordsContext = createContext<Words>(wordsIn("en"));

export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  return useContext(WordsContext);
}
