/** What a person sees: going to a cell, and learning that somebody changed the workbook. */
import type { CellRef } from "../core/workbook/cells";
import { WorkbookError } from "../core/workbook/port";
import { runExcel } from "./run";

/** Shows the sheet and selects the cell. Throws WorkbookError when the sheet is gone or hidden. */
export function selectCell(ref: CellRef): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(ref.sheet).load("visibility");
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError("missingSheet", `This workbook no longer has a sheet named "${ref.sheet}". Run Check again.`, ref.sheet);
    if (sheet.visibility !== "Visible") throw new WorkbookError("hiddenSheet", `The sheet "${ref.sheet}" is hidden. Right-click a sheet tab, choose Unhide, and try again.`, ref.sheet);
    sheet.activate();
    sheet.getCell(ref.row, ref.column).select();
    await context.sync();
  });
}

export interface WorkbookEdit {
  readonly sheetId: string;
  /** Such as "B2:C5". */
  readonly address: string;
  /** Made by this add-in, not by a person or another add-in. Excel before ExcelApi 1.14 does not say, which reads as false. */
  readonly byAddIn: boolean;
}

/** Calls back after each change of cells, also those of co-authors. Resolves to what ends it. */
export function onWorkbookChanged(handler: (edit: WorkbookEdit) => void): Promise<() => Promise<void>> {
  return runExcel(async (context) => {
    const registration = context.workbook.worksheets.onChanged.add((event) => {
      handler({ sheetId: event.worksheetId, address: event.address, byAddIn: event.triggerSource === "ThisLocalAddin" });
      return Promise.resolve();
    });
    await context.sync();
    return () => runExcel(async () => {
      registration.remove();
      await registration.context.sync();
    });
  });
}
