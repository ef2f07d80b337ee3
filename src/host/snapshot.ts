/** The open workbook as plain data, for whoever looks at it from outside the add-in. */
import { BooleanNumber } from "@univerjs/core";
import type { Area, Visibility } from "../core/workbook/cells";
import { areaText } from "../core/workbook/cells";
import type { Book } from "./book/book";
import type { Bag } from "./book/state";
import { formulaOrValue, readMatrix } from "./members/rangeValues";
import { blankLook, cellProperties, everyLook, rowProperties } from "./members/cellProperties";
import { definedNames } from "./members/names";
import { areaOf, tablesOf } from "./members/tables";

/** What hangs on a sheet beside its cells. */
export interface SheetHanging {
  readonly properties: Readonly<Record<string, string>>;
  readonly tables: readonly { readonly name: string; readonly area: string; readonly style: string }[];
  readonly validations: readonly {
    readonly area: string;
    readonly rule: unknown;
    readonly prompt: unknown;
    readonly errorAlert: unknown;
  }[];
  readonly conditionals: readonly { readonly area: string; readonly properties: unknown }[];
  readonly charts: readonly {
    readonly source: string;
    readonly seriesBy: string;
    readonly place: unknown;
    readonly series: number;
    readonly properties: unknown;
  }[];
  readonly pageLayout: { readonly printArea: string | null; readonly titleRows: string | null; readonly properties: unknown };
}

export interface HostSheetSnapshot extends SheetHanging {
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  readonly tabColor: string;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly (number | string | boolean)[])[];
  /** Formulas, and values where there is none. */
  readonly formulas: readonly (readonly (number | string | boolean)[])[];
  readonly formats: readonly (readonly string[])[];
}

export interface HostSnapshot {
  readonly name: string;
  readonly sheets: readonly HostSheetSnapshot[];
  readonly parts: readonly string[];
}

export function snapshotOf(book: Book): HostSnapshot {
  return {
    name: book.name,
    sheets: book.spreadsheet.sheets.map((sheet) => sheetSnapshot(book, sheet.getSheetId())),
    parts: [...book.parts.values()],
  };
}

/** What a sheet says of itself beside its cells. */
function withoutCells(sheet: HostSheetSnapshot): Partial<HostSheetSnapshot> {
  const ofCells: ReadonlySet<string> = new Set(["values", "formulas", "formats", "top", "left"]);
  return Object.fromEntries(Object.entries(sheet).filter(([name]) => !ofCells.has(name)));
}

/** All that a person can see of the workbook, as a text: cells unlike a blank one with their looks, heights, names and the rest. */
export function appearanceOf(book: Book): string {
  const { sheets, ...rest } = snapshotOf(book);
  const seen = sheets.map((sheet, index) => ({
    ...withoutCells(sheet),
    ...cellsSeen(book, book.spreadsheet.sheets[index]?.getSheetId() ?? ""),
  }));
  const names = definedNames(book).map(({ name, formulaOrRefString }) => `${name} ${formulaOrRefString}`);
  return JSON.stringify({ ...rest, sheets: seen, names: names.sort() });
}

function cellsSeen(book: Book, sheetId: string): { readonly cells: readonly string[]; readonly heights: readonly string[] } {
  const reader = book.reader(sheetId);
  const area = reader.used(false);
  if (area === null) return { cells: [], heights: [] };
  const at = { book, sheetId, area };
  const blank = JSON.stringify(["", "", "General", blankLook()]);
  const cells = cellProperties(at, everyLook()).flatMap((line, r) =>
    line.flatMap((look, c): readonly string[] => {
      const [row, column] = [area.top + r, area.left + c];
      const cell = reader.cell(row, column);
      const text = JSON.stringify([cell.formula ?? cell.value, cell.formula === null ? "" : cell.value, reader.format(row, column), look]);
      return text === blank ? [] : [`${row}:${column} ${text}`];
    }),
  );
  const heights = rowProperties(at, { format: { rowHeight: true } }).flatMap((row, r): readonly string[] => {
    const text = JSON.stringify(row);
    return text === DEFAULT_ROW ? [] : [`${area.top + r} ${text}`];
  });
  return { cells, heights };
}

const DEFAULT_ROW = JSON.stringify({ format: { rowHeight: 15 } });

function sheetSnapshot(book: Book, sheetId: string): HostSheetSnapshot {
  const sheet = book.spreadsheet.sheet(sheetId);
  const state = book.state(sheetId);
  const freeze = sheet.getFreeze();
  return {
    name: sheet.getName(),
    visibility: sheet.isSheetHidden() !== BooleanNumber.TRUE ? "visible" : state.veryHidden ? "veryHidden" : "hidden",
    protected: state.protection !== null,
    tabColor: sheet.getConfig().tabColor ?? "",
    frozenRows: freeze.ySplit,
    frozenColumns: freeze.xSplit,
    ...cellMatrices(book, sheetId, book.reader(sheetId).used(false)),
    ...hangingOf(book, sheetId),
  };
}

/** What hangs on a sheet, copied. */
export function hangingOf(book: Book, sheetId: string): SheetHanging {
  const state = book.state(sheetId);
  return {
    properties: Object.fromEntries([...state.properties.values()].map(({ key, value }) => [key, value])),
    tables: tablesOf(book)
      .filter((table) => table.subUnitId === sheetId)
      .map((table) => ({ name: table.name, area: areaText(areaOf(table)), style: state.tables.get(table.id)?.style ?? "" })),
    validations: state.validations.map(({ area, rule, prompt, errorAlert }) => ({ area: areaText(area), rule, prompt, errorAlert })),
    conditionals: state.conditionals.map(({ area, properties }) => ({ area: areaText(area), properties: plain(properties) })),
    charts: state.charts.map((chart) => ({
      source: areaText(chart.source),
      seriesBy: chart.seriesBy,
      place: chart.place,
      series: chart.series.length,
      properties: plain(chart.properties),
    })),
    pageLayout: {
      printArea: state.pageLayout.printArea && areaText(state.pageLayout.printArea),
      titleRows: state.pageLayout.titleRows,
      properties: plain(state.pageLayout),
    },
  };
}

function cellMatrices(
  book: Book,
  sheetId: string,
  used: Area | null,
): Pick<HostSheetSnapshot, "top" | "left" | "values" | "formulas" | "formats"> {
  if (!used) return { top: 0, left: 0, values: [], formulas: [], formats: [] };
  const at = { sheetId, area: used };
  return {
    top: used.top,
    left: used.left,
    values: readMatrix(book, at, (reader, row, column) => reader.cell(row, column).value),
    formulas: readMatrix(book, at, (reader, row, column) => formulaOrValue(reader.cell(row, column))),
    formats: readMatrix(book, at, (reader, row, column) => reader.format(row, column)),
  };
}

/** Recorded properties as nested plain objects. */
function plain(bag: Bag): Record<string, unknown> {
  return { ...Object.fromEntries(bag.values), ...Object.fromEntries([...bag.children].map(([name, child]) => [name, plain(child)])) };
}
