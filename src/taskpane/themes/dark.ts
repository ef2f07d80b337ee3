/** Colours of the dark look. */
import { createDarkTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { brand } from "./brand";

/** The ramp's own middle is too dim on a dark ground. */
export const dark: Theme = {
  ...createDarkTheme(brand),
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[130],
  colorCompoundBrandStroke: brand[120],
};
