/** The hash of a register's row, by which the ledger vouches for what stands in another tab. */
import { cellForm } from "./register";
import { fingerprint } from "./canonical";
import type { LedgerEntry } from "./chain";

const DIGITS = 16;

/** 64 bits over all fields, as cells give them back and whatever sheets are called by now. */
export function rowHash(row: Readonly<Record<string, string>>, { canonical }: { readonly canonical: (text: string) => string }): string {
  return fingerprint(Object.fromEntries(Object.entries(row).map(([field, text]) => [field, canonical(cellForm(text))]))).slice(0, DIGITS);
}

/** What an entry says it is about, with the hash of the row: "CR 1, row 0a1b...". */
export function withRowHash(about: string, hash: string): string {
  return `${about}, row ${hash}`;
}

/** The hash of the row an entry is about; "" where it names none. */
export function rowHashIn({ new: about }: LedgerEntry): string {
  return /, row ([0-9a-f]{16})$/.exec(about)?.[1] ?? "";
}
