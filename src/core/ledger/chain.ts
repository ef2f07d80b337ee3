/**
 * The ledger: what the add-in did, in a chain in which each entry carries the hash of the one before. It records what the
 * add-in did and the differences it finds; it cannot see who edited a cell in between. Tampering becomes evident, not
 * impossible.
 */
import type { WorkbookSnapshot } from "../workbook/cells";
import { fingerprint } from "./canonical";
import { cellForm, readRegister } from "./register";
import type { Fields, Register, RegisterSpec } from "./register";

type LedgerField = "sequence" | "time" | "who" | "action" | "where" | "old" | "new" | "reason" | "previous" | "hash";

export const LEDGER: RegisterSpec<LedgerField> = {
  form: "ledger",
  name: "CCTS Ledger",
  title: "Ledger",
  subtitle:
    "What the add-in did, each entry bound to the one before by its hash. It cannot see who edited a cell in between: " +
    "tampering becomes evident, not impossible.",
  columns: [
    { id: "sequence", label: "No.", width: 6, number: true },
    { id: "time", label: "Time", width: 22 },
    { id: "who", label: "Who (as typed)", width: 18 },
    { id: "action", label: "Action", width: 14 },
    { id: "where", label: "Where", width: 34 },
    { id: "old", label: "Old", width: 22 },
    { id: "new", label: "New", width: 22 },
    { id: "reason", label: "Reason", width: 60 },
    { id: "previous", label: "Previous hash", width: 20, code: true },
    { id: "hash", label: "Hash", width: 68, code: true },
  ],
};

export type LedgerEntry = Fields<LedgerField>;

/** What is to be recorded; the chain adds number and hashes. */
export type LedgerAction = Pick<LedgerEntry, "time" | "who" | "action" | "where" | "old" | "new" | "reason">;

/** The "previous hash" of the first entry. */
export const NO_ENTRY = "0".repeat(64);
const LONGEST_FIELD = 8000;

export function readLedger(snapshot: WorkbookSnapshot): Register<LedgerField> | null {
  return readRegister(snapshot, LEDGER);
}

/** The hash of an entry over everything else in it. */
export function entryHash(entry: Omit<LedgerEntry, "hash">): string {
  const { sequence, time, who, action, where, old, reason, previous } = entry;
  return fingerprint({ sequence, time, who, action, where, old, new: entry.new, reason, previous });
}

/** The entry that follows `last`, or the first one. */
export function nextEntry(last: LedgerEntry | undefined, ledgerAction: LedgerAction): LedgerEntry {
  const texts = Object.fromEntries(Object.entries(ledgerAction).map(([field, text]) => [field, shortened(cellForm(text))])) as LedgerAction;
  const entry = { ...texts, sequence: String(Number(last?.sequence ?? 0) + 1), previous: last?.hash ?? NO_ENTRY };
  return { ...entry, hash: entryHash(entry) };
}

function shortened(text: string): string {
  return text.length <= LONGEST_FIELD ? text : `${text.slice(0, LONGEST_FIELD - 4)} ...`;
}

export interface LedgerVerdict {
  readonly entries: number;
  /** Hash of the last entry; NO_ENTRY of an empty ledger. */
  readonly head: string;
  /** The first entry that is not as it was written, and why; null when the chain holds. */
  readonly broken: string | null;
}

/** Follows the chain from the first entry and names the first that breaks it. */
export function verifyLedger(entries: readonly LedgerEntry[]): LedgerVerdict {
  const head = entries[entries.length - 1]?.hash ?? NO_ENTRY;
  let previous = NO_ENTRY;
  for (const [index, entry] of entries.entries()) {
    const problem = problemOf(entry, index + 1, previous);
    if (problem !== null) return { entries: entries.length, head, broken: problem };
    previous = entry.hash;
  }
  return { entries: entries.length, head, broken: null };
}

function problemOf(entry: LedgerEntry, expected: number, previous: string): string | null {
  const name = `Entry ${expected} (${entry.time}, ${entry.action})`;
  if (entry.sequence !== String(expected)) return `${name} has the number "${entry.sequence}": an entry was removed, added or moved.`;
  if (entryHash(entry) !== entry.hash) return `${name} was changed after it was written: its hash does not fit its content.`;
  return entry.previous === previous ? null : `${name} does not follow the entry before it: one of the two was replaced.`;
}
