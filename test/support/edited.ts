/** A snapshot as a person's edits leave it: nothing calculated, nothing built. */
import type { CellRef, CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/workbook/cells";

export type Edit = CellRef & { readonly value: CellValue };

/** The workbook with other contents in some cells; a formula that was there is gone. */
export function edited(snapshot: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet): SheetSnapshot => {
    const own = edits.filter((edit) => edit.sheet === sheet.name);
    if (own.length === 0) return sheet;
    const height = Math.max(sheet.values.length, ...own.map(({ row }) => row - sheet.top + 1));
    const values = Array.from({ length: height }, (_, r) => [...(sheet.values[r] ?? [])]);
    const formulas = Array.from({ length: height }, (_, r) => [...(sheet.formulas[r] ?? [])]);
    for (const { row, column, value } of own) {
      values[row - sheet.top]![column - sheet.left] = value;
      formulas[row - sheet.top]![column - sheet.left] = "";
    }
    return { ...sheet, values, formulas };
  });
  return { ...snapshot, sheets };
}
