/** The bar and the grid wear the pane's theme, and follow when it is changed there. */
import { ThemeService, type Univer } from "@univerjs/core";
import { lookOf } from "../taskpane/look";
import { loadPreferences } from "../taskpane/preferences";

export function followTheme(univer: Univer): void {
  const media = (query: string): MediaQueryList => matchMedia(query);
  const [dark, forced] = [media("(prefers-color-scheme: dark)"), media("(forced-colors: active)")];
  const apply = (): void => {
    const { theme } = loadPreferences(navigator.language);
    const look = lookOf(theme, { office: undefined, prefersDark: dark.matches, forcedColors: forced.matches });
    document.documentElement.dataset["look"] = look;
    univer
      .__getInjector()
      .get(ThemeService)
      .setDarkMode(look === "dark");
  };
  apply();
  for (const list of [dark, forced]) list.addEventListener("change", apply);
  // Another frame of this origin, such as the pane, has chosen.
  addEventListener("storage", apply);
}
