/**
 * A local Excel: Microsoft's own client library talks to it through the library's bridge, a spreadsheet engine
 * computes behind it. It answers what the add-in uses, with the errors documented for it, and refuses the rest by name.
 */
import { ICommandService, RedoCommand, UndoCommand, type Univer } from "@univerjs/core";
import type { CellRef } from "../core/workbook/cells";
import { SetSelectionsOperation } from "@univerjs/sheets";
import type { Counters } from "./book/book";
import { Book, freshCounters } from "./book/book";
import { Spreadsheet } from "./engine/spreadsheet";
import { watchEvents } from "./events";
import type { Failure } from "./exchange";
import { fileData, type FileContent } from "./fileData";
import { completeFile } from "./fileState";
import { Exchange } from "./exchange";
import type { SheetFunction } from "./functions";
import { registerSheetFunction } from "./functions";
import type { WorkbookInput } from "./load";
import { completeLoading, workbookData } from "./load";
import { gridState, type GridState } from "./gridState";
import { readAddress } from "./members/area";
import { writeEntries } from "./members/rangeValues";
import type { OfficeGlobals } from "./officeGlobals";
import { choicesOf } from "./choices";
import { findCells } from "./search";
import { shownCharts, type ShownChart } from "./shownCharts";
import type { HostSnapshot } from "./snapshot";
import { appearanceOf, snapshotOf } from "./snapshot";

export interface ExcelHostOptions {
  /** An engine with a grid on the screen, its plugins registered and no workbook yet; absent, one without is started. */
  readonly univer?: Univer;
  /** Rewrite formulas on their way in as Excel does; true unless said otherwise. */
  readonly normaliseFormulas?: boolean;
}

/** Where a person is. */
export interface Selected {
  readonly cell: CellRef;
  readonly sheetId: string;
  readonly isProtected: boolean;
}

export interface ExcelHost {
  /** Replaces the open workbook. */
  loadWorkbook(input: WorkbookInput, name?: string): Promise<void>;
  /** Replaces the open workbook by one read from a file, with its looks and stored results. */
  openFile(content: FileContent, name: string): Promise<void>;
  /** What of the open workbook a file can keep, settled. */
  state(): Promise<GridState>;
  /** Calls after everything that may change what a file would keep; returns what ends that. */
  onEdit(listener: () => void): () => void;
  /** The charts of the tab that is shown; none while one workbook takes the place of another. */
  charts(): readonly ShownChart[];
  /** What a cell holds as Office.js gives it: "" for an empty one, an error as its code. */
  peek(sheetId: string, row: number, column: number): number | string | boolean;
  /** Calls after everything that may change what is shown, results of formulas and the choice of a tab among it. */
  onShown(listener: () => void): () => void;
  /** Cells that show or hold a text. */
  find(text: string): readonly CellRef[];
  /** Shows a cell and selects it. */
  goTo(cell: CellRef): void;
  /** The first selected cell of the tab that is shown; null while one workbook takes the place of another. */
  selected(): Selected | null;
  onSelect(listener: () => void): () => void;
  /** What a person may choose in a cell; null where the cell has no list. */
  choices(cell: CellRef): readonly string[] | null;
  /** Undoes or repeats what a person did in the grid. */
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Makes `=NAME(...)` compute; the name carries its namespace. Ranges arrive as matrices, an array returned spills. */
  registerFunction(name: string, fn: SheetFunction): void;
  /** Connects a loaded client library before its first Excel.run. Each page of the add-in connects its own; the result ends it. */
  connect(library: OfficeGlobals): () => void;
  /** What a person types into a cell, raising the events of an edit. */
  type(sheet: string, address: string, entry: number | string | boolean): Promise<void>;
  readonly counters: Readonly<Counters>;
  resetCounters(): void;
  /** The next matching use of a member fails, once. */
  injectFailure(failure: Failure): void;
  /** Failures that were injected and did not come about are forgotten. */
  clearFailures(): void;
  /** A cell is being edited: requests are refused, or wait if the caller asked for that. */
  setEditing(editing: boolean): void;
  setReadOnly(readOnly: boolean): void;
  setStructureProtected(isProtected: boolean): void;
  protectSheet(sheet: string): void;
  snapshot(): Promise<HostSnapshot>;
  /** All that a person can see, looks, heights and names included, as one text to compare. */
  appearance(): Promise<string>;
  /** Formulas are up to date once this resolves. */
  settle(): Promise<void>;
  dispose(): void;
}

const EMPTY_WORKBOOK: WorkbookInput = { sheets: [{ name: "Sheet1", values: [] }] };

export function createExcelHost(options: ExcelHostOptions = {}): ExcelHost {
  const spreadsheet = new Spreadsheet(options.univer ?? null, workbookData(EMPTY_WORKBOOK, "workbook-0"));
  const newBook = (): Book => new Book(spreadsheet, options.normaliseFormulas ?? true);
  let book = newBook();
  let opened = 0;
  const exchange = new Exchange(() => book);
  const events = watchEvents(
    spreadsheet,
    () => exchange.busy,
    (entries) => exchange.raise(entries),
  );
  const settle = (): Promise<void> => spreadsheet.calculation.settle();
  return {
    ...adjustments(() => book),
    async loadWorkbook(input, name = "Book1.xlsx") {
      spreadsheet.replace(workbookData(input, `workbook-${++opened}`));
      book = newBook();
      book.name = name;
      completeLoading(book, input);
      await settle();
    },
    async openFile(content, name) {
      spreadsheet.replace(fileData(content, `workbook-${++opened}`, !(options.normaliseFormulas ?? true)));
      book = newBook();
      book.name = name;
      completeFile(book, content);
      await settle();
    },
    async state() {
      await settle();
      return gridState(book);
    },
    ...personActions(() => book),
    registerFunction: (name, fn) => registerSheetFunction(spreadsheet, name, fn),
    connect: (library) => exchange.connect(library),
    get counters() {
      return book.counters;
    },
    injectFailure: (failure) => exchange.fail(failure),
    clearFailures: () => exchange.clearFailures(),
    setEditing: (editing) => exchange.setEditing(editing),
    async appearance() {
      await settle();
      return appearanceOf(book);
    },
    async snapshot() {
      await settle();
      return snapshotOf(book);
    },
    settle,
    dispose() {
      events.dispose();
      spreadsheet.dispose();
    },
  };
}

/** What the results of formulas alone bring about is no edit. */
function isEdit(command: string, local: Readonly<Record<string, unknown>>): boolean {
  const isMutation = command.startsWith("sheet.mutation.") || command.startsWith("formula.mutation.set-defined");
  return isMutation && local["fromFormula"] !== true && !command.endsWith("row-auto-height") && !command.endsWith("is-auto-height");
}

/** What a person does with the workbook by the workbench's own buttons. */
function personActions(
  book: () => Book,
): Pick<ExcelHost, "onEdit" | "onShown" | "charts" | "peek" | "find" | "goTo" | "selected" | "onSelect" | "choices" | "undo" | "redo"> {
  const run = async (command: string): Promise<void> =>
    void (await book().spreadsheet.injector.get(ICommandService).executeCommand(command));
  return {
    onEdit(listener) {
      const watch = book().spreadsheet.onCommand((command, _, local) => {
        if (isEdit(command, local)) listener();
      });
      return () => watch.dispose();
    },
    onShown(listener) {
      const watch = book().spreadsheet.onCommand((command) => {
        if (/^(?:sheet|formula)\.(?:mutation|operation)\./.test(command)) listener();
      });
      return () => watch.dispose();
    },
    peek: (sheetId, row, column) => book().reader(sheetId).cell(row, column).value,
    charts: () => (book().spreadsheet.isOpen ? shownCharts(book()) : []),
    find: (text) => findCells(book(), text),
    goTo({ sheet, row, column }) {
      const { spreadsheet } = book();
      const sheetId = spreadsheet.sheetNamed(sheet)?.getSheetId();
      if (sheetId === undefined) return;
      spreadsheet.activate(sheetId);
      spreadsheet.select(sheetId, { top: row, left: column, bottom: row, right: column });
    },
    selected() {
      if (!book().spreadsheet.isOpen) return null;
      const { sheetId, area } = book().spreadsheet.selection();
      const cell = { sheet: book().sheetName(sheetId), row: area.top, column: area.left };
      return { cell, sheetId, isProtected: book().state(sheetId).protection !== null };
    },
    onSelect(listener) {
      const watch = book().spreadsheet.onCommand((command) => {
        if (command === SetSelectionsOperation.id) listener();
      });
      return () => watch.dispose();
    },
    choices: (cell) => choicesOf(book(), cell),
    undo: () => run(UndoCommand.id),
    redo: () => run(RedoCommand.id),
  };
}

/** What is done to the open workbook from outside the add-in. */
function adjustments(
  book: () => Book,
): Pick<ExcelHost, "type" | "resetCounters" | "setReadOnly" | "setStructureProtected" | "protectSheet"> {
  const sheetId = (name: string): string => {
    const sheet = book().spreadsheet.sheetNamed(name);
    if (!sheet) throw new Error(`The workbook has no sheet ${name}.`);
    return sheet.getSheetId();
  };
  return {
    async type(sheet, address, entry) {
      writeEntries(book(), readAddress(book(), sheetId(sheet), address), entry);
      await book().spreadsheet.calculation.settle();
    },
    resetCounters: () => void (book().counters = freshCounters()),
    setReadOnly: (readOnly) => void (book().readOnly = readOnly),
    setStructureProtected: (isProtected) => void (book().structureProtected = isProtected),
    protectSheet: (sheet) => void (book().state(sheetId(sheet)).protection = { options: null, password: null }),
  };
}
