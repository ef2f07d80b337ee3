/** What a person sees: going to a cell, what is selected, and writing beside it. */
import { ERROR_TEXTS, areaText, quoteSheet, refText } from "../core/workbook/cells";
import type { CellRef, CellValue } from "../core/workbook/cells";
import type { CellContent } from "../core/workbook/sheetPlan";
import { WorkbookError } from "../core/workbook/port";
import { entryOf, valueRead } from "./cellEntries";
import { runExcel } from "./run";

/** Shows the sheet and selects the cell. Throws WorkbookError when the sheet is gone or hidden. */
export function selectCell(ref: CellRef): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(ref.sheet).load("visibility");
    await context.sync();
    if (sheet.isNullObject)
      throw new WorkbookError("missingSheet", `This workbook no longer has a sheet named "${ref.sheet}". Run Check again.`, ref.sheet);
    if (sheet.visibility !== "Visible")
      throw new WorkbookError(
        "hiddenSheet",
        `The sheet "${ref.sheet}" is hidden. Right-click a sheet tab, choose Unhide, and try again.`,
        ref.sheet,
      );
    sheet.activate();
    sheet.getCell(ref.row, ref.column).select();
    await context.sync();
  });
}

/** What is selected: its address for a formula, and the values of its cells. */
export interface Selected {
  /** "'Apr 2025'!I7" or "'Apr 2025'!I7:I18". */
  readonly address: string;
  /** Row by row, as many as are looked at. */
  readonly values: readonly (readonly CellValue[])[];
  /** More is selected than `values` has. */
  readonly isCut: boolean;
}

/** A whole column is selected with one press; this many rows and columns are looked at. */
const LOOKED_AT = { rows: 1000, columns: 12 } as const;

export function selectedCells(): Promise<Selected> {
  return runExcel(async (context) => {
    const range = context.workbook.getSelectedRange().load("rowIndex,columnIndex,rowCount,columnCount");
    const sheet = range.worksheet.load("name");
    await context.sync();
    const area = {
      top: range.rowIndex,
      left: range.columnIndex,
      bottom: range.rowIndex + range.rowCount - 1,
      right: range.columnIndex + range.columnCount - 1,
    };
    const seen = range
      .getCell(0, 0)
      .getResizedRange(Math.min(range.rowCount, LOOKED_AT.rows) - 1, Math.min(range.columnCount, LOOKED_AT.columns) - 1)
      .load("values,formulas");
    await context.sync();
    const values = (seen.values as unknown[][]).map((row, r) =>
      row.map((value, c) => valueRead(value, seen.formulas[r]![c] !== value, ERROR_TEXTS)),
    );
    return {
      address: `${quoteSheet(sheet.name)}!${areaText(area)}`,
      values,
      isCut: range.rowCount > LOOKED_AT.rows || range.columnCount > LOOKED_AT.columns,
    };
  });
}

/**
 * Writes into the active cell and those right of it, none of which may hold anything. Throws WorkbookError, and then has
 * written nothing.
 */
export function insertAtActiveCell(contents: readonly CellContent[]): Promise<void> {
  return runExcel(async (context) => {
    const range = context.workbook
      .getActiveCell()
      .getResizedRange(0, contents.length - 1)
      .load("formulas,numberFormat,rowIndex,columnIndex");
    const sheet = range.worksheet.load("name");
    sheet.protection.load("protected");
    await context.sync();
    if (sheet.protection.protected)
      throw new WorkbookError(
        "protectedSheet",
        `The sheet "${sheet.name}" is protected. Unprotect it (Review tab) and try again; nothing was written.`,
        sheet.name,
      );
    const taken = range.formulas[0]!.findIndex((formula) => formula !== "");
    if (taken >= 0) {
      const at = refText({ sheet: sheet.name, row: range.rowIndex, column: range.columnIndex + taken });
      throw new WorkbookError(
        "occupied",
        `${at} holds something already, so nothing was written. Choose a free ` +
          `cell${contents.length > 1 ? ", with a free one to its right" : ""}, and try again.`,
        sheet.name,
      );
    }
    range.formulas = [contents.map((content, i) => entryOf(content, String(range.numberFormat[0]![i])))];
    await context.sync();
  });
}
