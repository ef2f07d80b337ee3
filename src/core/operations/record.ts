/** Adds to the registers of the workbook: the ledger, acknowledgements, clarification requests. */
import { LEDGER, nextEntry, readLedger } from "../ledger/chain";
import type { LedgerAction, LedgerEntry } from "../ledger/chain";
import { entryCells, entryHeights, readRegister, registerSheet } from "../ledger/register";
import type { Fields, RegisterSpec } from "../ledger/register";
import type { WorkbookSnapshot } from "../workbook/cells";
import type { WorkbookChanges } from "../workbook/port";
import { refuseProtected, tabName, tabOf } from "../rebuild/tabs";

/** The tab to create, or the cells to add to it. */
export type Addition = Pick<WorkbookChanges, "create" | "update">;

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

/** What was done, as the next entry of the ledger. */
export function recordAction(snapshot: WorkbookSnapshot, ledgerAction: LedgerAction): Addition & { readonly entry: LedgerEntry } {
  const entry = nextEntry(readLedger(snapshot)?.rows.at(-1)?.fields, ledgerAction);
  return { ...addEntries(snapshot, LEDGER, [entry]), entry };
}

/** Several additions as one set of changes. */
export function together(...additions: readonly Addition[]): WorkbookChanges {
  return { create: additions.flatMap(({ create }) => create), update: additions.flatMap(({ update }) => update) };
}
