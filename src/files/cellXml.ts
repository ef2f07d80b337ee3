/** One cell as XML. Text is always a string cell, never a formula; a formula is stored with its value. */
import { a1, isCellError, type CellValue } from "../core/workbook/cells";
import type { CellContent } from "../core/workbook/sheetPlan";
import { WorkbookError } from "../core/workbook/port";
import { formulaToFile } from "./formulaText";
import { escapeCellText, escapeXml } from "./xml";

/** The longest text and the longest formula a cell holds; Excel calls a file with longer ones damaged. */
export const LONGEST_TEXT = 32767;
const LONGEST_FORMULA = 8192;

/** Whether the content leaves the cell empty: nothing, or an empty text that no formula gave. */
export function isEmptyContent(content: CellContent): boolean {
  return !("formula" in content) && (content.value === null || content.value === "");
}

/**
 * `prefix` is the prefix of the sheet's own tags, with its colon, or "". Throws WorkbookError, naming the cell, when
 * the content is longer than a cell can hold.
 */
export function cellXml(row: number, column: number, style: number, content: CellContent, prefix = ""): string {
  refuseTooLong(row, column, content);
  const head = `<${prefix}c r="${a1(row, column)}"${style === 0 ? "" : ` s="${style}"`}`;
  if (isEmptyContent(content)) return `${head}/>`;
  const end = `</${prefix}c>`;
  if ("formula" in content) {
    const formula = `<${prefix}f>${escapeXml(formulaToFile(content.formula))}</${prefix}f>`;
    return `${head}${typeOf(content.value, "str")}>${formula}${stored(content.value, prefix)}${end}`;
  }
  if (typeof content.value === "string") {
    return (
      `${head} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">` +
      `${escapeCellText(content.value)}</${prefix}t></${prefix}is>${end}`
    );
  }
  return `${head}${typeOf(content.value, "str")}>${stored(content.value, prefix)}${end}`;
}

function typeOf(value: CellValue, text: string): string {
  if (typeof value === "string") return ` t="${text}"`;
  if (typeof value === "boolean") return ' t="b"';
  return isCellError(value) ? ' t="e"' : "";
}

function stored(value: CellValue, prefix: string): string {
  if (value === null) return "";
  return `<${prefix}v>${valueText(value)}</${prefix}v>`;
}

function valueText(value: Exclude<CellValue, null>): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "string") return escapeCellText(value);
  if (isCellError(value)) return escapeXml(value.error);
  if (!Number.isFinite(value)) throw new RangeError(`A cell cannot hold the number ${value}.`);
  return String(value);
}

function refuseTooLong(row: number, column: number, content: CellContent): void {
  if (typeof content.value === "string" && content.value.length > LONGEST_TEXT) {
    throw new WorkbookError(
      "unsupported",
      `The text for cell ${a1(row, column)} has ${content.value.length} characters; a cell holds ${LONGEST_TEXT}. Shorten it.`,
    );
  }
  if ("formula" in content && content.formula.length > LONGEST_FORMULA) {
    throw new WorkbookError(
      "unsupported",
      `The formula for cell ${a1(row, column)} has ${content.formula.length} characters; a cell holds ${LONGEST_FORMULA}. ` +
        "Give the sheets it refers to shorter names.",
    );
  }
}
