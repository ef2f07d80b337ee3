/** What the user leaves out of the account, with the reason: a tab, a row or a column by its name. */
import { cellText } from "../../plan/parse/tables";
import type { SheetSnapshot } from "../../workbook/cells";
import { plainWords } from "../../plan/parse/words";
import type { Decision, Mapping } from "./mapping";

/** The reason of a decision that the user made. */
export const DECIDED_BY_USER = "set by you";

export const DECIDED: Decision = { confidence: 1, reason: DECIDED_BY_USER };

/** True for a decision of the user, with or without a reason of his own behind it. */
export function isDecided({ reason }: { readonly reason: string }): boolean {
  return reason.startsWith(DECIDED_BY_USER);
}

/** Rows, columns and tabs that hold figures and are not data, by name, so that twelve like tabs need one answer. */
export interface LeftOut {
  readonly what: "row" | "column" | "sheet";
  /** The tab's name, the column's header, or a text of the row; several texts of the row with " | " between them. */
  readonly text: string;
  /** Why, in the user's words. */
  readonly reason: string;
}

export function isTabLeftOut({ leftOut }: Pick<Mapping, "leftOut">, name: string): boolean {
  return leftOut.some(({ what, text }) => what === "sheet" && plainWords(name) === plainWords(text));
}

export function isRowLeftOut({ leftOut }: Pick<Mapping, "leftOut">, sheet: SheetSnapshot, row: number): boolean {
  if (leftOut.length === 0) return false;
  const rows = leftOut.filter(({ what }) => what === "row");
  if (rows.length === 0) return false;
  const texts = new Set((sheet.values[row - sheet.top] ?? []).map((value) => plainWords(cellText(value))));
  return rows.some(({ text }) => text.split(" | ").every((part) => texts.has(plainWords(part))));
}
