/** Sheets that exist only as plans, made ready for the grid with their looks. */
import type { CellValue } from "../../src/core/workbook/cells";
import type { PlannedCell, SheetPlan } from "../../src/core/workbook/sheetPlan";
import type { CellStyle } from "../../src/core/workbook/appearance/styles";
import { STYLES } from "../../src/core/workbook/appearance/styles";
import type { SheetInput, WorkbookInput } from "../../src/host/browser";

/** Excel's column width counts characters of 7 pixels and adds 5 pixels of padding; 96 pixels are 72 points. */
const widthInPoints = (characters: number): number => ((characters * 7 + 5) * 72) / 96;

export function workbookOfPlans(plans: readonly SheetPlan[]): WorkbookInput {
  return {
    sheets: plans.map(sheetOfPlan),
    names: plans.flatMap(({ names }) => names.map(({ name, refersTo }) => ({ name, formula: refersTo }))),
  };
}

function sheetOfPlan(plan: SheetPlan): SheetInput {
  const rows = 1 + Math.max(-1, ...plan.cells.map(({ row }) => row));
  const columns = 1 + Math.max(-1, ...plan.cells.map(({ column }) => column));
  const matrix = <T>(empty: T, of: (cell: PlannedCell) => T): T[][] => {
    const all = Array.from({ length: rows }, () => Array<T>(columns).fill(empty));
    for (const cell of plan.cells) all[cell.row]![cell.column] = of(cell);
    return all;
  };
  return {
    name: plan.name,
    form: plan.form,
    tabColor: plan.tabColor,
    frozenRows: plan.frozenRows,
    frozenColumns: plan.frozenColumns,
    columnWidths: plan.columns.map(({ width }) => widthInPoints(width)),
    values: matrix<CellValue>(null, ({ content }) => content.value),
    formulas: matrix("", ({ content }) => ("formula" in content ? content.formula : "")),
    formats: matrix("General", ({ format }) => format ?? "General"),
    styles: matrix<CellStyle | null>(null, ({ style }) => STYLES[style]),
  };
}
