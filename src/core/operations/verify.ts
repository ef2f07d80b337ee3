/** Verifies a workbook without Excel: the ledger's chain, the fingerprints, and every figure again. */
import { typedFieldsOf } from "../forms";
import { readLedger } from "../ledger/chain";
import type { Inventory } from "../inventory";
import type { LedgerEntry } from "../ledger/chain";
import { asWritten } from "../ledger/continuity";
import { gapTexts } from "../messages/missing";
import { gapsOf } from "../trace/figure";
import { cellText } from "../plan/parse/tables";
import { parseIsoDate } from "../quantity/period";
import { STAMP_PREFIX } from "../rebuild/marks";
import { rowShifts } from "../rebuild/rowShifts";
import { quoteSheet, refText } from "../workbook/cells";
import type { WorkbookSnapshot } from "../workbook/cells";
import type { WorkbookPort } from "../workbook/port";
import { calculateSnapshot } from "./calculate";
import { settingOf } from "./calculateReading";
import { figureLines } from "./figureLines";
import type { FigureLine } from "./figureLines";
import { readIdentified } from "./identity";
import type { OperationOptions } from "./operationTypes";
import { inputChanges, inputsOf } from "./readingFingerprints";
import { knownState } from "./record";
import { figureVerdict, joined, ledgerVerdict } from "./verdict";
import type { Verdict } from "./verdict";
import { formatsVerdict } from "./verifyFormats";
import { storedVerdict } from "./verifyStored";
import { tabsVerdict } from "./verifyTabs";
import { registersVerdict } from "./verifyRegisters";

export type { Verdict } from "./verdict";
export { verifyHandOver } from "./verifyHandOver";

/** Throws WorkbookError when the workbook cannot be read. Writes nothing. */
export async function verifyWorkbook(port: WorkbookPort, options: OperationOptions): Promise<Verdict> {
  const snapshot = await readIdentified(port);
  const kept = knownState(snapshot);
  const { state, names, problems, laterVersion } = kept;
  // The figures are those of the months that were over when the forms were built.
  const asOf = parseIsoDate(state.asOf ?? "") ?? options.asOf;
  const calculation = calculateSnapshot(snapshot, { asOf });
  const { reading, year, inventory } = calculation;
  const setting = settingOf(reading, year, asOf);
  const entries = asWritten(readLedger(snapshot)?.rows.map(({ fields }) => fields) ?? [], names.known);
  const inputs = inputsOf(reading, names);
  const tabs = tabsVerdict(snapshot, kept, entries, rowShifts(state.readings, inputs));
  const changes = inputChanges(state.readings, inputs, names);
  const lines = figureLines(snapshot);
  const figures = figureVerdict(
    setting,
    typedFieldsOf(snapshot.sheets),
    new Map(
      lines.map((line) => [line.id, { exact: line.exact, place: refText(line.cell), isAsBuilt: tabs.isAsBuilt(line.form, line.id) }]),
    ),
  );
  return joined([
    ledgerVerdict(entries, state.head),
    stampVerdict(snapshot, entries),
    tabs,
    formatsVerdict(snapshot, state.tabs),
    registersVerdict(snapshot, entries, names),
    { outdated: changes.map(({ what, cells }) => `${what} changed since the last build: ${cells.join("; ")}.`) },
    figures,
    shownVerdict(lines, figures.changed),
    port.calculates ? {} : storedVerdict(calculation, kept, new Set(lines.map(({ cell }) => refText(cell)))),
    gapVerdict(inventory, lines),
    { skipped: [...problems, ...(laterVersion === null ? [] : [laterWords(laterVersion)])] },
  ]);
}

function laterWords(version: number): string {
  return `What the workbook carries is of version ${version}, of a later add-in: fingerprints and restore points were not looked at.`;
}

/** Every stamp names an entry of the ledger; an entry cut off at the end shows here. */
function stampVerdict({ sheets }: WorkbookSnapshot, entries: readonly LedgerEntry[]): Partial<Verdict> {
  const hashes = new Set(entries.map(({ hash }) => hash));
  const stamps = sheets.flatMap((sheet) =>
    sheet.values.flatMap((row) =>
      typeof row[0] === "string" && sheet.left === 0 && row[0].startsWith(STAMP_PREFIX)
        ? [{ sheet: sheet.name, hash: /hash ([0-9a-f]{64})$/.exec(row[0])?.[1] ?? "" }]
        : [],
    ),
  );
  const failed = stamps
    .filter(({ hash }) => !hashes.has(hash))
    .map(({ sheet }) => `The stamp of ${quoteSheet(sheet)} names a ledger entry that is not there.`);
  return failed.length > 0 || stamps.length === 0
    ? { failed }
    : { passed: [`The stamps of ${stamps.length} tabs name entries of the ledger.`] };
}

/** Forms that were built without a GEI agree with the engine and are no proof of anything: the verdict says what is missing. */
function gapVerdict(inventory: Inventory | null, lines: readonly FigureLine[]): Partial<Verdict> {
  if (lines.length === 0 || inventory === null) return {};
  const gaps = gapTexts(gapsOf([inventory.gei, inventory.emissions, inventory.equivalentProduct]));
  return gaps.length === 0 ? {} : { failed: [`The workbook has no GEI: ${gaps.join("; ")}.`] };
}

/** What the native formulas show against what the engine said; `changed` are lines whose inputs are others by now. */
function shownVerdict(lines: readonly FigureLine[], changed: ReadonlySet<string>): Partial<Verdict> {
  const failed = lines
    .filter((line) => !changed.has(line.id))
    .flatMap(({ exact, shown, cell, id }): readonly string[] => {
      const engine = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(exact) ? Number(exact) : null;
      if (engine === null)
        return cellText(shown) === ""
          ? []
          : [`${refText(cell)} (${id}) shows ${cellText(shown)} where the engine had no figure: ${exact}.`];
      if (typeof shown === "number" && Math.abs(shown - engine) <= 1e-9 * Math.abs(engine)) return [];
      return [
        `${refText(cell)} (${id}) shows ${cellText(shown) === "" ? "nothing" : cellText(shown)}, the engine said ` +
          `${exact}, and its inputs are those of the build.`,
      ];
    });
  if (lines.length === 0) return {};
  return failed.length > 0 ? { failed } : { passed: [`${lines.length - changed.size} lines show what the engine said at build.`] };
}
