/** The language of the pane: every component takes its words, dates and counts from here. */
import { createContext, useContext } from "react";
import { fill, fillCount, messagesIn } from "../core/messages";
import type { Counted, Language, Messages } from "../core/messages";
import { formatDate, formatLarge, formatMonth, formatWhole } from "../core/messages/format";
import type { Decimal } from "../core/quantity/decimal";
import type { CalendarDate, Month } from "../core/quantity/period";

export interface Words {
  readonly language: Language;
  readonly m: Messages;
  fill(message: string, values: Readonly<Record<string, string>>): string;
  /** The message for this many, with the count grouped as in the rest of the pane. */
  count(message: Counted, count: number): string;
  date(date: CalendarDate): string;
  month(month: Month): string;
  large(value: Decimal): string;
}

export function wordsIn(language: Language): Words {
  return {
    language,
    m: messagesIn(language),
    fill,
    count: (message, count) => fillCount(message, count, { count: formatWhole(count) }),
    date: (date) => formatDate(date, language),
    month: (month) => formatMonth(month, language),
    large: (value) => formatLarge(value, language),
  };
}

const WordsContext = createContext<Words>(wordsIn("en"));

export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  return useContext(WordsContext);
}
