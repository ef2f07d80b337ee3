/** Files read and written in a thread of their own: the page answers meanwhile, and what takes too long can be given up. */
import { WorkbookError, type WorkbookProblem } from "../core/workbook/port";
import type { SheetPlan } from "../core/workbook/sheetPlan";
import { editedFile, readGridFile, type GridEdits, type GridFile } from "../files/edits/gridFile";
import { filePort } from "../files/filePort";
import { newWorkbook } from "../files/newWorkbook";

/** Each throws WorkbookError, and then nothing is written anywhere. */
export interface FileWork {
  /** What to show of a file. */
  read(bytes: Uint8Array, name: string): Promise<GridFile>;
  /** The file with the edits made. */
  edit(bytes: Uint8Array, name: string, edits: GridEdits): Promise<Uint8Array>;
  /** A new file with these sheets. */
  create(plans: readonly SheetPlan[], name: string): Promise<Uint8Array>;
}

/** The work done at once, in the thread that asks for it. */
export const workHere: FileWork = {
  read: readGridFile,
  edit: editedFile,
  async create(plans, name) {
    const file = filePort(newWorkbook(), name);
    await file.write({ create: plans, update: [] });
    return file.bytes();
  },
};

/** Somebody did not want to wait. */
export class GivenUp extends Error {
  constructor() {
    super("Given up.");
    this.name = "GivenUp";
  }
}

/** Work that can be given up: what is under way rejects with GivenUp. */
export interface WorkBeside extends FileWork {
  giveUp(): void;
}

/** A request to the other thread: a kind of work and what it needs. */
export type WorkRequest = { readonly id: number } & (
  | { readonly kind: "read"; readonly given: Parameters<FileWork["read"]> }
  | { readonly kind: "edit"; readonly given: Parameters<FileWork["edit"]> }
  | { readonly kind: "create"; readonly given: Parameters<FileWork["create"]> }
);

export interface WorkAnswer {
  readonly id: number;
  readonly result?: unknown;
  /** An error crosses between threads as its fields; `problem` where it is a WorkbookError. */
  readonly error?: { readonly message: string; readonly problem?: WorkbookProblem; readonly sheet?: string | null };
}

/** What the other thread does with a request. */
export async function answerTo(request: WorkRequest): Promise<WorkAnswer> {
  const { id } = request;
  try {
    return { id, result: await resultOf(request) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { id, error: error instanceof WorkbookError ? { message, problem: error.problem, sheet: error.sheet } : { message } };
  }
}

function resultOf(request: WorkRequest): Promise<unknown> {
  switch (request.kind) {
    case "read":
      return workHere.read(...request.given);
    case "edit":
      return workHere.edit(...request.given);
    case "create":
      return workHere.create(...request.given);
  }
}

/** A thread as far as it is used here. */
export interface Thread {
  postMessage(request: WorkRequest): void;
  terminate(): void;
}

/** Starts a thread, which answers each request in its own time; `failed` when it breaks as a whole. */
export type StartThread = (answered: (answer: WorkAnswer) => void, failed: (message: string) => void) => Thread;

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** Starts a thread with the first request, and a new one after work was given up. */
export function workBeside(start: StartThread): WorkBeside {
  const waiting = new Map<number, Waiting>();
  let thread: Thread | null = null;
  let asked = 0;
  const end = (reason: Error): void => {
    thread?.terminate();
    thread = null;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };
  const answered = ({ id, result, error }: WorkAnswer): void => {
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error === undefined) resolve?.(result);
    else reject?.(error.problem === undefined ? new Error(error.message) : new WorkbookError(error.problem, error.message, error.sheet));
  };
  const ask = <T>(kind: WorkRequest["kind"], given: unknown): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = (asked += 1);
      waiting.set(id, { resolve: resolve as Waiting["resolve"], reject });
      (thread ??= start(answered, (message) => end(new Error(message)))).postMessage({ id, kind, given } as WorkRequest);
    });
  return {
    read: (...given) => ask("read", given),
    edit: (...given) => ask("edit", given),
    create: (...given) => ask("create", given),
    giveUp: () => end(new GivenUp()),
  };
}
