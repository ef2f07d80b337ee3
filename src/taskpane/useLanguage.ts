/** The words of the chosen language. English comes with the pane, others are fetched; until they are there the ones before stand. */
import type { Language } from "../core/messages/language";
import { useFetched } from "./useFetched";
import { wordsIn } from "./words";
import type { Words } from "./words";

/** null only at the start, while the first language is being fetched. */
export function useLanguage(language: Language): Words | null {
  return useFetched(language, FETCHED, language === "en" ? ENGLISH : null);
}

const ENGLISH = wordsIn("en");

const FETCHED: Readonly<Record<Language, () => Promise<Words>>> = {
  en: () => Promise.resolve(ENGLISH),
  // Better in English than not at all.
  hi: () =>
    import("../core/messages/hi").then(
      ({ hi }) => wordsIn("hi", hi),
      () => ENGLISH,
    ),
};
