/** What a build is about to overwrite, kept so that it can be undone. */
import type { OldCell, RestorePoint, State } from "../ledger/state/state";
import { formatAt, formulaAt, valueAt } from "../workbook/cells";
import type { PlannedCell } from "../workbook/sheetPlan";
import type { Building, TabBuild } from "../rebuild/building";
import { changes } from "../rebuild/building";
import { portable } from "../rebuild/portable";

/** Formulas are kept by the lines they refer to, places by the line they stand in, so that rows may move in between. */
export function restorePointOf(
  building: Building,
  state: State,
  stamp: (tab: TabBuild) => readonly PlannedCell[],
  signed: Pick<RestorePoint, "time" | "who" | "entry">,
): RestorePoint {
  const created = building.tabs.filter(({ sheet }) => sheet === undefined).map(({ plan }) => plan.form);
  const cells = building.tabs.flatMap((tab) =>
    tab.sheet === undefined || !changes(tab) ? [] : [[tab.plan.form, oldCells(tab, building, stamp(tab))] as const],
  );
  return { ...signed, created, cells: Object.fromEntries(cells), tabs: state.tabs, readings: state.readings };
}

function oldCells({ plan, sheet, difference }: TabBuild, { standing, built }: Building, stamp: readonly PlannedCell[]): readonly OldCell[] {
  const keys = built.keysOf(plan.form)!;
  return [...difference.cells, ...difference.refreshed, ...stamp].map(({ row, column, style }) => ({
    key: keys.keyAt(row),
    column,
    formula: portable(formulaAt(sheet!, row, column), plan.form, standing),
    value: valueAt(sheet!, row, column),
    format: formatAt(sheet!, row, column),
    style,
  }));
}
