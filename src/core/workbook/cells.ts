/** Cells, their addresses and the snapshot of a workbook: what the product sees of a spreadsheet, wherever it lives. */

import { elementAt } from "../quantity/known";
/** An Excel error as a cell holds it. */
export interface CellError {
  readonly error: string;
}

/** null is an empty cell; an empty text a formula gave is "". */
export type CellValue = number | string | boolean | null | CellError;

export const ERROR_TEXTS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
]);

export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === "object" && value !== null;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

/**
 * One sheet as read. Rows and columns count from 0; (top, left) is the corner of the used range that the three
 * matrices cover; a row may end before the first row does, and is empty from there on. `formulas` holds the en-US formula
 * with its "=", or "" where the cell has none. A formula whose value is null was never calculated.
 */
export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  /** Which of our tabs this is (worksheet property `ccts.form`), or null for the user's own sheets. */
  readonly form: string | null;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly string[])[];
  /** Number formats, en-US; "General" where none is set. */
  readonly formats: readonly (readonly string[])[];
  /** Rows and columns the user has hidden, where the adapter can tell; absent is not known. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** How the workbook calculates. */
export interface CalculationSettings {
  readonly mode: "automatic" | "automaticExceptTables" | "manual";
  readonly iterative: boolean;
  readonly precisionAsDisplayed: boolean;
}

/** One workbook as read, sheets in tab order. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly dateSystem: 1900 | 1904;
  /** The text of our custom XML part, or null. */
  readonly part: string | null;
  /** Absent where the adapter cannot tell. */
  readonly calculation?: CalculationSettings;
}

export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.top]?.[column - sheet.left] ?? null;
}

export function formulaAt(sheet: SheetSnapshot, row: number, column: number): string {
  return sheet.formulas[row - sheet.top]?.[column - sheet.left] ?? "";
}

export function formatAt(sheet: SheetSnapshot, row: number, column: number): string {
  return sheet.formats[row - sheet.top]?.[column - sheet.left] ?? "General";
}

/** 0 -> "A", 27 -> "AB". */
export function columnName(column: number): string {
  return FIRST_NAMES[column] ?? spelled(column);
}

function spelled(column: number): string {
  let name = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** The columns that people use, whose names are asked for with every cell. */
const FIRST_NAMES: readonly string[] = Array.from({ length: 702 }, (_, column) => spelled(column));

/** "A" -> 0, "AB" -> 27. */
export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "B7" of row 6, column 1. */
export function a1(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "$B$7". */
export function absolute(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}

/** A sheet name as a formula needs it: always quoted, quotes doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** "'Apr 2025'!B7", fit for a formula and for a message. */
export function refText(ref: CellRef): string {
  return `${quoteSheet(ref.sheet)}!${a1(ref.row, ref.column)}`;
}

/** A rectangle, all four bounds inclusive and counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "A1:C3", or "A1" for a single cell. */
export function areaText(area: Area): string {
  const first = a1(area.top, area.left);
  const last = a1(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** Reads "A1", "$A$1:C3"; null when it is not a plain address. */
export function parseArea(text: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text.trim());
  if (!match) return null;
  const top = Number(match[2]) - 1;
  const left = columnIndex(elementAt(match, 1));
  return { top, left, bottom: match[4] ? Number(match[4]) - 1 : top, right: match[3] ? columnIndex(match[3]) : left };
}
