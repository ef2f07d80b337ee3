/** Colours of the light look. */
import { createLightTheme } from "@fluentui/react-components";
import { brand } from "./brand";

export const light = createLightTheme(brand);
