/** Finds our tabs by their identity, names new ones, and works out what a tab without formulas has to have changed. */
import { formulaAt, quoteSheet, valueAt } from "../workbook/cells";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/cells";
import { WorkbookError } from "../workbook/port";
import type { PlannedCell, SheetPlan } from "../workbook/sheetPlan";
import { sameValue } from "./difference";

const LONGEST_NAME = 31;

/** The sheet that carries this identity. Throws WorkbookError when two do: which one is meant only the user can say. */
export function tabOf(snapshot: WorkbookSnapshot, form: string): SheetSnapshot | undefined {
  const [sheet, copy] = snapshot.sheets.filter((candidate) => candidate.form === form);
  if (sheet === undefined || copy === undefined) return sheet;
  throw new WorkbookError(
    "rearranged",
    `The tabs ${quoteSheet(sheet.name)} and ${quoteSheet(copy.name)} are one and the same to the add-in, because one is a ` +
      "copy of the other. Delete the copy; or, to keep its figures, paste them as values into a sheet of your own first.",
    copy.name,
  );
}

/** The name an existing tab has, else the wanted one, made distinct from the user's own sheets. */
export function tabName(snapshot: WorkbookSnapshot, form: string, wanted: string): string {
  const existing = tabOf(snapshot, form);
  if (existing !== undefined) return existing.name;
  const taken = new Set(snapshot.sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let n = 1; ; n += 1) {
    const suffix = n === 1 ? "" : n === 2 ? " (CCTS)" : ` (CCTS ${n - 1})`;
    const name = wanted.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Refuses to write to a protected tab, by its name. */
export function refuseProtected(sheet: SheetSnapshot): void {
  if (sheet.protected)
    throw new WorkbookError(
      "protectedSheet",
      `The sheet ${quoteSheet(sheet.name)} is protected. Unprotect it (Review tab) and try again; nothing was written.`,
      sheet.name,
    );
}

/** Cells of a report that differ from its tab, and what an earlier report left behind in its columns, cleared. */
export function changedCells(plan: SheetPlan, sheet: SheetSnapshot): readonly PlannedCell[] {
  const wanted = new Set(plan.cells.map((cell) => `${cell.row}:${cell.column}`));
  const changed = plan.cells.filter(
    ({ row, column, content }) => formulaAt(sheet, row, column) !== "" || !sameValue(content.value, valueAt(sheet, row, column)),
  );
  return [...changed, ...leftovers(plan, sheet, wanted)];
}

function leftovers(plan: SheetPlan, sheet: SheetSnapshot, wanted: ReadonlySet<string>): readonly PlannedCell[] {
  const columns = new Set(plan.cells.map((cell) => cell.column));
  const cleared: PlannedCell[] = [];
  sheet.values.forEach((values, r) =>
    values.forEach((value, c) => {
      const [row, column] = [sheet.top + r, sheet.left + c];
      const isEmpty = value === null && formulaAt(sheet, row, column) === "";
      if (isEmpty || !columns.has(column) || wanted.has(`${row}:${column}`)) return;
      cleared.push({ row, column, content: { value: null }, style: "plain" });
    }),
  );
  return cleared;
}
