/** The colours of the chosen look. Light ones come with the pane, others are fetched; until they are there the ones before stand. */
import type { Theme } from "@fluentui/react-components";
import type { Look } from "../look";
import { useFetched } from "../useFetched";
import { light } from "./light";

/** null only at the start, while the first look is being fetched. */
export function useTheme(look: Look): Theme | null {
  return useFetched(look, FETCHED, look === "light" ? light : null);
}

const FETCHED: Readonly<Record<Look, () => Promise<Theme>>> = {
  light: () => Promise.resolve(light),
  // Better light than not at all.
  dark: () =>
    import("./dark").then(
      ({ dark }) => dark,
      () => light,
    ),
  contrast: () =>
    import("./contrast").then(
      ({ contrast }) => contrast,
      () => light,
    ),
};
