/** Verifies a workbook or a hand-over file without Excel: the ledger's chain, the fingerprints, and every figure again. */
import { lineFigures, typedFieldsOf } from "../forms";
import type { TypedFields } from "../forms";
import type { InventorySetting } from "../inventory";
import { fingerprint } from "../ledger/canonical";
import { readHandOver, settingFrom } from "../ledger/handover/handOverFile";
import { readLedger, verifyLedger } from "../ledger/chain";
import type { LedgerEntry } from "../ledger/chain";
import { readState } from "../ledger/state/state";
import { isGap } from "../trace/figure";
import { cellText } from "../plan/parse/tables";
import { formulaAt, quoteSheet, refText, valueAt } from "../workbook/cells";
import type { WorkbookSnapshot } from "../workbook/cells";
import { WorkbookError } from "../workbook/port";
import type { WorkbookPort } from "../workbook/port";
import { calculateSnapshot, settingOf } from "./calculate";
import { figureLines } from "./figureLines";
import { readIdentified } from "./identity";
import { existingTabs } from "../rebuild/building";
import { STAMP_PREFIX } from "../rebuild/marks";
import { portable } from "../rebuild/portable";
import { columnsOf, plannedFingerprint, saysAsBuilt } from "../rebuild/fingerprints";
import type { OperationOptions } from "./operationTypes";

export interface Verdict {
  /** What holds, in words. */
  readonly passed: readonly string[];
  /** What does not, each with its place; empty for a sound file. */
  readonly failed: readonly string[];
  /** What could not be looked at, and why. */
  readonly skipped: readonly string[];
}

/** Throws WorkbookError when the workbook cannot be read. Writes nothing. */
export async function verifyWorkbook(port: WorkbookPort, options: OperationOptions): Promise<Verdict> {
  const snapshot = await readIdentified(port);
  const { reading, year } = calculateSnapshot(snapshot, options);
  const setting = settingOf(reading, year, options.asOf);
  const entries = readLedger(snapshot)?.rows.map(({ fields }) => fields) ?? [];
  const lines = figureLines(snapshot);
  return joined([
    ledgerVerdict(entries),
    stampVerdict(snapshot, entries),
    printVerdict(snapshot, entries),
    figureVerdict(
      setting,
      typedFieldsOf(snapshot.sheets),
      new Map(lines.map(({ id, exact, cell }) => [id, { exact, place: refText(cell) }])),
    ),
    shownVerdict(lines),
  ]);
}

/** Throws WorkbookError when the text is no hand-over file. */
export function verifyHandOver(text: string, name: string): Verdict {
  const file = readHandOver(text);
  if (file === null) throw new WorkbookError("notAWorkbook", `${name} is neither a workbook nor a hand-over file of version 1.`);
  const build = lastBuild(file.ledger);
  const same = build !== undefined && fingerprint(file.fingerprints) === build.new;
  return joined([
    ledgerVerdict(file.ledger),
    build === undefined
      ? { skipped: ["The ledger records no build, so there is nothing to hold the fingerprints against."] }
      : same
        ? { passed: [`The fingerprints of the forms are those of ledger entry ${build.sequence}.`] }
        : { failed: [`The fingerprints of the forms are not those of ledger entry ${build.sequence}.`] },
    figureVerdict(
      settingFrom(file),
      new Map(Object.entries(file.typed ?? {})),
      new Map(file.lines.map(({ id, form, exact }) => [id, { exact, place: `${form}, ${id}` }])),
    ),
  ]);
}

function joined(parts: readonly Partial<Verdict>[]): Verdict {
  const all = (pick: keyof Verdict) => parts.flatMap((part) => part[pick] ?? []);
  return { passed: all("passed"), failed: all("failed"), skipped: all("skipped") };
}

function ledgerVerdict(entries: readonly LedgerEntry[]): Partial<Verdict> {
  if (entries.length === 0) return { skipped: ["There is no ledger, or it has no entries."] };
  const { broken, head } = verifyLedger(entries);
  return broken === null
    ? { passed: [`The ledger's ${entries.length} entries follow each other; the last hash is ${head}.`] }
    : { failed: [broken] };
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

function lastBuild(entries: readonly LedgerEntry[]): LedgerEntry | undefined {
  return [...entries].reverse().find(({ action }) => action.startsWith("build"));
}

/** Whether the tabs say what they said when the last build was entered in the ledger. */
function printVerdict(snapshot: WorkbookSnapshot, entries: readonly LedgerEntry[]): Partial<Verdict> {
  const { tabs: prints } = readState(snapshot.part);
  const build = lastBuild(entries);
  if (Object.keys(prints).length === 0 || build === undefined)
    return { skipped: ["The workbook carries no fingerprints of a build; the figures are compared one by one instead."] };
  const now = contentNow(snapshot, prints);
  const changed = Object.entries(prints).flatMap(([form, rows]) =>
    Object.entries(rows).flatMap(([key, row]) => (now[form]?.[key] === row.plan ? [] : [`${form}, ${key.replace(/\+0$/, "")}`])),
  );
  const stored = Object.fromEntries(
    Object.entries(prints).map(([form, rows]) => [form, Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, row.plan]))]),
  );
  const chained = fingerprint(stored) === build.new || entries.at(-1)?.action === "restore";
  return {
    passed: changed.length === 0 ? ["Formulas and engine figures of all tabs are those of the last build."] : [],
    failed: [
      ...changed.map((line) => `${line}: not as built; somebody changed a formula or a figure of the build.`),
      ...(chained ? [] : [`The fingerprints the workbook carries are not those of ledger entry ${build.sequence}.`]),
    ],
  };
}

function contentNow(
  snapshot: WorkbookSnapshot,
  prints: ReturnType<typeof readState>["tabs"],
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const standing = existingTabs([], snapshot, prints);
  return Object.fromEntries(
    snapshot.sheets.flatMap((sheet) => {
      const rows = sheet.form === null ? undefined : prints[sheet.form];
      if (rows === undefined) return [];
      const keys = standing.keysOf(sheet.form!)!;
      return [
        [
          sheet.form!,
          Object.fromEntries(
            Object.entries(rows).flatMap(([key, print]) => {
              const row = keys.rowAt(key);
              if (row === null) return [];
              const cells = columnsOf(print.columns).map((column) => {
                const formula = formulaAt(sheet, row, column);
                return {
                  column,
                  formula: formula === "" ? "" : portable(formula, sheet.form!, standing),
                  value: valueAt(sheet, row, column),
                };
              });
              return [[key, saysAsBuilt(cells, print) ? print.plan : plannedFingerprint(cells)]];
            }),
          ),
        ],
      ];
    }),
  );
}

/** The engine's figures computed again from the records, against those the forms were built with. */
function figureVerdict(
  setting: InventorySetting | null,
  typed: TypedFields,
  built: ReadonlyMap<string, { readonly exact: string; readonly place: string }>,
): Partial<Verdict> {
  if (setting === null || setting.months.length === 0)
    return { failed: ["There is no plan, or no month is over, so no figure can be computed."] };
  const figures = [...lineFigures(setting, typed)].flatMap(([id, figure]) => {
    const line = built.get(id);
    return line === undefined ? [] : [{ id, ...line, now: isGap(figure) ? figure.gap.join("; ") : figure.value.toString() }];
  });
  if (figures.length === 0) return { skipped: ["No forms are built, so there are no figures to compare."] };
  const wrong = figures.filter(({ exact, now }) => exact !== now);
  const failed = wrong.map(({ id, place, exact, now }) => `${place} (${id}): built with ${exact}, the records give ${now}.`);
  return failed.length > 0 ? { failed } : { passed: [`${figures.length} figures computed again from the records are those of the forms.`] };
}

/** What the native formulas show against what the engine said. */
function shownVerdict(lines: ReturnType<typeof figureLines>): Partial<Verdict> {
  const compared = lines.flatMap(({ exact, shown, cell, id }) => {
    const engine = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(exact) ? Number(exact) : null;
    if (engine === null)
      return [
        {
          agrees: cellText(shown) === "",
          text: `${refText(cell)} (${id}) shows ${cellText(shown)} where the engine had no figure: ${exact}.`,
        },
      ];
    const agrees = typeof shown === "number" && Math.abs(shown - engine) <= 1e-9 * Math.abs(engine);
    return [
      {
        agrees,
        text: `${refText(cell)} (${id}) shows ${cellText(shown) === "" ? "nothing" : cellText(shown)}, the engine said ${exact}: the inputs changed since the build, or the formula was changed.`,
      },
    ];
  });
  const failed = compared.filter(({ agrees }) => !agrees).map(({ text }) => text);
  if (compared.length === 0) return {};
  return failed.length > 0 ? { failed } : { passed: [`${compared.length} lines show what the engine said at build.`] };
}
