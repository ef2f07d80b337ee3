/** What a check is and what it finds. One check per file; `index.ts` is the only list. */
import type { CellRef } from "../../workbook/cells";
import type { Gap } from "../../trace/figure";
import type { CheckContext } from "./context";

export const FAMILIES = [
  "plan",
  "boundary",
  "activity",
  "plausibility",
  "factors",
  "output",
  "reconciliation",
  "verification",
  "deadlines",
  "integrity",
] as const;
export type Family = (typeof FAMILIES)[number];

/** An error keeps a final form from being built; a warning may be acknowledged with a reason; a note informs. */
export type Severity = "error" | "warning" | "note";

/** What a plant still has to give: nothing is wrong yet, and each has its time. */
export type Need = "gei" | "plan" | "filing";

/** What fills the braces of a check's sentence in the messages. */
export type Words = Readonly<Record<string, string>>;

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
  /** Other checks that may fire on the same defect. */
  readonly companions: readonly string[];
  /** Words of a typical finding, for the catalogue. */
  readonly example: Words;
  /** `before`: what the checks before it in the list found. */
  run(context: CheckContext, before: readonly Finding[]): readonly Hit[];
}

export interface Finding {
  readonly check: string;
  readonly family: Family;
  readonly severity: Severity;
  readonly blocksFinal?: true;
  readonly needs?: Need;
  readonly cite: string;
  readonly where: CellRef | null;
  /** Where else the same was found, when months are told together; `words.month` names them all. */
  readonly also: readonly CellRef[];
  readonly words: Words;
  readonly gaps?: readonly Gap[];
}
