/** The languages the product speaks to people in. Function names, units and form names stay as the scheme writes them. */
export const LANGUAGES = ["en", "hi"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of a locale such as "hi-IN"; English for any we do not speak. */
export function languageOf(locale: string): Language {
  return LANGUAGES.find((language) => language === locale.toLowerCase().split("-")[0]) ?? "en";
}
