/** Finds our tabs by their identity, names new ones, and works out what a tab has to have changed. */
import { formulaAt, isCellError, valueAt } from "../workbook/cells";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../workbook/cells";
import type { PlannedCell, SheetPlan } from "../workbook/sheetPlan";

const LONGEST_NAME = 31;

/** The sheet that carries this identity. Two of them is a question only the user can answer. */
export function tabOf(snapshot: WorkbookSnapshot, form: string): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => sheet.form === form);
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

/** Cells of the plan that differ from what stands in the sheet, and cells of ours the plan no longer has, cleared. */
export function changedCells(plan: SheetPlan, sheet: SheetSnapshot): readonly PlannedCell[] {
  const wanted = new Map(plan.cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const changed = plan.cells.filter((cell) => !standsAlready(cell, sheet));
  return [...changed, ...leftovers(plan, sheet, wanted)];
}

function standsAlready(cell: PlannedCell, sheet: SheetSnapshot): boolean {
  const formula = formulaAt(sheet, cell.row, cell.column);
  if ("formula" in cell.content) return sameFormula(cell.content.formula, formula);
  return formula === "" && sameValue(cell.content.value, valueAt(sheet, cell.row, cell.column));
}

/** Excel rewrites spaces, needless quotes of sheet names, letter case and implicit intersection; the meaning is the same. */
export function sameFormula(wanted: string, found: string): boolean {
  return wanted === found || normalFormula(wanted) === normalFormula(found);
}

const STRINGS = /"(?:[^"]|"")*"/g;

function normalFormula(formula: string): string {
  const strings: string[] = [];
  const bare = formula.replace(STRINGS, (text) => {
    strings.push(text);
    return "\u0000";
  });
  const folded = bare.replace(/'((?:[^']|'')+)'!/g, "$1!").replace(/[\s@]+/g, "").replace(/_xlfn\./gi, "").toUpperCase();
  return folded.replace(/\u0000/g, () => strings.shift()!);
}

function sameValue(wanted: CellValue, found: CellValue): boolean {
  if (isCellError(wanted) || isCellError(found)) return false;
  return wanted === found || (wanted === null && found === "") || (wanted === "" && found === null);
}

/** The columns a generated tab uses are ours below its first line; what stands there and is not planned is left from before. */
function leftovers(plan: SheetPlan, sheet: SheetSnapshot, wanted: ReadonlyMap<string, PlannedCell>): readonly PlannedCell[] {
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
