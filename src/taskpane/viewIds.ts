/** The views of the pane, in the order of the bar. Settings stands apart from them, behind its own button. */
export const VIEWS = ["overview", "check", "forms", "settings"] as const;
export type ViewId = (typeof VIEWS)[number];
