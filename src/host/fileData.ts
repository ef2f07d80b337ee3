/** A workbook read from a file as the engine's data: cells with their stored results and looks, nothing calculated anew. */
import type { ICellData, IColumnData, IRowData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { BooleanNumber, CellValueType, LocaleType } from "@univerjs/core";
import { isCellError, type Area, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "../core/workbook/cells";
import type { ColumnLook, RowLook } from "../files/looks/cellLook";
import { PLAIN_LOOK } from "../files/looks/styleLooks";
import type { SheetLooks, WorkbookLooks } from "../files/looks/workbookLooks";
import { cellRecord } from "./engine/cells";
import { styleOfLook } from "./engine/cellLooks";
import { textEntry } from "./engine/entry";
import { STARTING_COLUMNS, STARTING_ROWS } from "./engine/spreadsheet";
import { pointsToPixels } from "./engine/styles";
import { normaliseFormula, type Reach } from "./formula/normalise";

/** A file to show: what it holds, and how it looks. */
export interface FileContent {
  readonly snapshot: WorkbookSnapshot;
  readonly looks: WorkbookLooks;
}

/** How formulas are taken: see `Book.takeFormula`. */
type TakeFormula = (formula: string) => { readonly text: string; readonly reaches: readonly Reach[] };

const DIGIT_PIXELS = 7;
const DEFAULT_COLUMN_PIXELS = 64;
const DEFAULT_ROW_POINTS = 15;
/** Nobody gives a style to more columns one by one; the rest of the sheet takes the default. */
const MOST_COLUMNS = 1_000;
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;

/** Sheets keep the ids they have in the file, behind a word. */
export function fileSheetId(id: string): string {
  return `file-${id}`;
}

/** `verbatim` keeps formulas letter by letter. */
export function fileData({ snapshot, looks }: FileContent, unitId: string, verbatim: boolean): IWorkbookData {
  const names = new Map(snapshot.sheets.map(({ name }) => [name.toLowerCase(), name]));
  const take: TakeFormula = (formula) => {
    try {
      return normaliseFormula(formula, { sheetName: (name) => names.get(name.toLowerCase()) ?? null, verbatim });
    } catch {
      // Such as one that names another workbook: it keeps its text and its stored result.
      return { text: formula, reaches: [] };
    }
  };
  const sizes = new GridSizes();
  const sheets = snapshot.sheets.map((sheet, i) => sheetData(sheet, looks.sheets[i]!, take, sizes));
  for (const sheet of sheets) Object.assign(sheet, sizes.of(sheet));
  const active = looks.sheets[looks.active]?.id ?? snapshot.sheets[0]?.id ?? "";
  return {
    id: unitId,
    name: unitId,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: Object.fromEntries([...looks.styles].map(([index, look]) => [styleId(index), styleOfLook(look)])),
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, { ...sheet, ...(sheet.id === fileSheetId(active) ? { status: 1 } : {}) }])),
    defaultStyle: styleOfLook(looks.styles.get(0) ?? PLAIN_LOOK),
  };
}

function styleId(index: number): string {
  return `file-style-${index}`;
}

type SheetData = Partial<IWorksheetData> & { readonly id: string; readonly name: string };

/** The engine's grid has to reach as far as any formula refers. */
class GridSizes {
  private readonly reached = new Map<string, { row: number; column: number }>();

  add(own: string, { sheet, row, column }: Reach): void {
    const name = (sheet ?? own).toLowerCase();
    const far = this.reached.get(name) ?? { row: 0, column: 0 };
    this.reached.set(name, { row: Math.max(far.row, row), column: Math.max(far.column, column) });
  }

  of(sheet: SheetData): { readonly rowCount: number; readonly columnCount: number } {
    const far = this.reached.get(sheet.name.toLowerCase()) ?? { row: 0, column: 0 };
    return {
      rowCount: Math.max(sheet.rowCount ?? 0, far.row + 1),
      columnCount: Math.max(sheet.columnCount ?? 0, far.column + 1),
    };
  }
}

function sheetData(sheet: SheetSnapshot, look: SheetLooks, take: TakeFormula, sizes: GridSizes): SheetData {
  const width = Math.max(0, ...sheet.values.map((row) => row.length));
  return {
    id: fileSheetId(sheet.id),
    name: sheet.name,
    hidden: sheet.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: look.tabColor,
    rowCount: Math.max(STARTING_ROWS, sheet.top + sheet.values.length + SPARE_ROWS),
    columnCount: Math.max(STARTING_COLUMNS, sheet.left + width + SPARE_COLUMNS),
    cellData: withStyles(cellData(sheet, look.arrays, take, sizes), look),
    columnData: columnData(look.columns),
    rowData: rowData(look.rows),
    defaultColumnWidth: look.defaultWidth === null ? DEFAULT_COLUMN_PIXELS : columnPixels(look.defaultWidth),
    defaultRowHeight: pointsToPixels(look.defaultHeight ?? DEFAULT_ROW_POINTS),
    mergeData: look.merges.map(({ top, left, bottom, right }) => ({ startRow: top, startColumn: left, endRow: bottom, endColumn: right })),
    showGridlines: look.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: {
      ySplit: look.frozenRows,
      xSplit: look.frozenColumns,
      startRow: look.frozenRows === 0 ? -1 : look.frozenRows,
      startColumn: look.frozenColumns === 0 ? -1 : look.frozenColumns,
    },
  };
}

/** From the width a file gives, padding included, to pixels of the screen. */
export function columnPixels(width: number): number {
  return Math.round(width * DIGIT_PIXELS);
}

type Cells = Record<number, Record<number, ICellData>>;

function cellData(sheet: SheetSnapshot, arrays: readonly Area[], take: TakeFormula, sizes: GridSizes): Cells {
  const cells: Cells = {};
  const { top, left, name } = sheet;
  sheet.values.forEach((values, r) =>
    values.forEach((value, c) => {
      const formula = sheet.formulas[r]?.[c] ?? "";
      const taken = formula === "" || isInside(arrays, top + r, left + c) ? null : take(formula);
      if (value === null && taken === null) return;
      (cells[top + r] ??= {})[left + c] = { ...stored(value), ...(taken ? { f: taken.text } : {}) };
      taken?.reaches.forEach((reach) => sizes.add(name, reach));
    }),
  );
  return cells;
}

/** A formula over several cells stays in the file; the grid shows its results. */
function isInside(areas: readonly Area[], row: number, column: number): boolean {
  return areas.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
}

/** The engine's record of a value as the file stores it. */
function stored(value: CellValue): ICellData {
  if (value === null) return {};
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const { v, t } = cellRecord(textEntry(value), "General")!;
  return { v: v!, t: t! };
}

function withStyles(cells: Cells, { styles }: SheetLooks): Cells {
  for (const [row, columns] of styles)
    for (const [column, style] of columns) {
      const cell = ((cells[row] ??= {})[column] ??= {});
      cell.s = styleId(style);
    }
  return cells;
}

function columnData(columns: readonly ColumnLook[]): Record<number, Partial<IColumnData>> {
  return Object.fromEntries(
    columns.flatMap(({ from, to, width, hidden, style }) =>
      Array.from({ length: Math.min(to, MOST_COLUMNS) - from + 1 }, (_, i) => [
        from + i,
        {
          ...(width === null ? {} : { w: columnPixels(width) }),
          ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
          ...(style === 0 ? {} : { s: styleId(style) }),
        },
      ]),
    ),
  );
}

function rowData(rows: readonly RowLook[]): Record<number, Partial<IRowData>> {
  return Object.fromEntries(
    rows.map(({ row, height, hidden, style }) => [
      row,
      {
        ...(height === null ? {} : { h: pointsToPixels(height), ia: BooleanNumber.FALSE }),
        ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
        ...(style === null ? {} : { s: styleId(style) }),
      },
    ]),
  );
}
