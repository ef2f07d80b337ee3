/** The views of the pane, in the order of the bar. Settings stands apart from them, behind its own button. */
export const VIEWS = ["overview", "data", "check", "forms", "whatIf", "factors", "ledger", "settings"] as const;
export type ViewId = (typeof VIEWS)[number];

/** Where there is no monitoring plan yet there is nothing to check or to build. */
export const VIEWS_AT_FIRST: readonly ViewId[] = ["overview", "settings"];
