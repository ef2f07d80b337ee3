/** Range: cells, their formats and what hangs on them. */
import type { Area } from "../../core/workbook/cells";
import type { Book } from "../book/book";
import { displayText } from "../engine/cells";
import { invalidArgument } from "../errors";
import type { HostObject, HostType } from "../hostType";
import { object } from "../hostType";
import type { SheetArea } from "./area";
import { columnsOf, fullAddress, isInside, isWholeColumns, isWholeRows, readAddress, rowsOf, WHOLE_SHEET } from "./area";
import { cellProperties, rowProperties } from "./cellProperties";
import { conditionalFormatCollection } from "./conditionals";
import type { FormatSelf } from "./format";
import { rangeFormat, setHidden } from "./format";
import { clearContents, formulaOrValue, readMatrix, writeEntries, writeNumberFormat } from "./rangeValues";
import { dataValidation } from "./validation";
import { worksheet } from "./worksheet";

export interface RangeSelf extends SheetArea {
  readonly book: Book;
  /** Set once the client tracks the range. */
  referenceId: string | null;
}

export function rangeObject(book: Book, sheetId: string, area: Area): HostObject<RangeSelf> {
  if (!isInside(area)) throw invalidArgument("The range lies outside the sheet.");
  return object<RangeSelf>(range, { book, sheetId, area, referenceId: null });
}

/** A range argument: an address on the sheet, or a range object. */
export function rangeArgument(book: Book, sheetId: string, given: unknown): SheetArea {
  if (typeof given === "string") return readAddress(book, sheetId, given);
  if (typeof given === "object" && given !== null && "type" in given && (given as HostObject).type === range)
    return (given as HostObject<RangeSelf>).self;
  throw invalidArgument("An address or a range is wanted here.");
}

function within(self: RangeSelf, area: Area): HostObject {
  return rangeObject(self.book, self.sheetId, area);
}

function usedWithin(self: RangeSelf, valuesOnly: boolean | null): Area | null {
  const used = self.book.reader(self.sheetId).used(valuesOnly === true);
  if (!used) return null;
  const { area } = self;
  const cut = {
    top: Math.max(area.top, used.top),
    left: Math.max(area.left, used.left),
    bottom: Math.min(area.bottom, used.bottom),
    right: Math.min(area.right, used.right),
  };
  return cut.top <= cut.bottom && cut.left <= cut.right ? cut : null;
}

const cells =
  <T>(pick: Parameters<typeof readMatrix<T>>[2]) =>
  (self: RangeSelf): T[][] =>
    readMatrix(self.book, self, pick);

export const range: HostType<RangeSelf> = {
  name: "Range",
  calculated: true,
  identity: (self) => (self.referenceId === null ? {} : { _ReferenceId: self.referenceId }),
  get: {
    Values: cells((reader, row, column) => reader.cell(row, column).value),
    Formulas: cells((reader, row, column) => formulaOrValue(reader.cell(row, column))),
    NumberFormat: cells((reader, row, column) => reader.format(row, column)),
    ValueTypes: cells((reader, row, column) => reader.cell(row, column).type),
    Text: cells((reader, row, column) => displayText(reader.cell(row, column), reader.format(row, column))),
    Address: (self) => fullAddress(self.book, self),
    RowIndex: (self) => self.area.top,
    ColumnIndex: (self) => self.area.left,
    RowCount: (self) => rowsOf(self.area),
    ColumnCount: (self) => columnsOf(self.area),
    CellCount: (self) => rowsOf(self.area) * columnsOf(self.area),
    IsEntireColumn: (self) => isWholeColumns(self.area),
    IsEntireRow: (self) => isWholeRows(self.area),
  },
  set: {
    Values: (self, value) => writeEntries(self.book, self, value),
    Formulas: (self, value) => writeEntries(self.book, self, value),
    NumberFormat: (self, value) => writeNumberFormat(self.book, self, value),
    ColumnHidden: (self, value) => setHidden(formatSelf(self), "columns", value === true),
    RowHidden: (self, value) => setHidden(formatSelf(self), "rows", value === true),
  },
  call: {
    _KeepReference: (self) => keep(self),
    _ValidateArraySize: (self, rows: number, columns: number) => {
      if (rows !== rowsOf(self.area) || columns !== columnsOf(self.area))
        throw invalidArgument(`The array must have ${rowsOf(self.area)} rows and ${columnsOf(self.area)} columns like the range.`);
    },
    GetCellProperties: (self, asked: Record<string, unknown>) => cellProperties(self, asked),
    GetRowProperties: (self, asked: Record<string, unknown>) => rowProperties(self, asked),
    Select: (self) => {
      self.book.spreadsheet.activate(self.sheetId);
      self.book.spreadsheet.select(self.sheetId, self.area);
    },
    Clear: (self, applyTo: string | null) => {
      if (applyTo !== "Contents") throw invalidArgument(`The local host clears "Contents" only, not ${String(applyTo)}.`);
      clearContents(self.book, self);
    },
  },
  open: {
    GetCell: (self, row: number, column: number) =>
      within(self, {
        top: self.area.top + row,
        left: self.area.left + column,
        bottom: self.area.top + row,
        right: self.area.left + column,
      }),
    GetRow: (self, row: number) => within(self, { ...self.area, top: self.area.top + row, bottom: self.area.top + row }),
    GetColumn: (self, column: number) => within(self, { ...self.area, left: self.area.left + column, right: self.area.left + column }),
    GetLastCell: (self) => within(self, { ...self.area, top: self.area.bottom, left: self.area.right }),
    GetBoundingRect: (self, other: unknown) => bounding(self, rangeArgument(self.book, self.sheetId, other).area),
    GetResizedRange: (self, rows: number, columns: number) =>
      within(self, { ...self.area, bottom: self.area.bottom + rows, right: self.area.right + columns }),
    GetOffsetRange: (self, rows: number, columns: number) =>
      within(self, {
        top: self.area.top + rows,
        bottom: self.area.bottom + rows,
        left: self.area.left + columns,
        right: self.area.right + columns,
      }),
    GetEntireColumn: (self) => within(self, { ...WHOLE_SHEET, left: self.area.left, right: self.area.right }),
    GetEntireRow: (self) => within(self, { ...WHOLE_SHEET, top: self.area.top, bottom: self.area.bottom }),
    GetUsedRange: (self, valuesOnly: boolean | null) =>
      within(self, usedWithin(self, valuesOnly) ?? { ...self.area, bottom: self.area.top, right: self.area.left }),
    GetUsedRangeOrNullObject: (self, valuesOnly: boolean | null) => {
      const used = usedWithin(self, valuesOnly);
      return used && within(self, used);
    },
    Format: (self) => object(rangeFormat, formatSelf(self)),
    DataValidation: (self) => object(dataValidation, self),
    ConditionalFormats: (self) => object(conditionalFormatCollection, self),
    Worksheet: (self) => object(worksheet, { book: self.book, sheetId: self.sheetId }),
  },
};

function formatSelf({ book, sheetId, area }: RangeSelf): FormatSelf {
  return { book, sheetId, areas: [area] };
}

function bounding(self: RangeSelf, other: Area): HostObject {
  const { area } = self;
  return within(self, {
    top: Math.min(area.top, other.top),
    left: Math.min(area.left, other.left),
    bottom: Math.max(area.bottom, other.bottom),
    right: Math.max(area.right, other.right),
  });
}

function keep(self: RangeSelf): null {
  self.referenceId ??= self.book.nextId("range|");
  self.book.references.set(self.referenceId, object(range, self));
  return null;
}
