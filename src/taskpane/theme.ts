/** Which of the three looks the pane wears, and their colours. */
import { createDarkTheme, createLightTheme, teamsHighContrastTheme } from "@fluentui/react-components";
import type { BrandVariants, Theme } from "@fluentui/react-components";

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

/** Slate blue of the icon; the sheets' headers wear it too. */
const brand: BrandVariants = {
  10: "#03090D", 20: "#0A1820", 30: "#102633", 40: "#163243", 50: "#1B3E53", 60: "#1F4A63", 70: "#245673", 80: "#2A6384",
  90: "#3F769A", 100: "#5788AC", 110: "#72A0C0", 120: "#8CB4D0", 130: "#A4C5DC", 140: "#BBD5E7", 150: "#D3E5F1", 160: "#EAF4FA",
};

export function themeOf(look: Look): Theme {
  switch (look) {
    case "light":
      return createLightTheme(brand);
    case "dark":
      // The ramp's own middle is too dim on a dark ground.
      return { ...createDarkTheme(brand), colorBrandForeground1: brand[120], colorBrandForeground2: brand[130], colorBrandForegroundLink: brand[130], colorCompoundBrandStroke: brand[120] };
    case "contrast":
      return teamsHighContrastTheme;
  }
}
