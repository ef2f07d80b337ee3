/** The words of the chosen language. English comes with the pane, others are fetched; until they are there the ones before stand. */
import { useEffect, useState } from "react";
import type { Language } from "../core/messages/language";
import { wordsIn } from "./words";
import type { Words } from "./words";

/** null only at the start, while the first language is being fetched. */
export function useLanguage(language: Language): Words | null {
  const [words, setWords] = useState<Words | null>(language === "en" ? ENGLISH : null);
  useEffect(() => {
    let wanted = true;
    void FETCHED[language]().then((fetched) => {
      if (wanted) setWords(fetched);
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return words;
}

const ENGLISH = wordsIn("en");

const FETCHED: Readonly<Record<Language, () => Promise<Words>>> = {
  en: () => Promise.resolve(ENGLISH),
  // Better in English than not at all.
  hi: () => import("../core/messages/hi").then(({ hi }) => wordsIn("hi", hi), () => ENGLISH),
};
