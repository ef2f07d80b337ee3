/** Compares planned tabs with the workbook: what to create, what to change, and how to recognise it again. */
import { entryOf } from "../quantity/known";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/cells";
import { formulaAt } from "../workbook/cells";
import type { KeptFormulas, SheetLayout } from "../workbook/port";
import type { PlannedCell, SheetPlan } from "../workbook/sheetPlan";
import type { Steps } from "../workbook/turns";
import type { State, TabFingerprint, TabFingerprints } from "../ledger/state/state";
import { SAME_NAMES } from "../ledger/sheetNames";
import type { SheetNames } from "../ledger/sheetNames";
import { tabOf } from "./tabs";
import { byRow, placedFormula, tabDifference } from "./difference";
import type { DifferenceSetting, TabDifference } from "./difference";
import { layoutOf } from "./layout";
import { asPlanned, placeRows, stampRow } from "./placing";
import type { Placing } from "./placing";
import { portable, tabs } from "./portable";
import type { Tabs } from "./portable";
import { columnsText, contentOf, foundFingerprint, isTyped, keysOn, plannedFingerprint } from "./fingerprints";
import { planAnchors, rowKeys } from "./rows";

/** One planned tab and what a build does to it. */
export interface TabBuild {
  readonly plan: SheetPlan;
  /** undefined when the tab is new. */
  readonly sheet: SheetSnapshot | undefined;
  readonly placing: Placing;
  /** All cells of a new tab; of an existing one what changes. */
  readonly difference: TabDifference;
  /** Row of the sheet for the stamp; null when the tab has no room for one. */
  readonly stampRow: number | null;
  /** Fingerprints of the planned rows by key, without what the workbook makes of the formulas. */
  readonly rows: ReadonlyMap<string, PlannedRow>;
  /** null where what hangs on the lines may stay as it is. */
  readonly layout: SheetLayout | null;
}

/** The fingerprint of one planned row, and where it goes. */
export interface PlannedRow {
  readonly plan: string;
  readonly columns: string;
  /** Row of the sheet. */
  readonly row: number;
  readonly formulas: readonly number[];
}

/** Everything a build will write, and where rows are before and after it. */
export interface Building {
  /** The tabs asked for, and those that have to follow them. */
  readonly tabs: readonly TabBuild[];
  readonly standing: Tabs;
  /** Where every line is after the build. */
  readonly built: Tabs;
  /** Fingerprints of earlier builds of tabs that are still there. */
  readonly before: TabFingerprints;
  /** Identities of tabs of earlier builds that were deleted since, and are not built again. */
  readonly gone: readonly string[];
}

/** The plans and the workbook they are compared with. */
export interface Comparison {
  /** The tabs asked for and all others that exist, for the lines they refer to have to stay. */
  readonly plans: readonly SheetPlan[];
  /** Whether a tab is to be written as planned; another one only where it would otherwise point at the wrong lines. */
  readonly isAsked: (form: string) => boolean;
  readonly snapshot: WorkbookSnapshot;
  readonly state: State;
  readonly names: SheetNames;
  readonly calculates: boolean;
}

/** Throws WorkbookError for a copied or rearranged tab. Nothing is written. */
export function* compareWithWorkbook(comparison: Comparison): Steps<Building> {
  const { plans, snapshot, state, names, calculates } = comparison;
  const planned = tabs(
    plans.map((plan) => ({ form: plan.form, name: plan.name, keys: rowKeys(planAnchors(plan)) })),
    names,
  );
  const standing = existingTabs(plans, snapshot, state.tabs, names);
  const placings = new Map(plans.map((plan) => [plan.form, placingOf(plan, comparison)]));
  const trustFingerprints = [...placings.values()].every((placing) => placing.moved.size === 0);
  const built = tabs(
    plans.map((plan) => ({ form: plan.form, name: plan.name, keys: rowKeys(entryOf(placings, plan.form).anchors) })),
    names,
  );
  const setting = { planned, placings, built, standing, trustFingerprints, calculates };
  const builds: TabBuild[] = [];
  for (const plan of plans) builds.push(yield* tabBuild(plan, comparison, setting));
  return wholeOf(builds, comparison, setting);
}

interface TabSetting extends DifferenceSetting {
  readonly planned: Tabs;
  readonly placings: ReadonlyMap<string, Placing>;
  readonly built: Tabs;
}

function* tabBuild(plan: SheetPlan, { snapshot, state }: Comparison, setting: TabSetting): Steps<TabBuild> {
  const placing = entryOf(setting.placings, plan.form);
  const sheet = tabOf(snapshot, plan.form);
  const stamp = stampRow(plan);
  const placed = (formula: string, form: string): string => placedFormula(formula, form, setting.planned, setting.placings);
  const cells: PlannedCell[] = [];
  for (const cell of plan.cells) {
    cells.push(inPlace(cell, plan.form, placed));
    yield;
  }
  const rows = yield* plannedRows(plan.form, cells, placing, setting.built);
  return {
    plan,
    sheet,
    placing,
    difference:
      sheet === undefined
        ? { cells, refreshed: [], typedOver: [], carried: [] }
        : yield* tabDifference({ form: plan.form, cells, rows, sheet, print: state.tabs[plan.form], placing }, setting),
    stampRow: stamp === null ? null : placing.rowFor(stamp),
    rows,
    layout: layoutOf(plan, placing, state.tabs[plan.form], rows, placed),
  };
}

function placingOf(plan: SheetPlan, { snapshot, state }: Comparison): Placing {
  const sheet = tabOf(snapshot, plan.form);
  return sheet === undefined ? asPlanned(plan) : placeRows(plan, sheet, state.tabs[plan.form]);
}

function wholeOf(
  builds: readonly TabBuild[],
  { isAsked, snapshot, state }: Comparison,
  { standing, built }: Pick<Building, "standing" | "built">,
): Building {
  const included = builds.filter((tab) => isAsked(tab.plan.form) || hasToFollow(tab));
  const made = new Set(included.map(({ plan }) => plan.form));
  const isHere = (form: string): boolean => made.has(form) || tabOf(snapshot, form) !== undefined;
  const before = Object.entries(state.tabs);
  return {
    tabs: included,
    standing,
    built,
    before: Object.fromEntries(before.filter(([form]) => isHere(form))),
    gone: before.map(([form]) => form).filter((form) => !isHere(form)),
  };
}

/** Formulas that nobody touched are not as planned any more: lines they refer to have moved, come or gone. */
function hasToFollow({ sheet, difference, placing }: TabBuild): boolean {
  if (sheet === undefined) return false;
  const typedOver = new Set(difference.typedOver.map(({ row, column }) => `${row}:${column}`));
  const isFormula = ({ row, column, content }: PlannedCell): boolean => "formula" in content || formulaAt(sheet, row, column) !== "";
  return placing.moved.size > 0 || difference.cells.some((cell) => isFormula(cell) && !typedOver.has(`${cell.row}:${cell.column}`));
}

function inPlace(cell: PlannedCell, form: string, placed: (formula: string, form: string) => string): PlannedCell {
  return "formula" in cell.content
    ? { ...cell, content: { formula: placed(cell.content.formula, form), value: cell.content.value } }
    : cell;
}

/** Our tabs as they are now, those of this build and those of earlier ones. */
export function existingTabs(
  plans: readonly SheetPlan[],
  snapshot: WorkbookSnapshot,
  prints: TabFingerprints,
  names: SheetNames = SAME_NAMES,
): Tabs {
  const ids = new Map(plans.map((plan) => [plan.form, planAnchors(plan).map(([id]) => id)]));
  const forms = [...new Set([...ids.keys(), ...Object.keys(prints)])];
  return tabs(
    forms.flatMap((form) => {
      const sheet = tabOf(snapshot, form);
      return sheet === undefined ? [] : [{ form, name: sheet.name, keys: keysOn(sheet, prints[form], ids.get(form)) }];
    }),
    names,
  );
}

/** By the keys the rows have on the sheet: a row without an id may be nearer to the line above than planned. */
function* plannedRows(form: string, cells: readonly PlannedCell[], placing: Placing, built: Tabs): Steps<ReadonlyMap<string, PlannedRow>> {
  const keys = built.keysOf(form);
  const rows = new Map<string, PlannedRow>();
  for (const [planRow, inRow] of byRow(cells)) {
    const own = inRow.filter((cell) => !isTyped(cell));
    const row = placing.rowFor(planRow);
    rows.set(keys?.keyAt(row) ?? "", {
      plan: plannedFingerprint(own.map((cell) => contentOf(cell, form, built))),
      columns: columnsText(own.map((cell) => cell.column)),
      row,
      formulas: own.filter((cell) => "formula" in cell.content).map((cell) => cell.column),
    });
    yield;
  }
  return rows;
}

/** Whether the tab says something else after the build, apart from its stamp. */
export function changes({ sheet, difference }: TabBuild): boolean {
  return sheet === undefined || difference.cells.length > 0;
}

/** The fingerprints to keep, with what the workbook made of the formulas just written. */
export function* newFingerprints({ tabs: builds, built, before }: Building, kept: KeptFormulas): Steps<TabFingerprints> {
  const now: Record<string, TabFingerprint> = {};
  for (const build of builds) {
    now[build.plan.form] = tabFingerprint(build, built, kept);
    yield;
  }
  return { ...before, ...now };
}

function tabFingerprint({ plan, sheet, difference, rows }: TabBuild, built: Tabs, kept: KeptFormulas): TabFingerprint {
  const written = new Set([...difference.cells, ...difference.refreshed].map((cell) => `${cell.row}:${cell.column}`));
  const formulaOf = (row: number, column: number): string =>
    sheet === undefined || written.has(`${row}:${column}`) ? kept(plan.name, row, column) : formulaAt(sheet, row, column);
  return Object.fromEntries(
    [...rows].map(([key, { plan: print, columns, row, formulas }]) => {
      const contents = formulas.map((column) => ({ column, formula: portable(formulaOf(row, column), plan.form, built), value: null }));
      return [key, { plan: print, found: foundFingerprint(contents), columns }];
    }),
  );
}

/** What tabs say, by tab and line: the planned fingerprints of their rows. */
export type ContentFingerprints = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The planned fingerprints of tabs as they are kept. */
export function contentFingerprints(prints: TabFingerprints): ContentFingerprints {
  return Object.fromEntries(
    Object.entries(prints).map(([form, rows]) => [form, Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, row.plan]))]),
  );
}

/** Those of all tabs after a build, the tabs of earlier builds among them: what its ledger entry is the hash of. */
export function builtFingerprints({ tabs: builds, before }: Building): ContentFingerprints {
  const now = builds.map(({ plan, rows }) => [plan.form, Object.fromEntries([...rows].map(([key, row]) => [key, row.plan]))] as const);
  return { ...contentFingerprints(before), ...Object.fromEntries(now) };
}
