/** Brings planned tabs and the workbook as it stands together: what to create, what to change, and how to recognise it again. */
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/cells";
import { formulaAt } from "../workbook/cells";
import type { KeptFormulas, SheetLayout } from "../workbook/port";
import type { PlannedCell, SheetPlan } from "../workbook/sheetPlan";
import type { State, TabFingerprint, TabFingerprints } from "../ledger/state/state";
import { tabOf } from "./tabs";
import { byRow, placedFormula, tabDifference } from "./difference";
import type { TabDifference } from "./difference";
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

export interface PlannedRow {
  readonly plan: string;
  readonly columns: string;
  /** Row of the sheet. */
  readonly row: number;
  readonly formulas: readonly number[];
}

export interface Building {
  readonly tabs: readonly TabBuild[];
  readonly standing: Tabs;
  /** Where everything stands after the build. */
  readonly built: Tabs;
}

/** Throws WorkbookError for a copied or rearranged tab. Nothing is written. */
export function compareWithWorkbook(plans: readonly SheetPlan[], snapshot: WorkbookSnapshot, state: State, calculates: boolean): Building {
  const sheets = new Map(plans.map((plan) => [plan.form, tabOf(snapshot, plan.form)]));
  const planned = tabs(plans.map((plan) => ({ form: plan.form, name: plan.name, keys: rowKeys(planAnchors(plan)) })));
  const standing = existingTabs(plans, snapshot, state.tabs);
  const placings = new Map(
    plans.map((plan) => {
      const sheet = sheets.get(plan.form);
      return [plan.form, sheet === undefined ? asPlanned(plan) : placeRows(plan, sheet, state.tabs[plan.form])];
    }),
  );
  const placed = (formula: string, form: string): string => placedFormula(formula, form, planned, placings);
  const trustFingerprints = [...placings.values()].every((placing) => placing.moved.size === 0);
  const difference = (plan: SheetPlan): TabDifference => {
    const sheet = sheets.get(plan.form);
    if (sheet === undefined) return { cells: plan.cells.map((cell) => inPlace(cell, plan.form, placed)), refreshed: [], typedOver: [] };
    return tabDifference(
      { plan, sheet, print: state.tabs[plan.form], placing: placings.get(plan.form)! },
      { placed, planned, standing, trustFingerprints, calculates },
    );
  };
  const built = tabs(plans.map((plan) => ({ form: plan.form, name: plan.name, keys: rowKeys(placings.get(plan.form)!.anchors) })));
  const builds = plans.map((plan): TabBuild => {
    const placing = placings.get(plan.form)!;
    const stamp = stampRow(plan);
    const rows = plannedRows(plan, placing, planned);
    return {
      plan,
      sheet: sheets.get(plan.form),
      placing,
      difference: difference(plan),
      stampRow: stamp === null ? null : placing.rowFor(stamp),
      rows,
      layout: layoutOf(plan, placing, state.tabs[plan.form], rows, placed),
    };
  });
  return { tabs: builds, standing, built };
}

function inPlace(cell: PlannedCell, form: string, placed: (formula: string, form: string) => string): PlannedCell {
  return "formula" in cell.content
    ? { ...cell, content: { formula: placed(cell.content.formula, form), value: cell.content.value } }
    : cell;
}

/** Our tabs as they stand, those of this build and those of earlier ones. */
export function existingTabs(plans: readonly SheetPlan[], snapshot: WorkbookSnapshot, prints: TabFingerprints): Tabs {
  const ids = new Map(plans.map((plan) => [plan.form, planAnchors(plan).map(([id]) => id)]));
  const forms = [...new Set([...ids.keys(), ...Object.keys(prints)])];
  return tabs(
    forms.flatMap((form) => {
      const sheet = tabOf(snapshot, form);
      return sheet === undefined ? [] : [{ form, name: sheet.name, keys: keysOn(sheet, prints[form], ids.get(form)) }];
    }),
  );
}

function plannedRows(plan: SheetPlan, placing: Placing, planned: Tabs): ReadonlyMap<string, PlannedRow> {
  const keys = planned.keysOf(plan.form)!;
  const rows = new Map<string, PlannedRow>();
  for (const [row, cells] of byRow(plan.cells)) {
    const own = cells.filter((cell) => !isTyped(cell));
    rows.set(keys.keyAt(row), {
      plan: plannedFingerprint(own.map((cell) => contentOf(cell, plan.form, planned))),
      columns: columnsText(own.map((cell) => cell.column)),
      row: placing.rowFor(row),
      formulas: own.filter((cell) => "formula" in cell.content).map((cell) => cell.column),
    });
  }
  return rows;
}

/** Whether the tab says something else after the build, apart from its stamp. */
export function changes({ sheet, difference }: TabBuild): boolean {
  return sheet === undefined || difference.cells.length > 0;
}

/** The fingerprints to keep, with what the workbook made of the formulas just written. */
export function newFingerprints({ tabs: builds, built }: Building, before: TabFingerprints, kept: KeptFormulas): TabFingerprints {
  return { ...before, ...Object.fromEntries(builds.map((build) => [build.plan.form, tabFingerprint(build, built, kept)])) };
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

/** The planned fingerprints of all tabs, those of earlier builds among them: what a build's ledger entry is the hash of. */
export function contentFingerprints(
  builds: readonly TabBuild[],
  before: TabFingerprints,
): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const earlier = Object.entries(before).map(
    ([form, rows]) => [form, Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, row.plan]))] as const,
  );
  const now = builds.map(({ plan, rows }) => [plan.form, Object.fromEntries([...rows].map(([key, row]) => [key, row.plan]))] as const);
  return Object.fromEntries([...earlier, ...now]);
}
