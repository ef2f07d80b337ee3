/** What the workbench keeps in this browser: a draft of unsaved work, and the files opened last. Nothing leaves the machine. */

export interface KeptFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface BrowserStore {
  draft(): Promise<KeptFile | null>;
  /** null removes it. */
  keepDraft(file: KeptFile | null): Promise<void>;
  /** The latest first. */
  recent(): Promise<readonly KeptFile[]>;
  remember(file: KeptFile): Promise<void>;
}

const NAME = "ccts.workbench";
const STORE = "files";
const MOST_RECENT = 5;
/** Larger files are opened from the disk each time. */
const LARGEST_KEPT_BYTES = 50_000_000;

/** A browser that keeps nothing (a private window) is no error: there is then no draft and no list. */
export function browserStore(): BrowserStore {
  const database = open().catch(() => null);
  const get = async <T>(key: string): Promise<T | null> => {
    const db = await database;
    if (!db) return null;
    const request = db.transaction(STORE).objectStore(STORE).get(key) as IDBRequest<T | undefined>;
    return settled(request).then(
      (found) => found ?? null,
      () => null,
    );
  };
  const put = async (key: string, value: unknown): Promise<void> => {
    const db = await database;
    const store = db?.transaction(STORE, "readwrite").objectStore(STORE);
    if (!store) return;
    const done: Promise<unknown> = value === null ? settled(store.delete(key)) : settled(store.put(value, key));
    await done.catch(() => undefined);
  };
  return {
    draft: () => get<KeptFile>("draft"),
    keepDraft: (file) => put("draft", file),
    recent: async () => (await get<readonly KeptFile[]>("recent")) ?? [],
    async remember(file) {
      if (file.bytes.length > LARGEST_KEPT_BYTES) return;
      const others = ((await get<readonly KeptFile[]>("recent")) ?? []).filter(({ name }) => name !== file.name);
      await put("recent", [file, ...others].slice(0, MOST_RECENT));
    },
  };
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => void request.result.createObjectStore(STORE);
  return settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("The browser keeps nothing."));
  });
}
