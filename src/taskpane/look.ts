/** Which of the three looks the pane wears: a ladder of signs, for Office does not always tell its theme. */

export const LOOKS = ["light", "dark", "contrast"] as const;
export type Look = (typeof LOOKS)[number];

/** "auto" follows Excel. */
export const THEME_CHOICES = ["auto", ...LOOKS] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** What can be learnt about colours: Office's theme is absent in Excel on the web and stale in some builds. */
export interface ThemeSigns {
  readonly office: { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string } | undefined;
  readonly prefersDark: boolean;
  readonly forcedColors: boolean;
}

/** The person's choice, then forced colours, then Office's word, then its background, then the browser's preference. */
export function lookOf(choice: ThemeChoice, signs: ThemeSigns): Look {
  if (choice !== "auto") return choice;
  if (signs.forcedColors) return "contrast";
  const dark = signs.office?.isDarkTheme ?? isDarkColor(signs.office?.bodyBackgroundColor) ?? signs.prefersDark;
  return dark ? "dark" : "light";
}

/** null when the text is no colour of six hexadecimal digits. */
function isDarkColor(color: string | undefined): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color?.trim() ?? "");
  if (match === null) return null;
  const [red, green, blue] = match.slice(1).map((pair) => parseInt(pair, 16));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! < 128;
}
