/** The look of the pane, followed live when the browser's own settings change. */
import { useSyncExternalStore } from "react";
import { lookOf } from "./look";
import type { Look, ThemeChoice, ThemeSigns } from "./look";

export function useLook(choice: ThemeChoice, office: ThemeSigns["office"]): Look {
  const prefersDark = useMedia("(prefers-color-scheme: dark)");
  const forcedColors = useMedia("(forced-colors: active)");
  return lookOf(choice, { office, prefersDark, forcedColors });
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    () => window.matchMedia(query).matches,
  );
}
