/** Everything of the open workbook that a file can keep, as plain data to be compared: what the grid holds now against what it held. */
import type { ICellData, IColumnData, IRowData, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { Area, Visibility } from "../core/workbook/cells";
import type { CellLook } from "../files/looks/cellLook";
import { stateOfElement } from "../files/statePart";
import type { Book } from "./book/book";
import { formulaTexts, typedValue } from "./engine/cells";
import { lookOfStyle } from "./engine/cellLooks";
import { pixelsToPoints } from "./engine/styles";
import { workbookNames } from "./members/names";
import { hangingOf, type SheetHanging } from "./snapshot";

/** One cell: its formula, or "" where it has none, and its value; a look is named by its key. */
export interface GridCell {
  readonly formula: string;
  readonly value: number | string | boolean | null;
  /** The value is an error. */
  readonly isError: boolean;
  readonly look: string;
}

export interface GridColumn {
  /** In pixels; null where the sheet's default holds. */
  readonly width: number | null;
  readonly hidden: boolean;
}

export interface GridRow {
  /** In points, where somebody set it. */
  readonly height: number | null;
  readonly hidden: boolean;
}

export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor: string;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** By `cellKey`. */
  readonly cells: ReadonlyMap<number, GridCell>;
  readonly columns: ReadonlyMap<number, GridColumn>;
  readonly rows: ReadonlyMap<number, GridRow>;
  readonly merges: readonly Area[];
  readonly hanging: SheetHanging;
}

export interface GridState {
  /** In tab order. */
  readonly sheets: readonly GridSheet[];
  readonly looks: ReadonlyMap<string, CellLook>;
  /** Names of the whole workbook, with "=". */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** The text of our custom XML part. */
  readonly part: string | null;
}

const COLUMNS = 16_384;
/** The look of a cell without a style of its own. */
export const NO_LOOK = "";

export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

export function placeOfKey(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}

/** Copies what the grid holds. Formulas should be settled. */
export function gridState(book: Book): GridState {
  const looks = new LookBook(book);
  const sheets = book.spreadsheet.sheets.map((sheet) => sheetState(book, sheet, looks));
  const parts = [...book.parts.values()].flatMap((xml) => stateOfElement(xml) ?? []);
  return { sheets, looks: looks.looks, names: workbookNames(book), part: parts[0] ?? null };
}

/** Gives equal style records one key, however the engine keeps them. */
class LookBook {
  readonly looks = new Map<string, CellLook>();
  private readonly keys = new Map<unknown, string>();

  constructor(private readonly book: Book) {}

  keyOf(cell: Nullable<ICellData>): string {
    if (!cell?.s) return NO_LOOK;
    const known = this.keys.get(cell.s);
    if (known !== undefined) return known;
    const key = this.add(this.book.spreadsheet.workbook.getStyles().getStyleByCell(cell) ?? {});
    this.keys.set(cell.s, key);
    return key;
  }

  private add(style: IStyleData): string {
    const look = lookOfStyle(style);
    const key = JSON.stringify(look);
    this.looks.set(key, look);
    return key;
  }
}

function sheetState(book: Book, sheet: Worksheet, looks: LookBook): GridSheet {
  const freeze = sheet.getFreeze();
  const id = sheet.getSheetId();
  const hidden = sheet.isSheetHidden() === BooleanNumber.TRUE;
  return {
    id,
    name: sheet.getName(),
    visibility: !hidden ? "visible" : book.state(id).veryHidden ? "veryHidden" : "hidden",
    tabColor: (sheet.getConfig().tabColor ?? "").toUpperCase(),
    frozenRows: Math.max(0, freeze.ySplit),
    frozenColumns: Math.max(0, freeze.xSplit),
    cells: cellStates(sheet, looks),
    columns: columnStates(sheet),
    rows: rowStates(sheet),
    merges: sheet
      .getMergeData()
      .map(({ startRow, startColumn, endRow, endColumn }) => ({ top: startRow, left: startColumn, bottom: endRow, right: endColumn })),
    hanging: hangingOf(book, id),
  };
}

function cellStates(sheet: Worksheet, looks: LookBook): ReadonlyMap<number, GridCell> {
  const cells = new Map<number, GridCell>();
  const matrix = sheet.getCellMatrix();
  const formulas = formulaTexts(matrix.getMatrix());
  matrix.forValue((row, column, cell) => {
    const formula = formulas(cell, row, column) ?? "";
    const look = looks.keyOf(cell);
    const { value, type } = typedValue(cell ?? {});
    if (formula === "" && type === "Empty" && look === NO_LOOK) return;
    cells.set(cellKey(row, column), { formula, value: type === "Empty" ? null : value, isError: type === "Error", look });
  });
  return cells;
}

/** What the engine keeps of columns and rows, by number. */
type Sizes<T> = Readonly<Record<string, Nullable<Partial<T>>>>;

function columnStates(sheet: Worksheet): ReadonlyMap<number, GridColumn> {
  const columns = new Map<number, GridColumn>();
  for (const [key, column] of Object.entries(sheet.getConfig().columnData as Sizes<IColumnData>)) {
    const state = { width: column?.w ?? null, hidden: column?.hd === BooleanNumber.TRUE };
    if (state.width !== null || state.hidden) columns.set(Number(key), state);
  }
  return columns;
}

function rowStates(sheet: Worksheet): ReadonlyMap<number, GridRow> {
  const rows = new Map<number, GridRow>();
  for (const [key, row] of Object.entries(sheet.getConfig().rowData as Sizes<IRowData>)) {
    const height = row?.h === undefined || row.ia === BooleanNumber.TRUE ? null : pixelsToPoints(row.h);
    const hidden = row?.hd === BooleanNumber.TRUE;
    if (height !== null || hidden) rows.set(Number(key), { height, hidden });
  }
  return rows;
}
