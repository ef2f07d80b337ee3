/** Holds clarification requests and acknowledgements against the ledger, which has an entry with the hash of every row. */
import { readAcknowledgements } from "../ledger/acknowledgements";
import type { LedgerEntry } from "../ledger/chain";
import { readClarifications } from "../ledger/clarifications";
import { rowHash, rowHashIn } from "../ledger/rowHash";
import type { SheetNames } from "../ledger/sheetNames";
import type { WorkbookSnapshot } from "../workbook/cells";
import type { Verdict } from "./verdict";

type Row = Readonly<Record<string, string>>;

/** The registers of a workbook. */
export function registersVerdict(snapshot: WorkbookSnapshot, entries: readonly LedgerEntry[], names: SheetNames): Partial<Verdict> {
  const requests = (readClarifications(snapshot)?.rows ?? []).map(({ fields }) => fields);
  return rowsVerdict(requests, readAcknowledgements(snapshot), entries, names);
}

/** The same of rows as a hand-over file holds them. */
export function rowsVerdict(
  requests: readonly Row[],
  acknowledgements: readonly Row[],
  entries: readonly LedgerEntry[],
  names: SheetNames,
): Partial<Verdict> {
  if (entries.length === 0) return {};
  return { failed: [...requestProblems(requests, entries, names), ...acknowledgementProblems(acknowledgements, entries, names)] };
}

function requestProblems(requests: readonly Row[], entries: readonly LedgerEntry[], names: SheetNames): readonly string[] {
  const last = new Map<string, LedgerEntry>();
  for (const entry of entries) if (entry.action.startsWith("CR ")) last.set(/^CR (\d+)/.exec(entry.new)?.[1] ?? "", entry);
  const rows = new Map(requests.map((row) => [row["number"] ?? "", row]));
  const changed = requests.flatMap((row): readonly string[] => {
    const entry = last.get(row["number"] ?? "");
    if (entry === undefined)
      return [`Clarification request ${row["number"]} has no entry in the ledger: it was added by hand, or the ledger was cut.`];
    return rowHashIn(entry) === rowHash(row, names)
      ? []
      : [
          `Clarification request ${row["number"]} is not as ledger entry ${entry.sequence} (${entry.action}) has it: it ` +
            "was changed afterwards.",
        ];
  });
  const missing = [...last].filter(([number]) => !rows.has(number));
  return [
    ...changed,
    ...missing.map(
      ([number, entry]) => `Clarification request ${number} of ledger entry ${entry.sequence} is not in the register any more.`,
    ),
  ];
}

function acknowledgementProblems(rows: readonly Row[], entries: readonly LedgerEntry[], names: SheetNames): readonly string[] {
  const given = entries.filter(({ action }) => action === "acknowledge");
  const hashes = new Set(given.map(rowHashIn));
  const standing = new Set(rows.map((row) => rowHash(row, names)));
  return [
    ...rows
      .filter((row) => !hashes.has(rowHash(row, names)))
      .map(
        (row) => `The acknowledgement of ${row["check"]} at ${row["where"]} is not as the ledger has any: it was changed or added by hand.`,
      ),
    ...given
      .filter((entry) => !standing.has(rowHashIn(entry)))
      .map((entry) => `The acknowledgement of ledger entry ${entry.sequence} (${entry.where}) is not in the register as it was given.`),
  ];
}
