/** Blank cells that a person gives figures for. */
import { formulaAt, valueAt } from "../workbook/cells";
import type { CellRef, SheetSnapshot } from "../workbook/cells";

/** A blank cell and what a person gives for it. */
export interface FilledCell {
  readonly cell: CellRef;
  /** As typed: "1,23,456.7", or a word. */
  readonly text: string;
}

/** Whether there is nothing to lose in a cell. */
export function isFillable(sheet: SheetSnapshot | undefined, { row, column }: CellRef): boolean {
  return sheet !== undefined && (valueAt(sheet, row, column) ?? "") === "" && formulaAt(sheet, row, column) === "";
}
