/** The exchange with connected client libraries: one request after the other, counted, and refused where Excel refuses. */
import type { Book } from "./book/book";
import type { EventEntry } from "./events";
import { HostError } from "./errors";
import { object } from "./hostType";
import { workbook } from "./members/workbook";
import type { OfficeGlobals } from "./officeGlobals";
import { knowsProperty } from "./officeGlobals";
import type { Bridge, BridgeMessage, Reply } from "./protocol";
import { ActionType, DELAY_FOR_CELL_EDIT } from "./protocol";
import type { ProcessorHost } from "./processor";
import { processRequest } from "./processor";
import { slices } from "./slices";

export interface Failure {
  /** The member that fails, such as "Range.formulas"; "*" is every one, "request" a whole request. */
  readonly at: string;
  /** Whether it fails before it does anything or once it has; before, unless said otherwise. */
  readonly when?: "before" | "after";
  readonly code: string;
  readonly message?: string;
  readonly status?: number;
  /** How many uses of the member pass before the one that fails. */
  readonly after?: number;
}

const REQUEST = "request";

/** Excel on the web refuses larger requests and answers. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export class Exchange {
  /** A request is being carried out, so a change of cells is the add-in's. */
  busy = false;
  private library: OfficeGlobals | null = null;
  private readonly bridges = new Set<Bridge>();
  private failures: { readonly failure: Failure; left: number }[] = [];
  private editing = false;
  private waiting: (() => void)[] = [];
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly book: () => Book) {}

  /** Returns what ends the connection. */
  connect(library: OfficeGlobals): () => void {
    this.library = library;
    const bridge: Bridge = { sendMessageToHost: (text) => void this.receive(text, bridge) };
    this.bridges.add(bridge);
    library.OfficeExtension.HostBridge.init(bridge);
    return () => void this.bridges.delete(bridge);
  }

  raise(entries: readonly EventEntry[]): void {
    const text = JSON.stringify({ type: 3, message: { entries } });
    setTimeout(() => this.bridges.forEach((bridge) => bridge.onMessageFromHost?.(text)), 0);
  }

  fail(failure: Failure): void {
    this.failures.push({ failure, left: failure.after ?? 0 });
  }

  clearFailures(): void {
    this.failures = [];
  }

  /** While a cell is edited a request is refused, or waits if its sender asked for that. */
  setEditing(editing: boolean): void {
    this.editing = editing;
    if (editing) return;
    for (const resume of this.waiting) resume();
    this.waiting = [];
  }

  private async receive(text: string, bridge: Bridge): Promise<void> {
    const request = JSON.parse(text) as BridgeMessage;
    const body = await this.answer(request, text.length).catch((error: unknown) =>
      refusal("GeneralException", `The local host failed: ${String(error)}`),
    );
    bridge.onMessageFromHost?.(JSON.stringify({ id: request.id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body } }));
  }

  private async answer(request: BridgeMessage, bytes: number): Promise<string> {
    const cleansUp = isCleanUp(request);
    if (this.editing && !cleansUp) {
      if ((request.flags & DELAY_FOR_CELL_EDIT) === 0)
        return refusal("InvalidOperationInCellEditMode", "Excel is in cell-editing mode. Please exit the edit mode and try again.");
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    if (bytes > PAYLOAD_LIMIT) return refusal("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    const text = await this.inTurn(() => this.carryOut(request));
    if (!cleansUp) this.count(isWrite(request), bytes, text.length);
    return text.length > PAYLOAD_LIMIT
      ? refusal("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.")
      : text;
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }

  private async carryOut(request: BridgeMessage): Promise<string> {
    this.busy = true;
    const { calculation } = this.book().spreadsheet;
    calculation.held.byCaller = true;
    try {
      const asksAnything = !isCleanUp(request);
      if (asksAnything) this.failIfAsked(REQUEST, "before");
      const reply = await processRequest(request.message.body, this.processorHost()).finally(
        () => (this.book().calculationSuspended = false),
      );
      calculation.held.byCaller = false;
      await calculation.settle();
      if (asksAnything) this.failIfAsked(REQUEST, "after");
      return JSON.stringify(reply);
    } catch (error) {
      if (error instanceof HostError) return refusal(error.code, error.message);
      throw error;
    } finally {
      calculation.held.byCaller = false;
      this.busy = false;
    }
  }

  private processorHost(): ProcessorHost {
    const book = this.book();
    return {
      root: object(workbook, book),
      reference: (id) => book.references.get(id) ?? null,
      settle: () => (book.calculationSuspended ? Promise.resolve() : book.spreadsheet.calculation.settle()),
      beforeMember: (location) => this.failIfAsked(location, "before"),
      afterMember: (location) => this.failIfAsked(location, "after"),
      breathe: this.breathing(),
      knows: (className, property) => this.library !== null && knowsProperty(this.library, className, property),
    };
  }

  /** Between actions the page gets its turn; what changes meanwhile is not the add-in's. */
  private breathing(): () => Promise<void> {
    const slice = slices();
    return async () => {
      const turn = slice();
      if (turn === undefined) return;
      this.busy = false;
      await turn;
      this.busy = true;
    };
  }

  private failIfAsked(location: string, now: "before" | "after"): void {
    if (now === "before" && location !== REQUEST) this.book().counters.members++;
    const asked = this.failures.find(
      ({ failure: { at, when } }) => (at === location || (at === "*" && location !== REQUEST)) && (when ?? "before") === now,
    );
    if (!asked || asked.left-- > 0) return;
    this.failures = this.failures.filter((other) => other !== asked);
    const { code, message, status } = asked.failure;
    throw new HostError(code, message ?? `Injected failure of ${location}.`, status ?? 400, location);
  }

  private count(writes: boolean, requestBytes: number, answerBytes: number): void {
    const { counters } = this.book();
    counters.syncs++;
    if (writes) counters.writes++;
    counters.requestBytes += requestBytes;
    counters.answerBytes += answerBytes;
    counters.largestRequest = Math.max(counters.largestRequest, requestBytes);
    counters.largestAnswer = Math.max(counters.largestAnswer, answerBytes);
  }
}

/** The library lets go of ranges in requests of its own, which nobody waits for. */
function isCleanUp(request: BridgeMessage): boolean {
  return request.message.body.Actions.every(({ ActionType: type, Name }) => Name === "_RemoveReference" || type === ActionType.Instantiate);
}

const QUIET_METHOD = /^(?:Get|_Keep|_Remove|_Validate|_Register|_Unregister|Suspend|Calculate$|Activate$|Select$)/;

/** Whether a request changes what would be saved. */
function isWrite({ message: { body } }: BridgeMessage): boolean {
  const acts = body.Actions.some(
    ({ ActionType: type, Name }) => type === ActionType.Set || (type === ActionType.Method && !QUIET_METHOD.test(Name)),
  );
  return acts || Object.values(body.ObjectPaths).some(({ Name }) => Name === "Add");
}

function refusal(code: string, message: string): string {
  const reply: Reply = {
    Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 400 },
    Results: [],
    TraceIds: [],
  };
  return JSON.stringify(reply);
}
