/** What the pane remembers in this browser: language, theme and the name for the ledger, nothing about the workbook. */
import { LANGUAGES, languageOf } from "../core/messages/language";
import type { Language } from "../core/messages/language";
import { THEME_CHOICES } from "./look";
import type { ThemeChoice } from "./look";

export interface Preferences {
  readonly language: Language;
  readonly theme: ThemeChoice;
  /** As typed; it signs entries of the ledger. */
  readonly who: string;
}

const KEY = "ccts.preferences";

/** What was chosen before, or Excel's language and theme. A browser that keeps nothing is no error. */
export function loadPreferences(locale: string): Preferences {
  const stored = readStored();
  return {
    language: LANGUAGES.find((language) => language === stored.language) ?? languageOf(locale),
    theme: THEME_CHOICES.find((theme) => theme === stored.theme) ?? "auto",
    who: typeof stored.who === "string" ? stored.who : "",
  };
}

export function savePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Storage is switched off: the choice holds until the pane is closed.
  }
}

function readStored(): Partial<Record<keyof Preferences, unknown>> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return typeof stored === "object" && stored !== null ? stored : {};
  } catch {
    return {};
  }
}
