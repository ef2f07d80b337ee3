/** What a check found: codes, cells and words for the braces of its sentence, which the messages hold. */
import type { CellRef } from "../workbook/cells";
import type { Gap } from "./figure";

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
