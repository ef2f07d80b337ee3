/** What the user leaves out of the account, with the reason: a tab or a row by its name. */
import { cellText } from "../../plan/parse/tables";
import type { CellRef, SheetSnapshot } from "../../workbook/cells";
import { plainWords } from "../../plan/parse/words";
import type { Mapping } from "./mapping";

/** The reason of a decision that the user made. */
export const DECIDED_BY_USER = "set by you";

/** Rows and tabs that hold figures and are not data, by name, so that twelve like tabs need one answer. */
export interface LeftOut {
  readonly what: "row" | "sheet";
  /** The row's or the tab's name. */
  readonly text: string;
  /** Why, in the user's words. */
  readonly reason: string;
}

/** Whether the user left the cell's tab or its row out. */
export function isLeftOut(mapping: Mapping, sheet: SheetSnapshot, { row }: CellRef): boolean {
  if (mapping.leftOut.length === 0) return false;
  if (isSheetLeftOut(mapping, sheet)) return true;
  const texts = new Set((sheet.values[row - sheet.top] ?? []).map((value) => plainWords(cellText(value))));
  return mapping.leftOut.some(({ what, text }) => what === "row" && texts.has(plainWords(text)));
}

/** Whether the user left the whole tab out. */
export function isSheetLeftOut({ leftOut }: Mapping, { name }: SheetSnapshot): boolean {
  return leftOut.some(({ what, text }) => what === "sheet" && plainWords(name) === plainWords(text));
}
