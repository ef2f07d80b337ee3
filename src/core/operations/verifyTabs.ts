/** Whether the generated tabs say what they said when they were built, row by row. */
import { TAB_NAMES } from "../forms";
import type { LedgerEntry } from "../ledger/chain";
import type { TabFingerprint, TabFingerprints } from "../ledger/state/state";
import { existingTabs } from "../rebuild/building";
import { columnsOf, rowContent, saysAsBuilt } from "../rebuild/fingerprints";
import type { Tabs } from "../rebuild/portable";
import { mapReferences } from "../workbook/formula";
import { followedSheets } from "../rebuild/followedRows";
import type { ChangedRow } from "../rebuild/followedRows";
import { UNKNOWN_ROWS } from "../rebuild/rowShifts";
import type { RowShifts } from "../rebuild/rowShifts";
import { tabOf } from "../rebuild/tabs";
import { formulaAt, quoteSheet, valueAt } from "../workbook/cells";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/cells";
import { stateHash } from "./buildContent";
import type { KnownState } from "./record";
import type { Verdict } from "./verdict";

/** What the fingerprints say of the tabs, and which lines can be trusted. */
export interface TabsVerdict extends Partial<Verdict> {
  /** Whether a line is as a build wrote it and the ledger confirms that; false where neither is known. */
  isAsBuilt(form: string, line: string): boolean;
}

/** The last entry that left the tabs as the part knows them. */
export function lastBuild(entries: readonly LedgerEntry[]): LedgerEntry | undefined {
  return [...entries].reverse().find(({ action, new: left }) => action.startsWith("build") || (action === "restore" && left !== ""));
}

/**
 * Compares every row of every tab with its fingerprint, and the fingerprints with the ledger. `shifts` says how the rows of
 * the sheets with inputs moved since the build.
 */
export function tabsVerdict(
  snapshot: WorkbookSnapshot,
  { state, names }: KnownState,
  entries: readonly LedgerEntry[],
  shifts: RowShifts,
): TabsVerdict {
  const prints = state.tabs;
  const build = lastBuild(entries);
  if (Object.keys(prints).length === 0 || build === undefined)
    return {
      isAsBuilt: () => false,
      skipped: ["The workbook carries no fingerprints of a build; the figures are compared one by one instead."],
    };
  const standing = existingTabs([], snapshot, prints, names);
  const rows = rowStates(snapshot, prints, standing);
  const isChained = stateHash(state) === build.new;
  const unlike = rows.filter(({ isAsBuilt }) => !isAsBuilt);
  const ours = new Set(Object.keys(prints).flatMap((form) => tabOf(snapshot, form)?.name ?? []));
  const rowsOf = (sheet: string) => (ours.has(sheet) ? undefined : (shifts.get(names.keyOf(sheet)) ?? UNKNOWN_ROWS));
  const sheetsOf = new Map(unlike.map((row) => [row, followedSheets(row, rowsOf)]));
  const changed = unlike.filter((row) => sheetsOf.get(row)?.size === 0);
  const followed = new Set([...sheetsOf.values()].flatMap((sheets) => [...sheets]));
  const [cut, others] = [changed.filter(({ isCut }) => isCut), changed.filter(({ isCut }) => !isCut)];
  const touched = new Set(changed.map(({ form, key }) => `${form}\n${key}`));
  const gone = Object.keys(prints).filter((form) => tabOf(snapshot, form) === undefined);
  return {
    isAsBuilt: (form, line) => isChained && prints[form]?.[`${line}+0`] !== undefined && !touched.has(`${form}\n${line}+0`),
    passed: changed.length === 0 && isChained ? ["Formulas and engine figures of all tabs are those of the last build."] : [],
    failed: [
      ...others.map(
        ({ form, key }) => `${form}, ${key.replace(/\+0$/, "")}: not as built; somebody changed a formula or a figure of the build.`,
      ),
      ...(isChained ? [] : [`The fingerprints the workbook carries are not those of ledger entry ${build.sequence}.`]),
    ],
    outdated: [
      ...gone.map(
        (form) =>
          `The tab ${tabTitle(form)} was deleted since the last build; the next build records that, or makes it again ` +
          "where it is asked for.",
      ),
      ...[...followed].map((sheet) => `Rows were inserted into ${quoteSheet(sheet)} or taken out of it since the build.`),
      ...cut.map(({ form, key }) => `${form}, ${key.replace(/\+0$/, "")}: refers to cells or tabs that were deleted since the build.`),
    ],
  };
}

function tabTitle(form: string): string {
  return quoteSheet((TAB_NAMES as Readonly<Record<string, string>>)[form] ?? form);
}

interface RowState extends ChangedRow {
  readonly form: string;
  readonly key: string;
  readonly isAsBuilt: boolean;
  /** A formula refers to what is not there any more. */
  readonly isCut: boolean;
}

function rowStates(snapshot: WorkbookSnapshot, prints: TabFingerprints, standing: Tabs): readonly RowState[] {
  return Object.entries(prints).flatMap(([form, rows]) => {
    const sheet = tabOf(snapshot, form);
    const names = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
    const isCut = (formula: string): boolean =>
      formula.includes("#REF!") || sheetsIn(formula).some((name) => !names.has(name.toLowerCase()));
    return sheet === undefined ? [] : tabRows({ form, sheet, standing, isCut }, rows);
  });
}

interface StandingTab {
  readonly form: string;
  readonly sheet: SheetSnapshot;
  readonly standing: Tabs;
  readonly isCut: (formula: string) => boolean;
}

function tabRows({ form, sheet, standing, isCut }: StandingTab, rows: TabFingerprint): readonly RowState[] {
  const keys = standing.keysOf(form);
  return Object.entries(rows).map(([key, print]): RowState => {
    const row = keys?.rowAt(key) ?? null;
    if (row === null) return { form, key, isAsBuilt: false, isCut: false, formulas: [], fits: () => false };
    const found = columnsOf(print.columns).map((column) => ({
      column,
      formula: formulaAt(sheet, row, column),
      value: valueAt(sheet, row, column),
    }));
    const fits = (change: (formula: string) => string): boolean =>
      saysAsBuilt(
        found.map((cell) => rowContent({ ...cell, formula: cell.formula === "" ? "" : change(cell.formula) }, form, standing)),
        print,
      );
    const isAsBuilt = fits((formula) => formula);
    const formulas = found.flatMap(({ formula }) => (formula === "" ? [] : [formula]));
    return { form, key, isAsBuilt, isCut: !isAsBuilt && formulas.some(isCut), formulas, fits };
  });
}

function sheetsIn(formula: string): readonly string[] {
  const names: string[] = [];
  mapReferences(formula, ({ sheet }) => {
    if (sheet !== null) names.push(sheet);
    return "";
  });
  return names;
}
