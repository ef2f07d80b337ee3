/** Learning that somebody changed the workbook. */
import { runExcel } from "./run";

export interface WorkbookEdit {
  readonly sheetId: string;
  /** Such as "B2:C5". */
  readonly address: string;
  /** Made by this add-in, not by a person or another add-in. Excel before ExcelApi 1.14 does not say, which reads as false. */
  readonly byAddIn: boolean;
  /** Made by somebody else for certain; false where Excel does not say. */
  readonly byPerson: boolean;
}

/** Calls back after each change of cells, also those of co-authors. Resolves to what ends it. */
export function onWorkbookChanged(handler: (edit: WorkbookEdit) => void): Promise<() => Promise<void>> {
  return runExcel(async (context) => {
    const registration = context.workbook.worksheets.onChanged.add((event) => {
      const { triggerSource } = event;
      const byAddIn = triggerSource === "ThisLocalAddin";
      const byPerson = !byAddIn && (triggerSource as string | undefined) !== undefined;
      handler({ sheetId: event.worksheetId, address: event.address, byAddIn, byPerson });
      return Promise.resolve();
    });
    await context.sync();
    return () =>
      runExcel(async () => {
        registration.remove();
        await registration.context.sync();
      });
  });
}
