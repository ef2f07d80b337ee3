/** Colours of the look for high contrast. */
export { teamsHighContrastTheme as contrast } from "@fluentui/react-components";
