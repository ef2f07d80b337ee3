/** Whether the ledger is still the one the add-in wrote: whole, in order, and of this workbook. */
import { quoteSheet } from "../workbook/cells";
import { entryHash, verifyLedger } from "./chain";
import type { LedgerEntry } from "./chain";
import type { KnownSheet } from "./state/state";

/**
 * The entries as they were written. Where a program renamed a sheet in the texts too, the entry is given back under the names
 * it was hashed with; an entry that no earlier name explains stays as it is.
 */
export function asWritten(entries: readonly LedgerEntry[], known: readonly KnownSheet[]): readonly LedgerEntry[] {
  const renamed = known.flatMap(({ names }) => {
    const now = names[names.length - 1] ?? "";
    return names.slice(0, -1).map((earlier) => ({ now, earlier }));
  });
  if (renamed.length === 0) return entries;
  return entries.map((entry) => (entryHash(entry) === entry.hash ? entry : (underEarlierNames(entry, renamed) ?? entry)));
}

/** The action of the first entry after a ledger was deleted. */
export const BEGUN_ANEW = "ledger begun anew";

interface Rename {
  readonly now: string;
  readonly earlier: string;
}

function underEarlierNames(entry: LedgerEntry, renamed: readonly Rename[]): LedgerEntry | null {
  const texts = [entry.where, entry.old, entry.new, entry.reason].join("\n");
  const met = renamed.filter(({ now }) => texts.includes(`${quoteSheet(now)}!`));
  const tries = [...met.map((one) => [one]), met];
  for (const renames of tries) {
    const candidate = renames.reduce<LedgerEntry>((changed, { now, earlier }) => {
      const back = (text: string): string => text.replaceAll(`${quoteSheet(now)}!`, `${quoteSheet(earlier)}!`);
      return { ...changed, where: back(changed.where), old: back(changed.old), new: back(changed.new), reason: back(changed.reason) };
    }, entry);
    if (entryHash(candidate) === entry.hash) return candidate;
  }
  return null;
}

/**
 * What is wrong with the ledger, in a sentence; null for a sound one. `head` is the last entry the workbook carries a note of,
 * null where it carries none: a ledger that was cut at its end, or is another workbook's, then looks like a whole one.
 */
export function ledgerProblem(entries: readonly LedgerEntry[], head: string | null): string | null {
  const { broken } = verifyLedger(entries);
  if (broken !== null) return broken;
  if (head === null || entries.length === 0 || entries.at(-1)?.hash === head) return null;
  const at = entries.findIndex(({ hash }) => hash === head);
  return at < 0
    ? `The ledger does not hold the last entry this workbook knows of (hash ${head}): entries were cut off at its ` +
        "end, or it is another workbook's."
    : `Entry ${at + 2} and those after it were not written by the add-in in this workbook: the last entry it knows of is ${at + 1}.`;
}
