/** Defined names of the workbook. */
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { absolute, columnIndex } from "../../core/workbook/cells";
import type { Book } from "../book/book";
import { invalidArgument, itemExists } from "../errors";
import type { HostObject, HostType } from "../hostType";
import { object } from "../hostType";
import type { SheetArea } from "./area";
import { fullAddress, readAddress } from "./area";
import { rangeArgument, rangeObject } from "./range";

interface NameSelf {
  readonly book: Book;
  readonly id: string;
}

/** Throws InvalidArgument for a name Excel does not take: GEI2026 is a cell, R1C1 too. */
export function checkName(name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) || name.length > 255)
    throw invalidArgument(`This is not a name Excel allows: ${name}`);
  const address = /^([A-Z]{1,3})([1-9]\d{0,6})$/i.exec(name);
  const isCell = address !== null && columnIndex(address[1]!) < 16_384 && Number(address[2]) <= 1_048_576;
  if (isCell || /^(?:[RC]|R\d*C\d*|R\d+|C\d+)$/i.test(name)) throw invalidArgument(`This name is also the address of a cell: ${name}`);
}

/** As the engine keeps them. */
export function definedNames(book: Book): readonly IDefinedNamesServiceParam[] {
  return Object.values(book.spreadsheet.injector.get(IDefinedNamesService).getDefinedNameMap(book.spreadsheet.unitId) ?? {});
}

function entry(self: NameSelf): IDefinedNamesServiceParam {
  return definedNames(self.book).find((candidate) => candidate.id === self.id)!;
}

function withEquals(text: string): string {
  return text.startsWith("=") ? text : `=${text}`;
}

/** Names of the whole workbook with their formulas. */
export function workbookNames(book: Book): readonly { readonly name: string; readonly formula: string }[] {
  return definedNames(book)
    .filter(({ localSheetId }) => !localSheetId || localSheetId === WHOLE_WORKBOOK)
    .map(({ name, formulaOrRefString }) => ({ name, formula: withEquals(formulaOrRefString) }));
}

/** How the engine marks a name that belongs to no sheet. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

/** The cells a name stands for, or null when it stands for a formula or constant. */
function target(self: NameSelf): SheetArea | null {
  try {
    return readAddress(self.book, self.book.spreadsheet.sheets[0]!.getSheetId(), withEquals(entry(self).formulaOrRefString).slice(1));
  } catch {
    return null;
  }
}

export function defineName(book: Book, name: string, formula: string): string {
  checkName(name);
  if (definedNames(book).some((other) => other.name.toLowerCase() === name.toLowerCase())) throw itemExists(`a name ${name}`);
  const id = book.nextId("name-");
  put(book, id, name, formula);
  return id;
}

/** The engine takes a plain reference without "=" and a formula with it. */
function put(book: Book, id: string, name: string, formula: string): void {
  const sheetId = book.spreadsheet.sheets[0]!.getSheetId();
  const text = book.takeFormula(withEquals(formula), sheetId);
  const isReference = /^=(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/u.test(text);
  book.spreadsheet.run(SetDefinedNameMutation.id, sheetId, { id, name, formulaOrRefString: isReference ? text.slice(1) : text });
}

const namedItem: HostType<NameSelf> = {
  name: "NamedItem",
  identity: (self) => ({ _Id: entry(self).name }),
  get: {
    Name: (self) => entry(self).name,
    Formula: (self) => withEquals(entry(self).formulaOrRefString),
    Type: (self) => (target(self) ? "Range" : "String"),
    Value: (self) => {
      const at = target(self);
      return at ? fullAddress(self.book, at) : withEquals(entry(self).formulaOrRefString);
    },
    Visible: () => true,
    Scope: () => "Workbook",
  },
  set: { Formula: (self, formula: string) => put(self.book, self.id, entry(self).name, formula) },
  call: {
    Delete: (self) => self.book.spreadsheet.run(RemoveDefinedNameMutation.id, self.book.spreadsheet.sheets[0]!.getSheetId(), entry(self)),
  },
  open: {
    GetRange: (self) => rangeOf(self) ?? refuseRange(self),
    GetRangeOrNullObject: (self) => rangeOf(self),
  },
};

function rangeOf(self: NameSelf): HostObject | null {
  const at = target(self);
  return at && rangeObject(self.book, at.sheetId, at.area);
}

function refuseRange(self: NameSelf): never {
  throw invalidArgument(`The name ${entry(self).name} does not stand for a range.`);
}

function found(book: Book, key: string): HostObject | null {
  const match = definedNames(book).find((candidate) => candidate.name.toLowerCase() === key.toLowerCase());
  return match ? object(namedItem, { book, id: match.id }) : null;
}

function formulaOf(book: Book, given: unknown): string {
  if (typeof given === "string") return given;
  const at = rangeArgument(book, book.spreadsheet.sheets[0]!.getSheetId(), given);
  const { area } = at;
  const corner = absolute(area.top, area.left);
  const last = absolute(area.bottom, area.right);
  return `='${book.sheetName(at.sheetId).replace(/'/g, "''")}'!${corner === last ? corner : `${corner}:${last}`}`;
}

export const nameCollection: HostType<Book> = {
  name: "NamedItemCollection",
  item: found,
  items: (book) => definedNames(book).map(({ id }) => object(namedItem, { book, id })),
  open: {
    Add: (book, name: string, given: unknown) => object(namedItem, { book, id: defineName(book, name, formulaOf(book, given)) }),
    GetItemOrNullObject: found,
  },
  call: { GetCount: (book) => definedNames(book).length },
};
