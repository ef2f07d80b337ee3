/** The language of the pane: every component takes its words, dates and counts from here. */
import { createContext, useContext } from "react";
import { fill, fillCount, messagesIn } from "../core/messages";
import type { Counted, Language, Messages } from "../core/messages";
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

export function wordsIn(language: Language): Words {
  return {
    language,
    m: messagesIn(language),
    fill,
    count: (message, count) => fillCount(message, count, { count: formatWhole(count) }),
    date: (date) => formatDate(date, language),
    month: (month) => formatMonth(month, language),
  };
}

const WordsContext = createContext<Words>(wordsIn("en"));

export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  return useContext(WordsContext);
}
