/** Addresses as Range members give and take them. */
import type { Area } from "../../core/workbook/cells";
import { areaText, columnIndex, columnName, parseArea } from "../../core/workbook/cells";
import type { Book } from "../book/book";
import { EXCEL_COLUMNS, EXCEL_ROWS } from "../engine/spreadsheet";
import { invalidArgument } from "../errors";
import { needsQuotes } from "../formula/normalise";
import { sheetOfPrefix } from "../../core/workbook/formula";

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: EXCEL_ROWS - 1, right: EXCEL_COLUMNS - 1 };

export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** "B2:C3", "A:C", "2:5", with or without a sheet; `sheetId` is the sheet meant where the text names none. */
export function readAddress(book: Book, sheetId: string, text: string): SheetArea {
  const cut = text.lastIndexOf("!");
  const sheet = cut < 0 ? null : book.spreadsheet.sheetNamed(sheetOfPrefix(text.slice(0, cut + 1)));
  if (cut >= 0 && !sheet) throw invalidArgument(`There is no such sheet: ${text}`);
  const area = plainAddress(text.slice(cut + 1));
  if (!area || !isInside(area)) throw invalidArgument(`This is not an address: ${text}`);
  return { sheetId: sheet?.getSheetId() ?? sheetId, area };
}

function plainAddress(text: string): Area | null {
  const plain = text.replace(/\$/g, "");
  const cells = parseArea(plain);
  if (cells) return ordered(cells);
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(plain);
  if (columns) return ordered({ ...WHOLE_SHEET, left: columnIndex(columns[1]!), right: columnIndex(columns[2]!) });
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  return rows ? ordered({ ...WHOLE_SHEET, top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 }) : null;
}

function ordered(area: Area): Area {
  return {
    top: Math.min(area.top, area.bottom),
    bottom: Math.max(area.top, area.bottom),
    left: Math.min(area.left, area.right),
    right: Math.max(area.left, area.right),
  };
}

export function isInside(area: Area): boolean {
  return (
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom < EXCEL_ROWS &&
    area.right < EXCEL_COLUMNS &&
    area.top <= area.bottom &&
    area.left <= area.right
  );
}

export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === EXCEL_ROWS - 1;
export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === EXCEL_COLUMNS - 1;

/** "A1:B2", "A:B", "2:5". */
export function localAddress(area: Area): string {
  if (isWholeColumns(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  return isWholeRows(area) ? `${area.top + 1}:${area.bottom + 1}` : areaText(area);
}

/** "Apr!A1" or "'Apr 2025'!A1", quoted as Excel quotes. */
export function fullAddress(book: Book, at: SheetArea): string {
  const name = book.sheetName(at.sheetId);
  return `${needsQuotes(name) ? `'${name.replace(/'/g, "''")}'` : name}!${localAddress(at.area)}`;
}

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;

export function intersects(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
