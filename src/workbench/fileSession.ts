/** The file in hand: opening and saving it, whether it holds unsaved work, and the draft of that work. */
import type { SheetPlan } from "../core/workbook/sheetPlan";
import type { ExcelHost } from "../host/browser";
import type { BrowserStore, KeptFile } from "./browserStore";
import { workHere, type FileWork } from "./fileWork";
import { openFile, type OpenDocument } from "./openDocument";

export interface FileSession {
  readonly document: OpenDocument | null;
  /** Whether the file is known to hold unsaved work, or was edited and not compared since. */
  readonly isUnsaved: boolean;
  /** The same, once the last edit has been compared with the file. */
  holdsUnsaved(): Promise<boolean>;
  open(bytes: Uint8Array, name: string): Promise<void>;
  /** A new file; a draft that is still to be offered stays where it is kept. */
  create(plans: readonly SheetPlan[], name: string, offered?: KeptFile | null): Promise<void>;
  /** Opens what was kept of unsaved work; it stays unsaved until it is saved. */
  restore(draft: KeptFile): Promise<void>;
  save(name?: string): Promise<void>;
  /** Something was done in the grid: looks whether the file still holds all of it, and keeps a draft if not. */
  edited(): void;
}

export interface SessionEvents {
  /** Hands the saved file to the person. */
  readonly deliver: (name: string, bytes: Uint8Array) => void;
  /** The file or its state is another. */
  readonly changed: () => void;
  readonly now: () => number;
}

/** How long after the last change the workbook is compared with its file. */
const QUIET_MS = 700;

export function fileSession(host: ExcelHost, store: BrowserStore, events: SessionEvents, work: FileWork = workHere): FileSession {
  return new OpenFile(host, store, events, work);
}

class OpenFile implements FileSession {
  document: OpenDocument | null = null;
  private isKnownUnsaved = false;
  private isRestored = false;
  private hasDraft = false;
  private edits = 0;
  /** Of the edits so far, how many the file was compared with. */
  private compared = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ExcelHost,
    private readonly store: BrowserStore,
    private readonly events: SessionEvents,
    private readonly work: FileWork,
  ) {}

  get isUnsaved(): boolean {
    return this.isKnownUnsaved || this.edits > this.compared;
  }

  async holdsUnsaved(): Promise<boolean> {
    clearTimeout(this.timer);
    // A comparison that fails must not lose anything.
    if (this.edits > this.compared) await this.compare().catch(() => this.mark(true));
    return this.isKnownUnsaved;
  }

  async open(bytes: Uint8Array, name: string): Promise<void> {
    await this.begin(bytes, name, false);
    await this.store.remember({ name, bytes, at: this.events.now() });
  }

  async create(plans: readonly SheetPlan[], name: string, offered: KeptFile | null = null): Promise<void> {
    await this.begin(await this.work.create(plans, name), name, offered !== null);
  }

  async restore(draft: KeptFile): Promise<void> {
    await this.show(draft.bytes, draft.name);
    this.isRestored = true;
    this.mark(true);
  }

  async save(name?: string): Promise<void> {
    if (!this.document) return;
    const upTo = this.edits;
    const bytes = await this.document.save(name);
    this.events.deliver(this.document.name, bytes);
    this.markSaved(upTo);
    await this.store.keepDraft(null);
    await this.store.remember({ name: this.document.name, bytes, at: this.events.now() });
  }

  edited(): void {
    this.edits += 1;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.compare().catch(() => undefined), QUIET_MS);
  }

  private mark(unsaved: boolean): void {
    this.isKnownUnsaved = unsaved;
    this.events.changed();
  }

  /** Of the edits so far, the file holds the first `upTo`. */
  private markSaved(upTo: number): void {
    this.isRestored = false;
    this.compared = upTo;
    this.mark(false);
  }

  private async show(bytes: Uint8Array, name: string): Promise<void> {
    this.document = await openFile(this.host, bytes, name, this.work);
    clearTimeout(this.timer);
  }

  private async begin(bytes: Uint8Array, name: string, keepsDraft: boolean): Promise<void> {
    await this.show(bytes, name);
    this.markSaved(this.edits);
    if (!keepsDraft) await this.store.keepDraft(null);
  }

  /** Looks whether the file still holds what is in the grid, and keeps a draft if not. */
  private async compare(): Promise<void> {
    const [looked, upTo] = [this.document, this.edits];
    const unsaved = this.isRestored || (await looked?.isChanged());
    if (!looked || looked !== this.document || unsaved === undefined || upTo < this.compared) return;
    this.compared = upTo;
    this.mark(unsaved);
    if (unsaved || this.hasDraft)
      await this.store.keepDraft(unsaved ? { name: looked.name, bytes: await looked.edited(), at: this.events.now() } : null);
    this.hasDraft = unsaved;
  }
}
