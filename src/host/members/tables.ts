/** Tables: held by the engine, so that structured references compute; their style is recorded. */
import type { ITableInfoWithUnitId } from "@univerjs/sheets-table";
import { AddSheetTableCommand, DeleteSheetTableCommand, SetSheetTableCommand, SheetTableService } from "@univerjs/sheets-table";
import type { Area } from "../../core/workbook/cells";
import type { Book } from "../book/book";
import type { TableState } from "../book/state";
import { bag } from "../book/state";
import { invalidArgument, itemExists } from "../errors";
import type { HostObject, HostType } from "../hostType";
import { object } from "../hostType";
import { intersects } from "./area";
import { checkName } from "./names";
import { rangeArgument, rangeObject } from "./range";
import { readMatrix, writeEntries } from "./rangeValues";
import { recorded } from "./recorded";
import type { Recorded } from "./recorded";
import type { SheetSelf } from "./worksheet";

interface TableSelf extends SheetSelf, Recorded {
  readonly table: TableState;
}

export function tablesOf(book: Book): readonly ITableInfoWithUnitId[] {
  return book.spreadsheet.injector.get(SheetTableService).getTableList(book.spreadsheet.unitId);
}

function info(self: TableSelf): ITableInfoWithUnitId {
  return tablesOf(self.book).find((table) => table.id === self.table.id)!;
}

export function areaOf(table: ITableInfoWithUnitId): Area {
  const { startRow, startColumn, endRow, endColumn } = table.range;
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

function stateOf(book: Book, sheetId: string, id: string): TableState {
  const { tables } = book.state(sheetId);
  const state = tables.get(id) ?? { id, style: "TableStyleMedium2", properties: bag() };
  tables.set(id, state);
  return state;
}

function tableSelf(book: Book, sheetId: string, id: string): TableSelf {
  const state = stateOf(book, sheetId, id);
  return { book, sheetId, table: state, bag: state.properties, guard: () => book.guard(sheetId) };
}

const area = (self: TableSelf, cut: (whole: Area) => Area): HostObject => rangeObject(self.book, self.sheetId, cut(areaOf(info(self))));

const DEFAULTS = {
  ShowBandedRows: true,
  ShowBandedColumns: false,
  ShowFilterButton: true,
  ShowHeaders: true,
  ShowTotals: false,
  HighlightFirstColumn: false,
  HighlightLastColumn: false,
};

const table: HostType<TableSelf> = recorded<TableSelf>("Table", DEFAULTS, {
  identity: (self) => ({ Id: self.table.id }),
  get: { Id: (self) => self.table.id, Name: (self) => info(self).name, Style: (self) => self.table.style },
  set: {
    Name: (self, name: string) => {
      self.guard();
      checkTableName(self.book, name, self.table.id);
      self.book.spreadsheet.run(SetSheetTableCommand.id, self.sheetId, { tableId: self.table.id, name });
    },
    Style: (self, style: string) => {
      self.guard();
      self.table.style = style;
    },
  },
  call: {
    Delete: (self) => {
      self.guard();
      const { sheetId } = self;
      const whole = areaOf(info(self));
      self.book.spreadsheet.run(DeleteSheetTableCommand.id, sheetId, { tableId: self.table.id });
      self.book.state(sheetId).tables.delete(self.table.id);
      writeEntries(self.book, { sheetId, area: whole }, "");
    },
  },
  open: {
    GetRange: (self) => area(self, (whole) => whole),
    GetHeaderRowRange: (self) => area(self, (whole) => ({ ...whole, bottom: whole.top })),
    GetDataBodyRange: (self) => area(self, (whole) => ({ ...whole, top: whole.top + 1 })),
  },
});

function checkTableName(book: Book, name: string, self: string | null): void {
  checkName(name);
  if (tablesOf(book).some((other) => other.id !== self && other.name.toLowerCase() === name.toLowerCase()))
    throw itemExists(`a table named ${name}`);
}

/** Excel gives every column a name of its own: empty headers are filled, repeated ones numbered. */
function fillHeaders(book: Book, sheetId: string, whole: Area): void {
  const at = { sheetId, area: { ...whole, bottom: whole.top } };
  const given = readMatrix(book, at, (reader, row, column) => reader.cell(row, column).value)[0]!.map(String);
  const names: string[] = [];
  given.forEach((header, index) => {
    const wanted = header.trim() === "" ? `Column${index + 1}` : header;
    let name = wanted;
    for (let n = 2; names.some((other) => other.toLowerCase() === name.toLowerCase()); n++) name = `${wanted}${n}`;
    names.push(name);
  });
  if (names.some((name, index) => name !== given[index])) writeEntries(book, at, [names.map((name) => `'${name}`)]);
}

function add(self: SheetSelf, given: unknown, hasHeaders: boolean): HostObject {
  self.book.guard(self.sheetId);
  const at = rangeArgument(self.book, self.sheetId, given);
  if (!hasHeaders) throw invalidArgument("The local host makes tables with a header row only.");
  if (at.area.bottom === at.area.top) throw invalidArgument("A table needs a row below its header.");
  if (tablesOf(self.book).some((other) => other.subUnitId === at.sheetId && intersects(areaOf(other), at.area)))
    throw invalidArgument("A table cannot overlap another table.");
  fillHeaders(self.book, at.sheetId, at.area);
  const id = self.book.nextId("table-");
  const range = { startRow: at.area.top, startColumn: at.area.left, endRow: at.area.bottom, endColumn: at.area.right };
  self.book.spreadsheet.run(AddSheetTableCommand.id, at.sheetId, { id, name: freeName(self.book), range, options: {} });
  return object(table, tableSelf(self.book, at.sheetId, id));
}

function freeName(book: Book): string {
  for (let n = 1; ; n++) if (!tablesOf(book).some((other) => other.name.toLowerCase() === `table${n}`)) return `Table${n}`;
}

function listed(book: Book, sheetId: string | null): HostObject<TableSelf>[] {
  return tablesOf(book)
    .filter((entry) => sheetId === null || entry.subUnitId === sheetId)
    .map((entry) => object(table, tableSelf(book, entry.subUnitId, entry.id)));
}

function found(book: Book, sheetId: string | null, key: string): HostObject | null {
  return (
    listed(book, sheetId).find(
      (candidate) => candidate.self.table.id === key || info(candidate.self).name.toLowerCase() === key.toLowerCase(),
    ) ?? null
  );
}

export const tableCollection: HostType<SheetSelf> = {
  name: "TableCollection",
  item: (self, key: string) => found(self.book, self.sheetId, key),
  get: { Count: (self) => listed(self.book, self.sheetId).length },
  items: (self) => listed(self.book, self.sheetId),
  open: { Add: add, GetItemOrNullObject: (self, key: string) => found(self.book, self.sheetId, key) },
  call: { GetCount: (self) => listed(self.book, self.sheetId).length },
};

export const workbookTables: HostType<Book> = {
  name: "TableCollection",
  item: (book, key: string) => found(book, null, key),
  get: { Count: (book) => listed(book, null).length },
  items: (book) => listed(book, null),
  open: { GetItemOrNullObject: (book, key: string) => found(book, null, key) },
  call: { GetCount: (book) => listed(book, null).length },
};
