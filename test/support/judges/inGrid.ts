/** What the grid's engine, slowest of the judges, makes of the formulas of our tabs. */
import { valueAt } from "../../../src/core/workbook/cells";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { officePort } from "../../../src/excel/officePort";
import { draftForms, messyCase, messySnapshot } from "../../cases/messy/answered";
import { agreesInGrid } from "../agrees";
import { startLocalExcel } from "../localExcel";
import { snapshotOf } from "../planSnapshot";

/**
 * The engine keeps an index of each column it compared as a whole, and afterwards takes some dates of that column for blank
 * where they are compared with "". Doubles and LibreOffice judge these formulas.
 */
const TAKEN_FOR_BLANK = /^=IF\('Monitoring Plan'!([A-Z]+\d+)="","",TEXT\('Monitoring Plan'!\1,"yyyy-mm-dd"\)\)$/;

/** Without the results that came with the formulas. */
function uncalculated(sheet: SheetSnapshot): SheetSnapshot {
  return { ...sheet, values: sheet.values.map((row, r) => row.map((value, c) => (sheet.formulas[r]![c] === "" ? value : null))) };
}

export interface GridJudged {
  readonly count: number;
  /** The first few, each with its cell, the formula and both values. */
  readonly different: readonly string[];
}

/** The formulas of our tabs with another value in the grid than in the workbook, and how many were compared. */
export async function gridJudges(workbook: WorkbookSnapshot): Promise<GridJudged> {
  const { host } = await startLocalExcel({ sheets: workbook.sheets.map(uncalculated) });
  await Excel.run(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
  });
  const calculated = await officePort().read();
  host.dispose();
  const cells = workbook.sheets
    .filter(({ form }) => form !== null)
    .flatMap((sheet) =>
      sheet.formulas.flatMap((row, r) => row.flatMap((formula, c) => (formula === "" ? [] : [{ sheet, r, c, formula }]))),
    );
  const different = cells.flatMap(({ sheet, r, c, formula }) => {
    const native = valueAt(
      calculated.sheets.find(({ name }) => name === sheet.name)!,
      sheet.top + r,
      sheet.left + c,
    );
    return agreesInGrid(native, sheet.values[r]![c]!) || TAKEN_FOR_BLANK.test(formula)
      ? []
      : [
          `${sheet.name}!R${sheet.top + r + 1}C${sheet.left + c + 1} ${formula}: ${JSON.stringify(native)} in the grid, ` +
            `${JSON.stringify(sheet.values[r]![c])} by the engine`,
        ];
  });
  return { count: cells.length, different: different.slice(0, 5) };
}

/** The same over the sheets of a messy case and every tab of a draft of it. */
export function gridJudgesLayout(name: string): Promise<GridJudged> {
  const messy = messyCase(name);
  const plans = draftForms(messy);
  const snapshot = messySnapshot(messy);
  return gridJudges({ ...snapshot, sheets: [...snapshot.sheets, ...snapshotOf(plans).sheets] });
}
