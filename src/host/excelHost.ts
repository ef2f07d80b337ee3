/**
 * A local Excel: Microsoft's own client library talks to it through the library's bridge, a spreadsheet engine
 * computes behind it. It answers what the add-in uses, with the errors documented for it, and refuses the rest by name.
 */
import type { Univer } from "@univerjs/core";
import type { Counters } from "./book/book";
import { Book, freshCounters } from "./book/book";
import { Spreadsheet } from "./engine/spreadsheet";
import { startHeadlessUniver } from "./engine/univer";
import { HostError } from "./errors";
import { watchEvents } from "./events";
import type { SheetFunction } from "./functions";
import { registerSheetFunction } from "./functions";
import { object } from "./hostType";
import type { WorkbookInput } from "./load";
import { completeLoading, workbookData } from "./load";
import { readAddress } from "./members/area";
import { writeEntries } from "./members/rangeValues";
import { workbook } from "./members/workbook";
import type { OfficeGlobals } from "./officeGlobals";
import { knowsProperty, supplyContext } from "./officeGlobals";
import type { Bridge, BridgeMessage, Reply } from "./protocol";
import { DELAY_FOR_CELL_EDIT } from "./protocol";
import { processRequest } from "./processor";
import type { HostSnapshot } from "./snapshot";
import { snapshotOf } from "./snapshot";

export interface ExcelHostOptions {
  /** An engine with its plugins registered and no workbook yet; absent, one without a screen is started. */
  readonly univer?: Univer;
  /** Rewrite formulas on their way in as Excel does; true unless said otherwise. */
  readonly normaliseFormulas?: boolean;
}

export interface Failure {
  /** The member that fails, such as "Range.formulas". */
  readonly at: string;
  readonly code: string;
  readonly message?: string;
  readonly status?: number;
  /** How many uses of the member pass before the one that fails. */
  readonly after?: number;
}

export interface ExcelHost {
  /** Replaces the open workbook. */
  loadWorkbook(input: WorkbookInput, name?: string): Promise<void>;
  /** Makes `=NAME(...)` compute; the name carries its namespace. */
  registerFunction(name: string, fn: SheetFunction): void;
  /** Connects a loaded client library; must come before its first Excel.run. Each page of the add-in connects its own; the result ends it. */
  connect(globals: OfficeGlobals): () => void;
  /** What a person types into a cell, raising the events of an edit. */
  type(sheet: string, address: string, entry: number | string | boolean): Promise<void>;
  readonly counters: Readonly<Counters>;
  resetCounters(): void;
  /** The next matching use of a member fails, once. */
  injectFailure(failure: Failure): void;
  /** A cell is being edited: requests are refused, or wait if the caller asked for that. */
  setEditing(editing: boolean): void;
  setReadOnly(readOnly: boolean): void;
  setStructureProtected(isProtected: boolean): void;
  protectSheet(sheet: string): void;
  snapshot(): Promise<HostSnapshot>;
  /** Formulas are up to date once this resolves. */
  settle(): Promise<void>;
  dispose(): void;
}

/** Excel on the web refuses larger requests and answers. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;
const EMPTY_WORKBOOK: WorkbookInput = { sheets: [{ name: "Sheet1", values: [] }] };

export function createExcelHost(options: ExcelHostOptions = {}): ExcelHost {
  let opened = 0;
  const spreadsheet = new Spreadsheet(options.univer ?? startHeadlessUniver(), workbookData(EMPTY_WORKBOOK, "workbook-0"));
  let book = new Book(spreadsheet, options.normaliseFormulas ?? true);
  let globals: OfficeGlobals | null = null;
  const bridges = new Set<Bridge>();
  let failures: (Failure & { left: number })[] = [];
  let editing = false;
  let waiting: (() => void)[] = [];
  let busy = false;
  let queue: Promise<unknown> = Promise.resolve();

  const events = watchEvents(spreadsheet, () => busy, (entries) => {
    const text = JSON.stringify({ type: 3, message: { entries } });
    setTimeout(() => bridges.forEach((bridge) => bridge.onMessageFromHost?.(text)), 0);
  });

  function beforeMember(location: string): void {
    const failure = failures.find(({ at }) => at === location);
    if (!failure || failure.left-- > 0) return;
    failures = failures.filter((other) => other !== failure);
    throw new HostError(failure.code, failure.message ?? `Injected failure of ${location}.`, failure.status ?? 400, location);
  }

  async function answer(request: BridgeMessage, bytes: number): Promise<string> {
    const isCleanUp = request.message.body.Actions.every(({ Name }) => Name === "_RemoveReference" || Name === "");
    if (editing && !isCleanUp) {
      if ((request.flags & DELAY_FOR_CELL_EDIT) === 0) return refusal("InvalidOperationInCellEditMode", "Excel is in cell-editing mode. Please exit the edit mode and try again.");
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    if (bytes > PAYLOAD_LIMIT) return refusal("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    busy = true;
    const reply = await processRequest(request.message.body, {
      root: object(workbook, book),
      reference: (id) => book.references.get(id) ?? null,
      settle: () => spreadsheet.calculation.settle(),
      beforeMember,
      knows: (className, property) => globals !== null && knowsProperty(globals, className, property),
    }).finally(() => {
      busy = false;
    });
    await spreadsheet.calculation.settle();
    const text = JSON.stringify(reply);
    if (!isCleanUp) count(bytes, text.length);
    return text.length > PAYLOAD_LIMIT ? refusal("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.") : text;
  }

  function count(requestBytes: number, answerBytes: number): void {
    const { counters } = book;
    counters.syncs++;
    counters.requestBytes += requestBytes;
    counters.answerBytes += answerBytes;
    counters.largestRequest = Math.max(counters.largestRequest, requestBytes);
    counters.largestAnswer = Math.max(counters.largestAnswer, answerBytes);
  }

  function receive(text: string, bridge: Bridge): void {
    const request = JSON.parse(text) as BridgeMessage;
    queue = queue.then(async () => {
      const body = await answer(request, text.length);
      bridge.onMessageFromHost?.(JSON.stringify({ id: request.id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body } }));
    });
  }

  function sheetId(name: string): string {
    const sheet = spreadsheet.sheetNamed(name);
    if (!sheet) throw new Error(`The workbook has no sheet ${name}.`);
    return sheet.getSheetId();
  }

  return {
    async loadWorkbook(input, name = "Book1.xlsx") {
      spreadsheet.replace(workbookData(input, `workbook-${++opened}`));
      book = new Book(spreadsheet, options.normaliseFormulas ?? true);
      book.name = name;
      completeLoading(book, input);
      await spreadsheet.calculation.settle();
    },
    registerFunction: (name, fn) => registerSheetFunction(spreadsheet, name, fn),
    connect(loaded) {
      globals = loaded;
      const bridge: Bridge = { sendMessageToHost: (text) => receive(text, bridge) };
      bridges.add(bridge);
      supplyContext(loaded);
      loaded.OfficeExtension.HostBridge.init(bridge);
      return () => void bridges.delete(bridge);
    },
    async type(sheet, address, entry) {
      writeEntries(book, readAddress(book, sheetId(sheet), address), entry);
      await spreadsheet.calculation.settle();
    },
    get counters() {
      return book.counters;
    },
    resetCounters: () => {
      book.counters = freshCounters();
    },
    injectFailure: (failure) => void failures.push({ ...failure, left: failure.after ?? 0 }),
    setEditing(now) {
      editing = now;
      if (editing) return;
      for (const resume of waiting) resume();
      waiting = [];
    },
    setReadOnly: (readOnly) => void (book.readOnly = readOnly),
    setStructureProtected: (isProtected) => void (book.structureProtected = isProtected),
    protectSheet: (sheet) => void (book.state(sheetId(sheet)).protection = { options: null, password: null }),
    async snapshot() {
      await spreadsheet.calculation.settle();
      return snapshotOf(book);
    },
    settle: () => spreadsheet.calculation.settle(),
    dispose() {
      events.dispose();
      spreadsheet.dispose();
    },
  };
}

function refusal(code: string, message: string): string {
  const reply: Reply = { Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 400 }, Results: [], TraceIds: [] };
  return JSON.stringify(reply);
}
