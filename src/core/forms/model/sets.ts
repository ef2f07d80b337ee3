/** Which tabs belong together. */
import type { TabId } from "./layout";

/** Tabs every build writes: Form A rests on the others. */
export const BASE_TABS = ["contents", "data", "factors", "inputs", "formA", "formB", "formC", "formD"] as const satisfies readonly TabId[];

/** What `--set` and the pane offer. BEE Form B's header is written on request only and is in no set. */
export const FORM_SETS = {
  all: [...BASE_TABS, "ghgReport", "formE2Plan", "beeFormD", "beeFormE2", "tracker", "bridge", "brsr"],
  guide: [...BASE_TABS, "formE2Plan"],
  bee: [...BASE_TABS, "ghgReport", "beeFormD", "beeFormE2"],
} as const satisfies Readonly<Record<string, readonly TabId[]>>;

export type FormSet = keyof typeof FORM_SETS;
