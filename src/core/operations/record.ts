/** Adds to the registers of the workbook: the ledger, acknowledgements, clarification requests. */
import { LEDGER, nextEntry, readLedger } from "../ledger/chain";
import type { LedgerAction, LedgerEntry } from "../ledger/chain";
import { asWritten, BEGUN_ANEW, ledgerProblem } from "../ledger/continuity";
import { entryCells, entryHeights, readRegister, registerSheet } from "../ledger/register";
import type { Fields, RegisterSpec } from "../ledger/register";
import { readStateWithProblems, withHead } from "../ledger/state/state";
import type { State, StateReading } from "../ledger/state/state";
import type { WorkbookSnapshot } from "../workbook/cells";
import { WorkbookError } from "../workbook/port";
import type { WorkbookChanges } from "../workbook/port";
import { sheetNames } from "../ledger/sheetNames";
import type { NamedSheet, SheetNames } from "../ledger/sheetNames";
import { refuseProtected, tabName, tabOf } from "../rebuild/tabs";

/** The tab to create, or the cells to add to it. */
export type Addition = Pick<WorkbookChanges, "create" | "update" | "part" | "basedOn">;

/** What the workbook carries for the add-in, and its sheets under the names they had. */
export interface KnownState extends StateReading {
  readonly names: SheetNames;
}

/**
 * Reads the part of a workbook. Whatever is damaged in it counts as not there. `coming` are sheets about to be made, which
 * texts speak of already: a tab made again has the first name of the one that was there.
 */
export function knownState(snapshot: WorkbookSnapshot, coming: readonly NamedSheet[] = []): KnownState {
  const read = readStateWithProblems(snapshot.part);
  return { ...read, names: sheetNames(read.state.sheets, [...snapshot.sheets, ...coming]) };
}

/** Throws WorkbookError when the register is protected or there twice. */
export function addEntries<Id extends string>(
  snapshot: WorkbookSnapshot,
  spec: RegisterSpec<Id>,
  entries: readonly Fields<Id>[],
): Addition {
  tabOf(snapshot, spec.form);
  const register = readRegister(snapshot, spec);
  if (register === null) return { create: [registerSheet(spec, tabName(snapshot, `${spec.form} (new)`, spec.name), entries)], update: [] };
  refuseProtected(register.sheet);
  const { sheet, columns, nextRow } = register;
  return {
    create: [],
    update: [
      {
        sheetId: sheet.id,
        cells: entryCells(spec, columns, nextRow, entries),
        restyle: true,
        heights: entryHeights(spec, columns, nextRow, entries),
      },
    ],
  };
}

/** An addition to the ledger, its entry, and what the part has to say of both. */
export interface Recorded extends Addition {
  readonly entry: LedgerEntry;
  readonly part: string;
  readonly basedOn: string | null;
  readonly known: Pick<State, "head" | "sheets">;
}

/**
 * What was done, as the next entry of the ledger. Throws WorkbookError, and then nothing may be written, for a ledger that was
 * changed, cut or exchanged and for a workbook of a later version. A ledger that was deleted begins anew and says so.
 */
export function recordAction(snapshot: WorkbookSnapshot, ledgerAction: LedgerAction): Recorded {
  const kept = knownState(snapshot);
  if (kept.laterVersion !== null) throw laterVersion(kept.laterVersion);
  const { state, names, problems } = kept;
  const entries = asWritten(readLedger(snapshot)?.rows.map(({ fields }) => fields) ?? [], names.known);
  const problem = ledgerProblem(entries, state.head);
  if (problem !== null) throw broken(problem, readLedger(snapshot)?.sheet.name ?? LEDGER.name);
  const { time, who, reason } = ledgerAction;
  const anew: readonly LedgerAction[] =
    entries.length > 0 || state.head === null
      ? []
      : [
          {
            time,
            who,
            action: BEGUN_ANEW,
            where: LEDGER.name,
            old: state.head,
            new: "",
            reason: `The ledger's earlier entries, up to the one with the hash ${state.head}, were deleted.`,
          },
        ];
  const told = { ...ledgerAction, reason: [reason, ...problems].filter((text) => text !== "").join(" ") };
  const added = chained(entries.at(-1), [...anew, told]);
  const entry = added[added.length - 1] as LedgerEntry;
  const known = { head: entry.hash, sheets: names.known };
  const part = withHead(snapshot.part, kept, entry.hash, names.known);
  return { ...addEntries(snapshot, LEDGER, added), entry, known, part, basedOn: snapshot.part };
}

function chained(last: LedgerEntry | undefined, actions: readonly LedgerAction[]): readonly LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (const each of actions) entries.push(nextEntry(entries.at(-1) ?? last, each));
  return entries;
}

function laterVersion(version: number): WorkbookError {
  return new WorkbookError(
    "unsupported",
    `The workbook was last written by a later version of the add-in: what it carries is of version ${version}. ` +
      "Update the add-in and try again; nothing was written.",
  );
}

function broken(problem: string, sheet: string): WorkbookError {
  return new WorkbookError(
    "ledgerBroken",
    `${problem} Nothing was written, for an entry added now would hide that. Undo the change, or take the tab ` +
      `'${sheet}' from an earlier copy of the file; where neither can be had, save a copy of the file for the ` +
      "verifier and delete the tab: the ledger then begins anew and says so.",
    sheet,
  );
}

/** Several additions as one set of changes; the part is that of the last one that has one. */
export function together(...additions: readonly Addition[]): WorkbookChanges {
  const changes = { create: additions.flatMap(({ create }) => create), update: additions.flatMap(({ update }) => update) };
  const last = [...additions].reverse().find(({ part }) => part !== undefined);
  if (last?.part === undefined) return changes;
  return { ...changes, part: last.part, ...(last.basedOn === undefined ? {} : { basedOn: last.basedOn }) };
}
