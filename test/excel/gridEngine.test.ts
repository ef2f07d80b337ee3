/**
 * The grid's engine as a judge: every formula of every tab gives the engine's value, for the sample plants and for
 * workbooks somebody else laid out.
 */
import { valueAt } from "../../src/core/workbook/cells";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/workbook/cells";
import { officePort } from "../../src/excel/officePort";
import { draftForms, messyCase, messySnapshot } from "../cases/messy/answered";
import { everyTab } from "../support/generatedTabs";
import { agreesInGrid } from "../support/agrees";
import { startLocalExcel } from "../support/localExcel";
import { snapshotOf } from "../support/planSnapshot";

jest.setTimeout(120_000);

/**
 * One case of each kind of layout: a tab a month, months across, one long table. Plain doubles and LibreOffice judge all
 * cases; this engine, slowest of the three, is asked what it makes of formulas over each kind.
 */
const LAYOUTS = ["hindi-headers", "matrix-blocks", "long-table-out-of-order"];

/**
 * The engine keeps an index of each column it compared as a whole, and afterwards takes some dates of that column for blank
 * where they are compared with "". Doubles and LibreOffice judge these formulas.
 */
const TAKEN_FOR_BLANK = /^=IF\('Monitoring Plan'!([A-Z]+\d+)="","",TEXT\('Monitoring Plan'!\1,"yyyy-mm-dd"\)\)$/;

/** Without the results that came with the formulas. */
function uncalculated(sheet: SheetSnapshot): SheetSnapshot {
  return { ...sheet, values: sheet.values.map((row, r) => row.map((value, c) => (sheet.formulas[r]![c] === "" ? value : null))) };
}

/** The formulas of our tabs with another value in the grid than in the workbook, and how many were compared. */
async function compared(workbook: WorkbookSnapshot): Promise<{ readonly count: number; readonly different: readonly string[] }> {
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

test.each(["cement", "aluminium", "pulp and paper"] as const)("every tab of the %s sample", async (sector) => {
  const { count, different } = await compared(await (await everyTab(sector)).read());
  expect(different).toEqual([]);
  expect(count).toBeGreaterThan(2500);
});

test.each(LAYOUTS)("every tab of the case %s", async (name) => {
  const messy = messyCase(name);
  const plans = draftForms(messy);
  const { sheets } = messySnapshot(messy);
  const { count, different } = await compared({ sheets: [...sheets, ...snapshotOf(plans).sheets], dateSystem: 1900, part: null });
  expect(different).toEqual([]);
  expect(count).toBeGreaterThan(500);
});
