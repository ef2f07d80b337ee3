import type { SheetDifference } from "../../../core/operations/operationTypes";

/** True for a tab the build writes to. */
export function isTouched(sheet: SheetDifference): boolean {
  return sheet.isNew || sheet.changedCells > 0;
}
