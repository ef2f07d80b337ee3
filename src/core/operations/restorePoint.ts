/** What a build is about to overwrite, kept so that it can be undone. */
import type { MovedCell, OldCell, RestorePoint, State } from "../ledger/state/state";
import { formatAt, formulaAt, isCellError, valueAt } from "../workbook/cells";
import type { PlannedCell } from "../workbook/sheetPlan";
import type { Building, TabBuild } from "../rebuild/building";
import { changes } from "../rebuild/building";
import { columnsOf, isTyped } from "../rebuild/fingerprints";
import { portable } from "../rebuild/portable";

/** Formulas are kept by the lines they refer to, places by the line they are in, so that rows may move in between. */
export function restorePointOf(
  building: Building,
  { tabs, readings, content, asOf }: State,
  stamp: (tab: TabBuild) => readonly PlannedCell[],
  signed: Pick<RestorePoint, "time" | "who" | "entry">,
): RestorePoint {
  const created = building.tabs.filter(({ sheet }) => sheet === undefined).map(({ plan }) => plan.form);
  const rewritten = building.tabs.filter((tab) => tab.sheet !== undefined && changes(tab));
  const byForm = <T>(of: (tab: TabBuild) => readonly T[]): Readonly<Record<string, readonly T[]>> =>
    Object.fromEntries(rewritten.map((tab) => [tab.plan.form, of(tab)] as const));
  return {
    ...signed,
    created,
    cells: byForm((tab) => oldCells(tab, building, stamp(tab))),
    moved: byForm((tab) => movedCells(tab, building)),
    tabs,
    readings,
    content,
    asOf,
  };
}

/** Cells of the user's that moved with a line are left out: undoing moves them with the line again. */
function oldCells(
  { plan, sheet, difference, placing, rows }: TabBuild,
  { standing, built }: Building,
  stamp: readonly PlannedCell[],
): readonly OldCell[] {
  const keys = built.keysOf(plan.form);
  if (sheet === undefined || keys === undefined) return [];
  const carried = new Set(difference.carried.map(({ from, column }) => `${from}:${column}`));
  const own = new Set([...rows.values()].flatMap(({ row, columns }) => columnsOf(columns).map((column) => `${row}:${column}`)));
  const stamped = new Set(stamp);
  const isFreed = (cell: PlannedCell): boolean => !isTyped(cell) && !own.has(`${cell.row}:${cell.column}`) && !stamped.has(cell);
  return [...difference.cells, ...difference.refreshed, ...stamp]
    .filter((cell) => !carried.has(`${cell.row}:${cell.column}`))
    .map((cell): OldCell => {
      const {
        row,
        column,
        style,
        content: { value },
      } = cell;
      return {
        key: keys.keyAt(row),
        column,
        formula: portable(formulaAt(sheet, row, column), plan.form, standing),
        value: valueAt(sheet, row, column),
        format: formatAt(sheet, row, column),
        style,
        ...(isTyped(cell) && !isCellError(value) && !placing.moved.has(row) ? { wrote: value } : {}),
        ...(isFreed(cell) ? { freed: true } : {}),
      };
    });
}

function movedCells({ plan, difference }: TabBuild, { standing, built }: Building): readonly MovedCell[] {
  const [before, after] = [standing.keysOf(plan.form), built.keysOf(plan.form)];
  if (before === undefined || after === undefined) return [];
  return difference.carried.map(({ from, to, column, style }) => ({ from: before.keyAt(from), to: after.keyAt(to), column, style }));
}
