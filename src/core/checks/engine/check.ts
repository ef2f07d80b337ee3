/** What a check is and what it finds. One check per file; `index.ts` is the only list. */
import type { CellRef } from "../../workbook/cells";
import type { Gap } from "../../trace/figure";
import type { Family, Finding, Need, Severity, Words } from "../../trace/finding";
import type { CheckContext } from "./context";

export { FAMILIES } from "../../trace/finding";
export type { Family, Finding, Need, Severity, Words } from "../../trace/finding";

/** One place where a check found something. */
export interface Hit {
  /** null when the finding is about the whole workbook. */
  readonly where: CellRef | null;
  readonly words: Words;
  /** What is missing, for the word {reasons}: sentences of every language are made of it. */
  readonly gaps?: readonly Gap[];
}

export interface Check {
  /** Stable for ever: family letter, number. Never used again for something else. */
  readonly id: string;
  readonly family: Family;
  readonly severity: Severity;
  /** A warning for a draft that a final form does not go without, acknowledged or not. */
  readonly blocksFinal?: true;
  /** It finds what is not there yet, rather than what is wrong, and this is what it is needed for. */
  readonly needs?: Need;
  /** The clause or source the check rests on. */
  readonly cite: string;
  /** Checks it took the place of, with the words of its own that they had: what was acknowledged of them stays acknowledged. */
  readonly replaces?: readonly { readonly check: string; readonly words: readonly string[] }[];
  /** Other checks that may fire on the same defect. */
  readonly companions: readonly string[];
  /** Words of a typical finding, for the catalogue. */
  readonly example: Words;
  /** `before`: what the checks before it in the list found. */
  run(context: CheckContext, before: readonly Finding[]): readonly Hit[];
}
