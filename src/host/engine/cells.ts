/** Reading and writing of cells in the engine's own records, past its facade, which rounds and formats what it returns. */
import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from "@univerjs/core";
import { CellValueType, numfmt } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Area } from "../../core/workbook/cells";
import { ERROR_TEXTS } from "../../core/workbook/cells";
import type { Entry } from "./entry";
import type { Spreadsheet } from "./spreadsheet";

export type ValueType = "Empty" | "Double" | "String" | "Boolean" | "Error";

export interface HostCell {
  /** As Office.js gives it: "" for an empty cell, an error as its text. */
  readonly value: number | string | boolean;
  readonly type: ValueType;
  /** With its "=", or null. */
  readonly formula: string | null;
}

export type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

const EMPTY: HostCell = { value: "", type: "Empty", formula: null };

/** A reader of one sheet: raw cells with the spilled ones, which the engine keeps apart, laid over them. */
export interface SheetReader {
  cell(row: number, column: number): HostCell;
  style(row: number, column: number): IStyleData;
  format(row: number, column: number): string;
  /** The smallest area holding every cell with content (or, unless `valuesOnly`, a style); null when there is none. */
  used(valuesOnly: boolean): Area | null;
}

export function sheetReader(book: Spreadsheet, sheetId: string): SheetReader {
  const sheet = book.sheet(sheetId);
  const cells = sheet.getCellMatrix().getMatrix();
  const spilled = book.injector.get(FormulaDataModel).getArrayFormulaCellData()?.[book.unitId]?.[sheetId] as CellMatrix | undefined;
  const styles = book.workbook.getStyles();
  const styleOf = (row: number, column: number): IStyleData => styles.getStyleByCell(cells[row]?.[column]) ?? {};
  return {
    cell: (row, column) => hostCell(cells[row]?.[column], spilled?.[row]?.[column]),
    style: styleOf,
    format: (row, column) => shownFormat(styleOf(row, column).n?.pattern),
    used: (valuesOnly) => hull(spilled ? [cells, spilled] : [cells], (cell) => hasContent(cell) || (!valuesOnly && cell.s !== undefined)),
  };
}

function hasContent(cell: ICellData): boolean {
  return Boolean(cell.f) || Boolean(cell.si) || (cell.v !== undefined && cell.v !== null && cell.v !== "");
}

function hostCell(own: Nullable<ICellData>, spilled: Nullable<ICellData>): HostCell {
  const cell = own?.f || own?.v !== undefined ? own : spilled;
  if (cell === null || cell === undefined) return EMPTY;
  const formula = cell.f ?? null;
  const value = cell.v;
  if (value === undefined || value === null) return formula === null ? EMPTY : { value: "", type: "String", formula };
  if (cell.t === CellValueType.BOOLEAN) return { value: value === true || Number(value) === 1, type: "Boolean", formula };
  if (typeof value === "number") return { value, type: "Double", formula };
  const text = String(value);
  if (cell.t !== CellValueType.FORCE_STRING && ERROR_TEXTS.has(text)) return { value: text, type: "Error", formula };
  return { value: text, type: "String", formula };
}

function shownFormat(pattern: string | undefined): string {
  return !pattern || pattern === "General" ? "General" : pattern === "@@@" ? "@" : pattern;
}

function hull(matrices: readonly CellMatrix[], counts: (cell: ICellData) => boolean): Area | null {
  let area: Area | null = null;
  for (const matrix of matrices)
    for (const [rowKey, row] of Object.entries(matrix))
      for (const [columnKey, cell] of Object.entries(row ?? {})) {
        if (!cell || !counts(cell as ICellData)) continue;
        const [r, c] = [Number(rowKey), Number(columnKey)];
        area = area === null ? { top: r, left: c, bottom: r, right: c } : { top: Math.min(area.top, r), left: Math.min(area.left, c), bottom: Math.max(area.bottom, r), right: Math.max(area.right, c) };
      }
  return area;
}

/** What the grid shows. */
export function displayText(cell: HostCell, format: string): string {
  if (cell.type === "Boolean") return cell.value ? "TRUE" : "FALSE";
  return cell.type === "Double" ? numfmt.format(format, cell.value, { throws: false }) : String(cell.value);
}

const BLANK: ICellData = { v: null, f: null, si: null, p: null };

/** The engine's record of an entry whose formula is already in the engine's spelling; null leaves the cell alone. */
export function cellRecord(entry: Entry, format: string): ICellData | null {
  switch (entry.kind) {
    case "keep": return null;
    case "clear": return { ...BLANK };
    case "formula": return { ...BLANK, f: entry.text, t: null };
    case "boolean": return { ...BLANK, v: entry.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case "error": return { ...BLANK, v: entry.value, t: CellValueType.STRING };
    case "text": return { ...BLANK, v: entry.value, t: entry.forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
    case "number": {
      const record: ICellData = { ...BLANK, v: entry.value, t: CellValueType.NUMBER };
      return entry.format !== null && format === "General" ? { ...record, s: { n: { pattern: entry.format } } } : record;
    }
  }
}

/** Writes records; `cells` is addressed by row and column. */
export function writeCells(book: Spreadsheet, sheetId: string, cells: CellMatrix): void {
  book.run(SetRangeValuesMutation.id, sheetId, { cellValue: cells });
}

/** Lays style patches over an area; a cell's other looks stay. Formulas are not touched and need no calculation. */
export function writeStyle(book: Spreadsheet, sheetId: string, area: Area, patch: (row: number, column: number) => IStyleData | null): void {
  const cells: CellMatrix = {};
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const style = patch(row, column);
      if (style) (cells[row] ??= {})[column] = { s: style };
    }
  book.reach(sheetId, area.bottom, area.right);
  book.run(SetRangeValuesMutation.id, sheetId, { cellValue: cells, trigger: SetStyleCommand.id });
}
