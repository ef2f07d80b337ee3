/** What is handed to Range.formulas so that a planned cell lands in Excel as it was planned. */
import type { CellValue } from "../core/workbook/cells";
import { isCellError } from "../core/workbook/cells";
import type { CellContent } from "../core/workbook/sheetPlan";

export type Entry = string | number | boolean | null;

/** `format` is the number format the cell has when the entry arrives: in a text cell ("@") nothing is interpreted. */
export function entryOf(content: CellContent, format: string): Entry {
  if ("formula" in content) return content.formula;
  const value = content.value;
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? textEntry(value, format) : (value ?? "");
}

/**
 * Excel makes numbers, dates, formulas and truth values of texts that look like them, by the rules of the user's
 * language. An apostrophe in front keeps a text a text and does not become part of it; words without a digit that
 * begin with a letter need none.
 */
function textEntry(text: string, format: string): string {
  if (text === "") return "";
  if (format === "@") return text.startsWith("'") ? `'${text}` : text;
  return isPlainWords(text) ? text : `'${text}`;
}

function isPlainWords(text: string): boolean {
  return /^\p{L}\P{N}*$/u.test(text) && !/^(true|false)$/i.test(text.trim());
}

/** Whether a cell of number format "@" would hold something else than what is meant. */
export function wantsNoTextFormat(content: CellContent): boolean {
  return "formula" in content || (content.value !== null && typeof content.value !== "string");
}

/** A cell as read. An empty cell and one whose formula gave "" both read as ""; the formula tells them apart. */
export function valueRead(value: unknown, isFormula: boolean, errors: ReadonlySet<string>): CellValue {
  if (value === "" && !isFormula) return null;
  if (typeof value === "string") return errors.has(value) ? { error: value } : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** The formula of a cell, "" where there is none. A text that begins with "=" reads as both its value and its formula. */
export function formulaRead(formula: unknown, value: unknown): string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : "";
}
