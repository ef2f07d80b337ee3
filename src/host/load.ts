/** Puts a workbook into the host: cells as somebody read them from a file, or as a test wrote them down. */
import type { IBorderData, ICellData, IStyleData, IWorkbookData } from "@univerjs/core";
import { BooleanNumber, CellValueType, LocaleType } from "@univerjs/core";
import type { CalculationSettings, CellValue, Visibility } from "../core/workbook/cells";
import { isCellError } from "../core/workbook/cells";
import type { CellStyle } from "../core/workbook/appearance/styles";
import type { Book } from "./book/book";
import type { CellMatrix } from "./engine/cells";
import { cellRecord } from "./engine/cells";
import { textEntry } from "./engine/entry";
import { STARTING_COLUMNS, STARTING_ROWS } from "./engine/spreadsheet";
import { borderPatch, FILL_LOOKS, FONT_LOOKS, FORMAT_LOOKS, pointsToPixels } from "./engine/styles";
import { defineName } from "./members/names";

/** A sheet to load; a SheetSnapshot is one. The matrices cover the area whose corner is (top, left). */
export interface SheetInput {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  /** With "=", or "" where there is none. */
  readonly formulas?: readonly (readonly string[])[];
  readonly formats?: readonly (readonly string[])[];
  readonly styles?: readonly (readonly (Partial<CellStyle> | null)[])[];
  readonly top?: number;
  readonly left?: number;
  readonly visibility?: Visibility;
  readonly protected?: boolean;
  /** Value of the worksheet property `ccts.form`. */
  readonly form?: string | null;
  readonly tabColor?: string;
  /** In points, from column A on; null leaves the default. */
  readonly columnWidths?: readonly (number | null)[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
}

/** A workbook to load; a WorkbookSnapshot is one. */
export interface WorkbookInput {
  readonly sheets: readonly SheetInput[];
  readonly dateSystem?: 1900 | 1904;
  /** A custom XML part. */
  readonly part?: string | null;
  readonly names?: readonly { readonly name: string; readonly formula: string }[];
  readonly calculation?: Pick<CalculationSettings, "mode">;
}

const MODES = { automatic: "Automatic", automaticExceptTables: "AutomaticExceptTables", manual: "Manual" } as const;
const FORM_PROPERTY = "ccts.form";

/** The engine's workbook without its formulas, for these need all sheets to be there. */
export function workbookData(input: WorkbookInput, unitId: string): IWorkbookData {
  const sheets = input.sheets.map((sheet, index) => sheetData(sheet, sheetIdAt(index)));
  return {
    id: unitId,
    name: unitId,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: {},
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

const sheetIdAt = (index: number): string => `loaded-${index + 1}`;

function sheetData(sheet: SheetInput, id: string): IWorkbookData["sheets"][string] & { id: string } {
  const [top, left] = [sheet.top ?? 0, sheet.left ?? 0];
  const width = Math.max(0, ...sheet.values.map((row) => row.length));
  return {
    id,
    name: sheet.name,
    hidden: (sheet.visibility ?? "visible") === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: sheet.tabColor ?? "",
    rowCount: Math.max(STARTING_ROWS, top + sheet.values.length + 100),
    columnCount: Math.max(STARTING_COLUMNS, left + width + 10),
    cellData: cellData(sheet, top, left),
    columnData: Object.fromEntries(
      (sheet.columnWidths ?? []).flatMap((points, column) => (points === null ? [] : [[column, { w: pointsToPixels(points) }]])),
    ),
    freeze: {
      ySplit: sheet.frozenRows ?? 0,
      xSplit: sheet.frozenColumns ?? 0,
      startRow: sheet.frozenRows ?? -1,
      startColumn: sheet.frozenColumns ?? -1,
    },
  };
}

function cellData(sheet: SheetInput, top: number, left: number): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  sheet.values.forEach((values, r) =>
    values.forEach((value, c) => {
      const style = cellStyle(sheet.formats?.[r]?.[c], sheet.styles?.[r]?.[c]);
      const record = { ...(sheet.formulas?.[r]?.[c] ? {} : constant(value)), ...(style ? { s: style } : {}) };
      if (Object.keys(record).length > 0) (cells[top + r] ??= {})[left + c] = record;
    }),
  );
  return cells;
}

function constant(value: CellValue): ICellData {
  if (value === null || value === "") return {};
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const { v, t } = cellRecord(textEntry(value), "General")!;
  return { v: v!, t: t! };
}

/** An input cell's looks in the engine's record; null when it has none of its own. */
function cellStyle(format: string | undefined, look: Partial<CellStyle> | null | undefined): IStyleData | null {
  const style: IStyleData = { ...(format && format !== "General" ? { n: { pattern: format } } : {}), ...(look ? lookRecord(look) : {}) };
  return Object.keys(style).length > 0 ? style : null;
}

function lookRecord(look: Partial<CellStyle>): IStyleData {
  const line = { style: "Continuous", color: "#BCCCDC", weight: "Thin" };
  const sides = ({ none: [], top: ["t"], bottom: ["b"], box: ["t", "b", "l", "r"] } as const)[look.rule ?? "none"];
  const bd = sides.reduce<IBorderData>((drawn, side) => ({ ...drawn, ...borderPatch(side, line).bd }), {});
  return {
    ...(look.color ? FONT_LOOKS["Color"]!.write(look.color) : {}),
    ...(look.fill ? FILL_LOOKS["Color"]!.write(look.fill) : {}),
    ...(look.bold ? FONT_LOOKS["Bold"]!.write(true) : {}),
    ...(look.italic ? FONT_LOOKS["Italic"]!.write(true) : {}),
    ...(look.size ? FONT_LOOKS["Size"]!.write(look.size) : {}),
    ...(look.wrap ? FORMAT_LOOKS["WrapText"]!.write(true) : {}),
    ...(look.align && look.align !== "general" ? FORMAT_LOOKS["HorizontalAlignment"]!.write(capital(look.align)) : {}),
    ...(look.indent ? FORMAT_LOOKS["IndentLevel"]!.write(look.indent) : {}),
    ...(look.vertical ? FORMAT_LOOKS["VerticalAlignment"]!.write(capital(look.vertical)) : {}),
    ...(sides.length > 0 ? { bd } : {}),
  };
}

/** "left" as Excel's "Left". */
function capital(side: string): string {
  return side[0]!.toUpperCase() + side.slice(1);
}

/** Formulas and what the engine does not hold, once its workbook is open. */
export function completeLoading(book: Book, input: WorkbookInput): void {
  book.dateSystem = input.dateSystem ?? 1900;
  book.calculationMode = MODES[input.calculation?.mode ?? "automatic"];
  if (input.part) book.parts.set(book.nextId("part-"), input.part);
  input.names?.forEach(({ name, formula }) => defineName(book, name, formula));
  input.sheets.forEach((sheet, index) => {
    const sheetId = sheetIdAt(index);
    const state = book.state(sheetId);
    state.veryHidden = sheet.visibility === "veryHidden";
    if (sheet.form) state.properties.set(FORM_PROPERTY, { key: FORM_PROPERTY, value: sheet.form });
    loadFormulas(book, sheetId, sheet);
    if (sheet.protected) state.protection = { options: null, password: null };
  });
  book.spreadsheet.calculation.recalculateAll();
}

function loadFormulas(book: Book, sheetId: string, sheet: SheetInput): void {
  const cells: CellMatrix = {};
  sheet.formulas?.forEach((row, r) =>
    row.forEach((formula, c) => {
      if (formula === "") return;
      const format = sheet.formats?.[r]?.[c] ?? "General";
      (cells[(sheet.top ?? 0) + r] ??= {})[(sheet.left ?? 0) + c] = cellRecord(
        { kind: "formula", text: book.takeStoredFormula(formula, sheetId) },
        format,
      );
    }),
  );
  if (Object.keys(cells).length > 0) book.spreadsheet.write(sheetId, cells);
}
