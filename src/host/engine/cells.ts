/** Reading and writing of cells in the engine's own records, past its facade, which rounds and formats what it returns. */
import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from "@univerjs/core";
import { CellValueType, numfmt } from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder } from "@univerjs/engine-formula";
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

/** A reader of one sheet: raw cells, over them the spilled ones, which the engine keeps apart, and those still to be written. */
export interface SheetReader {
  cell(row: number, column: number): HostCell;
  style(row: number, column: number): IStyleData;
  format(row: number, column: number): string;
  /** The smallest area holding every cell with content (or, unless `valuesOnly`, a style); null when there is none. */
  used(valuesOnly: boolean): Area | null;
}

export function sheetReader(book: Spreadsheet, sheetId: string): SheetReader {
  const cells = book.sheet(sheetId).getCellMatrix().getMatrix();
  const spilled = book.injector.get(FormulaDataModel).getArrayFormulaCellData()?.[book.unitId]?.[sheetId] as CellMatrix | undefined;
  const styles = book.workbook.getStyles();
  const styleOf = (row: number, column: number): IStyleData => {
    const waiting = book.waitingCell(sheetId, row, column);
    const style = styles.getStyleByCell(cells[row]?.[column]) ?? {};
    return typeof waiting?.s === "object" ? { ...style, ...waiting.s } : style;
  };
  const formulaOf = formulaTexts(cells);
  return {
    cell: (row, column) => {
      const own = book.waitingCell(sheetId, row, column) ?? cells[row]?.[column];
      return hostCell(own, spilled?.[row]?.[column], formulaOf(own, row, column));
    },
    style: styleOf,
    format: (row, column) => shownFormat(styleOf(row, column).n?.pattern),
    used(valuesOnly) {
      book.flushCells();
      return hull(spilled ? [cells, spilled] : [cells], (cell) => hasContent(cell) || (!valuesOnly && cell.s !== undefined));
    },
  };
}

function hasContent(cell: ICellData): boolean {
  return Boolean(cell.f) || Boolean(cell.si) || Boolean(cell.p) || (cell.v !== undefined && cell.v !== null && cell.v !== "");
}

function hostCell(own: Nullable<ICellData>, spilled: Nullable<ICellData>, formula: string | null): HostCell {
  if (formula !== null || own?.v !== undefined || own?.p) return { ...typedValue(own ?? {}), formula };
  return spilled ? { ...typedValue(spilled), formula: spilled.f ?? null } : EMPTY;
}

/** The formula of a cell with its "=", or null; cells filled from one another share the formula of the first. */
export function formulaTexts(cells: CellMatrix): (cell: Nullable<ICellData>, row: number, column: number) => string | null {
  let firsts: ReadonlyMap<string, FirstFormula> | null = null;
  const lexer = new LexerTreeBuilder();
  return (cell, row, column) => {
    if (cell?.f) return cell.f;
    if (!cell?.si) return null;
    firsts ??= firstFormulas(cells);
    const first = firsts.get(cell.si);
    return first ? lexer.moveFormulaRefOffset(first.text, column - first.column, row - first.row) : null;
  };
}

interface FirstFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

function firstFormulas(cells: CellMatrix): ReadonlyMap<string, FirstFormula> {
  const firsts = new Map<string, FirstFormula>();
  for (const [row, columns] of Object.entries(cells))
    for (const [column, cell] of Object.entries((columns ?? {}) as Record<string, Nullable<ICellData>>))
      if (cell?.f && cell.si) firsts.set(cell.si, { text: cell.f, row: Number(row), column: Number(column) });
  return firsts;
}

/** A text typed with line breaks or several fonts is a document of the engine's; its text is what counts. */
function documentText({ p }: ICellData): string | null {
  const stream = p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, "").replace(/\r/g, "\n");
}

/** What a record's value is to Office.js. */
export function typedValue(cell: ICellData): Pick<HostCell, "value" | "type"> {
  const value = documentText(cell) ?? cell.v;
  if (value === undefined || value === null) return { value: "", type: cell.f ? "String" : "Empty" };
  if (cell.t === CellValueType.BOOLEAN) return { value: value === true || Number(value) === 1, type: "Boolean" };
  if (typeof value === "number") return { value, type: "Double" };
  const text = String(value);
  if (cell.t !== CellValueType.FORCE_STRING && ERROR_TEXTS.has(text)) return { value: text, type: "Error" };
  return { value: text, type: "String" };
}

function shownFormat(pattern: string | undefined): string {
  return !pattern || pattern === "General" ? "General" : pattern === "@@@" ? "@" : pattern;
}

function hull(matrices: readonly CellMatrix[], counts: (cell: ICellData) => boolean): Area | null {
  let area: Area | null = null;
  for (const matrix of matrices)
    for (const [rowKey, row] of Object.entries(matrix))
      for (const [columnKey, cell] of Object.entries((row ?? {}) as Record<string, Nullable<ICellData>>)) {
        if (!cell || !counts(cell)) continue;
        const [r, c] = [Number(rowKey), Number(columnKey)];
        area =
          area === null
            ? { top: r, left: c, bottom: r, right: c }
            : {
                top: Math.min(area.top, r),
                left: Math.min(area.left, c),
                bottom: Math.max(area.bottom, r),
                right: Math.max(area.right, c),
              };
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
    case "keep":
      return null;
    case "clear":
      return { ...BLANK };
    case "formula":
      return { ...BLANK, f: entry.text, t: null };
    case "boolean":
      return { ...BLANK, v: entry.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case "error":
      return { ...BLANK, v: entry.value, t: CellValueType.STRING };
    case "text":
      return { ...BLANK, v: entry.value, t: entry.forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
    case "number": {
      const record: ICellData = { ...BLANK, v: entry.value, t: CellValueType.NUMBER };
      return entry.format !== null && format === "General" ? { ...record, s: { n: { pattern: entry.format } } } : record;
    }
  }
}

/**
 * Lays style patches over areas; a cell's other looks stay. The engine's own command copies and compares the whole
 * style of every cell, which takes seconds for a form; here each change of one style into another is worked out once.
 */
export function writeStyle(
  book: Spreadsheet,
  sheetId: string,
  areas: readonly Area[],
  patch: (row: number, column: number) => IStyleData | null,
): void {
  book.flushCells();
  const cells = book.sheet(sheetId).getCellMatrix();
  const restyled = restyler(book);
  for (const area of areas) {
    book.reach(sheetId, area.bottom, area.right);
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const change = patch(row, column);
        if (!change) continue;
        const cell = cells.getValue(row, column) ?? {};
        cells.setValue(row, column, { ...cell, s: restyled(cell, change) });
      }
  }
  book.redraw(sheetId);
}

/** The id of a cell's style with a change laid over it. */
function restyler(book: Spreadsheet): (cell: ICellData, change: IStyleData) => Nullable<string> {
  const styles = book.workbook.getStyles();
  const known = new Map<IStyleData, Map<unknown, Nullable<string>>>();
  return (cell, change) => {
    const ofChange = known.get(change) ?? new Map<unknown, Nullable<string>>();
    known.set(change, ofChange);
    const found = ofChange.get(cell.s);
    if (found !== undefined) return found;
    const merged = mergedStyle(styles.getStyleByCell(cell) ?? {}, change);
    const id = Object.keys(merged).length === 0 ? null : styles.setValue(merged);
    ofChange.set(cell.s, id);
    return id;
  };
}

function mergedStyle(style: IStyleData, change: IStyleData): IStyleData {
  const borders = change.bd ? { bd: withoutNulls({ ...style.bd, ...change.bd }) } : {};
  return withoutNulls({ ...style, ...change, ...borders });
}

function withoutNulls<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== undefined)) as T;
}
