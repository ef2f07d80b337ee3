/** Workbook, the root of every request, and Application. */
import type { Book } from "../book/book";
import { invalidArgument } from "../errors";
import type { HostType } from "../hostType";
import { object } from "../hostType";
import { customXmlParts } from "./customXml";
import { nameCollection } from "./names";
import { rangeObject } from "./range";
import { workbookTables } from "./tables";
import { worksheetCollection } from "./worksheet";

const application: HostType<Book> = {
  name: "Application",
  get: { CalculationMode: (book) => book.calculationMode },
  set: {
    CalculationMode: (book, mode: string) => {
      if (!["Automatic", "AutomaticExceptTables", "Manual"].includes(mode)) throw invalidArgument(`${mode} is not a mode of calculation.`);
      book.calculationMode = mode;
    },
  },
  call: {
    Calculate: (book, kind: string) => {
      if (kind !== "Recalculate") book.spreadsheet.calculation.recalculateAll();
    },
    SuspendApiCalculationUntilNextSync: (book) => void (book.calculationSuspended = true),
    /** Nothing is drawn before a request ends. */
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
  open: { IterativeCalculation: (book) => object(iterativeCalculation, book) },
};

/** The engine never iterates: a circle stays a circle. */
const iterativeCalculation: HostType<Book> = { name: "IterativeCalculation", get: { Enabled: () => false } };

const workbookProtection: HostType<Book> = {
  name: "WorkbookProtection",
  get: { Protected: (book) => book.structureProtected },
};

interface ResultSelf {
  readonly value: unknown;
}

const functionResult: HostType<ResultSelf> = {
  name: "FunctionResult",
  get: { Value: (self) => self.value, Error: () => "" },
};

const DAY_MS = 86_400_000;
/** Day 0 of serial numbers after February 1900, and the days by which the 1904 system starts later. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1462;

/** Only DATE: it tells the workbook's date system, which this version of the library has no property for. */
const functions: HostType<Book> = {
  name: "Functions",
  open: {
    Date: (book, year: number, month: number, day: number) => {
      const serial = (Date.UTC(year, month - 1, day) - DAY_ZERO) / DAY_MS;
      return object(functionResult, { value: book.dateSystem === 1904 ? serial - DAYS_TO_1904 : serial });
    },
  },
};

export const workbook: HostType<Book> = {
  name: "Workbook",
  get: { Name: (book) => book.name, ReadOnly: (book) => book.readOnly, UsePrecisionAsDisplayed: () => false },
  call: {
    _RemoveReference: (book, id: string) => void book.references.delete(id),
    _RemoveAllReferences: (book) => book.references.clear(),
  },
  open: {
    Worksheets: (book) => object(worksheetCollection, book),
    Names: (book) => object(nameCollection, book),
    Tables: (book) => object(workbookTables, book),
    Application: (book) => object(application, book),
    Protection: (book) => object(workbookProtection, book),
    Functions: (book) => object(functions, book),
    CustomXmlParts: (book) => object(customXmlParts, book),
    GetSelectedRange: (book) => {
      const { sheetId, area } = book.spreadsheet.selection();
      return rangeObject(book, sheetId, area);
    },
    GetActiveCell: (book) => {
      const { sheetId, area } = book.spreadsheet.selection();
      return rangeObject(book, sheetId, { ...area, bottom: area.top, right: area.left });
    },
  },
};
