/** The file in hand: opening and saving it, whether it holds unsaved work, and the draft of that work. */
import type { SheetPlan } from "../core/workbook/sheetPlan";
import type { ExcelHost } from "../host/browser";
import type { BrowserStore, KeptFile } from "./browserStore";
import { fileOfPlans, openFile, type OpenDocument } from "./openDocument";

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

export function fileSession(host: ExcelHost, store: BrowserStore, { deliver, changed, now }: SessionEvents): FileSession {
  let document: OpenDocument | null = null;
  let [isUnsaved, isRestored, hasDraft] = [false, false, false];
  let [edits, compared] = [0, 0];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const mark = (unsaved: boolean): void => {
    isUnsaved = unsaved;
    changed();
  };
  /** Of the edits so far, the file holds the first `upTo`. */
  const markSaved = (upTo: number): void => {
    isRestored = false;
    compared = upTo;
    mark(false);
  };
  const show = async (bytes: Uint8Array, name: string): Promise<void> => {
    document = await openFile(host, bytes, name);
    clearTimeout(timer);
  };
  const begin = async (bytes: Uint8Array, name: string, keepsDraft: boolean): Promise<void> => {
    await show(bytes, name);
    markSaved(edits);
    if (!keepsDraft) await store.keepDraft(null);
  };
  const look = async (): Promise<void> => {
    const [looked, upTo] = [document, edits];
    const unsaved = isRestored || (await looked?.isChanged());
    if (!looked || looked !== document || unsaved === undefined || upTo < compared) return;
    compared = upTo;
    mark(unsaved);
    if (unsaved || hasDraft) await store.keepDraft(unsaved ? { name: looked.name, bytes: await looked.edited(), at: now() } : null);
    hasDraft = unsaved;
  };
  return {
    get document() {
      return document;
    },
    get isUnsaved() {
      return isUnsaved || edits > compared;
    },
    async holdsUnsaved() {
      clearTimeout(timer);
      // A comparison that fails must not lose anything.
      if (edits > compared) await look().catch(() => mark(true));
      return isUnsaved;
    },
    async open(bytes, name) {
      await begin(bytes, name, false);
      await store.remember({ name, bytes, at: now() });
    },
    create: async (plans, name, offered = null) => begin(await fileOfPlans(plans, name), name, offered !== null),
    async restore(draft) {
      await show(draft.bytes, draft.name);
      isRestored = true;
      mark(true);
    },
    async save(name) {
      if (!document) return;
      const upTo = edits;
      const bytes = await document.save(name);
      deliver(document.name, bytes);
      markSaved(upTo);
      await store.keepDraft(null);
      await store.remember({ name: document.name, bytes, at: now() });
    },
    edited() {
      edits += 1;
      clearTimeout(timer);
      timer = setTimeout(() => void look().catch(() => undefined), QUIET_MS);
    },
  };
}
