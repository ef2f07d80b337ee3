/** A snapshot as if the planned sheets had been written and calculated: for tests of everything above the port. */
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/workbook/cells";
import type { SheetPlan } from "../../src/core/workbook/sheetPlan";

export function snapshotOf(plans: readonly SheetPlan[], dateSystem: 1900 | 1904 = 1900): WorkbookSnapshot {
  return { sheets: plans.map(sheetOf), dateSystem, part: null };
}

function sheetOf(plan: SheetPlan, index: number): SheetSnapshot {
  const rows = Math.max(...plan.cells.map((cell) => cell.row)) + 1;
  const columns = Math.max(...plan.cells.map((cell) => cell.column)) + 1;
  const matrix = <T>(blank: T): T[][] => Array.from({ length: rows }, () => Array.from({ length: columns }, () => blank));
  const values = matrix<CellValue>(null);
  const formulas = matrix("");
  const formats = matrix("General");
  for (const cell of plan.cells) {
    values[cell.row]![cell.column] = cell.content.value;
    if ("formula" in cell.content) formulas[cell.row]![cell.column] = cell.content.formula;
    if (cell.format !== undefined) formats[cell.row]![cell.column] = cell.format;
  }
  return {
    id: `sheet${index + 1}`,
    name: plan.name,
    visibility: "visible",
    protected: false,
    form: plan.form,
    top: 0,
    left: 0,
    values,
    formulas,
    formats,
  };
}
