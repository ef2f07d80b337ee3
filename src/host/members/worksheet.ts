/** Worksheet and the collection of worksheets. */
import { BooleanNumber } from "@univerjs/core";
import type { Book } from "../book/book";
import { HostError, invalidArgument } from "../errors";
import type { HostObject, HostType } from "../hostType";
import { object } from "../hostType";
import { colour } from "../engine/styles";
import { readAddress, WHOLE_SHEET } from "./area";
import { chartCollection } from "./charts";
import { pageBreaks, pageLayout } from "./pageLayout";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./rangeAreas";
import { customPropertyCollection, freezePanes, protection } from "./sheetParts";
import { tableCollection } from "./tables";

export interface SheetSelf {
  readonly book: Book;
  readonly sheetId: string;
}

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

function visibility(book: Book, sheetId: string): (typeof VISIBILITIES)[number] {
  if (book.spreadsheet.sheet(sheetId).isSheetHidden() !== BooleanNumber.TRUE) return "Visible";
  return book.state(sheetId).veryHidden ? "VeryHidden" : "Hidden";
}

function setVisibility({ book, sheetId }: SheetSelf, wanted: string): void {
  book.guardStructure();
  if (!(VISIBILITIES as readonly string[]).includes(wanted)) throw invalidArgument(`${wanted} is not a visibility of a sheet.`);
  if (wanted !== "Visible") refuseIfLast(book, sheetId);
  book.spreadsheet.hideSheet(sheetId, wanted !== "Visible");
  book.state(sheetId).veryHidden = wanted === "VeryHidden";
}

function refuseIfLast(book: Book, sheetId: string): void {
  const others = book.spreadsheet.sheets.filter(
    (sheet) => sheet.getSheetId() !== sheetId && visibility(book, sheet.getSheetId()) === "Visible",
  );
  if (others.length === 0) throw new HostError("InvalidOperation", "A workbook must keep at least one visible sheet.", 400);
}

function usedRange({ book, sheetId }: SheetSelf, valuesOnly: boolean | null): HostObject | null {
  const used = book.reader(sheetId).used(valuesOnly === true);
  return used && rangeObject(book, sheetId, used);
}

export const worksheet: HostType<SheetSelf> = {
  name: "Worksheet",
  identity: (self) => ({ Id: self.sheetId }),
  get: {
    Id: (self) => self.sheetId,
    Name: (self) => self.book.sheetName(self.sheetId),
    Position: (self) => self.book.spreadsheet.sheets.findIndex((sheet) => sheet.getSheetId() === self.sheetId),
    Visibility: (self) => visibility(self.book, self.sheetId),
    TabColor: (self) => self.book.spreadsheet.sheet(self.sheetId).getConfig().tabColor ?? "",
  },
  set: {
    Name: (self, name: string) => {
      self.book.guardStructure();
      self.book.checkSheetName(name, self.sheetId);
      self.book.spreadsheet.renameSheet(self.sheetId, name);
    },
    Position: (self, to: number) => {
      self.book.guardStructure();
      if (!(to >= 0 && to < self.book.spreadsheet.sheets.length)) throw invalidArgument(`There is no position ${to} among the sheets.`);
      self.book.spreadsheet.moveSheet(self.sheetId, to);
    },
    Visibility: setVisibility,
    TabColor: (self, color: string) => self.book.spreadsheet.tabColour(self.sheetId, color === "" ? "" : colour(color)),
  },
  call: {
    Activate: (self) => self.book.spreadsheet.activate(self.sheetId),
    Delete: (self) => {
      self.book.guardStructure();
      refuseIfLast(self.book, self.sheetId);
      self.book.spreadsheet.removeSheet(self.sheetId);
      self.book.sheetStates.delete(self.sheetId);
    },
    _RegisterDataChangedEvent: () => null,
    _UnregisterDataChangedEvent: () => null,
    _RegisterSelectionChangedEvent: () => null,
    _UnregisterSelectionChangedEvent: () => null,
  },
  open: {
    GetRange: (self, address: string | null) => {
      if (address === null || address === undefined) return rangeObject(self.book, self.sheetId, WHOLE_SHEET);
      const at = readAddress(self.book, self.sheetId, address);
      return rangeObject(self.book, at.sheetId, at.area);
    },
    GetRanges: (self, addresses: string) => rangeAreasObject(self, addresses),
    GetRangeByIndexes: (self, top: number, left: number, rows: number, columns: number) =>
      rangeObject(self.book, self.sheetId, { top, left, bottom: top + rows - 1, right: left + columns - 1 }),
    GetCell: (self, row: number, column: number) =>
      rangeObject(self.book, self.sheetId, { top: row, left: column, bottom: row, right: column }),
    GetUsedRange: (self, valuesOnly: boolean | null) =>
      usedRange(self, valuesOnly) ?? rangeObject(self.book, self.sheetId, { top: 0, left: 0, bottom: 0, right: 0 }),
    GetUsedRangeOrNullObject: usedRange,
    FreezePanes: (self) => object(freezePanes, self),
    Protection: (self) => object(protection, self),
    CustomProperties: (self) => object(customPropertyCollection, self),
    PageLayout: (self) => object(pageLayout, self),
    HorizontalPageBreaks: (self) => object(pageBreaks, self),
    Tables: (self) => object(tableCollection, self),
    Charts: (self) => object(chartCollection, self),
  },
};

const sheetObject = (book: Book, sheetId: string): HostObject => object(worksheet, { book, sheetId });

function found(book: Book, key: string): HostObject | null {
  const sheet = book.findSheet(key);
  return sheet && sheetObject(book, sheet.getSheetId());
}

function freeName(book: Book): string {
  for (let n = book.spreadsheet.sheets.length + 1; ; n++) if (!book.spreadsheet.sheetNamed(`Sheet${n}`)) return `Sheet${n}`;
}

export const worksheetCollection: HostType<Book> = {
  name: "WorksheetCollection",
  item: found,
  items: (book) => book.spreadsheet.sheets.map((sheet) => sheetObject(book, sheet.getSheetId())),
  open: {
    Add: (book, given: string | null) => {
      book.guardStructure();
      const name = given ?? freeName(book);
      book.checkSheetName(name, null);
      const sheetId = book.nextId("sheet-");
      book.spreadsheet.insertSheet(sheetId, name);
      return sheetObject(book, sheetId);
    },
    GetActiveWorksheet: (book) => sheetObject(book, book.spreadsheet.workbook.getActiveSheet().getSheetId()),
    GetItemOrNullObject: found,
    GetFirst: (book) => sheetObject(book, book.spreadsheet.sheets[0]!.getSheetId()),
  },
  call: {
    GetCount: (book) => book.spreadsheet.sheets.length,
    _RegisterDataChangedEvent: () => null,
    _UnregisterDataChangedEvent: () => null,
    _RegisterSelectionChangedEvent: () => null,
    _UnregisterSelectionChangedEvent: () => null,
  },
};
