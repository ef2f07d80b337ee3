/** The tabs a build generates, as tests look at them: their formulas, and the lines by their ids. */
import { FORM_SETS, TAB_NAMES } from "../../src/core/forms";
import { buildForms } from "../../src/core/operations";
import type { Sector, SubSector } from "../../src/core/plan/spec/sectors";
import type { CalendarDate } from "../../src/core/quantity/period";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/workbook/cells";
import type { FilePort } from "../../src/files/filePort";
import { BUILD, sampleFile } from "./sampleWorkbook";

/** Every tab there is, BEE Form B's header too. */
export const EVERY_TAB = [...FORM_SETS.all, "beeFormB"] as const;

export async function everyTab(sector: Sector = "cement", asOf: CalendarDate = BUILD.asOf, subSector?: SubSector): Promise<FilePort> {
  const port = await sampleFile(sector, subSector);
  await buildForms(port, { ...BUILD, asOf, forms: EVERY_TAB });
  return port;
}

export interface GeneratedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly stored: CellValue;
}

export function generatedFormulas(snapshot: WorkbookSnapshot): readonly GeneratedFormula[] {
  return snapshot.sheets
    .filter((sheet) => sheet.form !== null && sheet.form in TAB_NAMES)
    .flatMap((sheet) =>
      sheet.formulas.flatMap((row, r) =>
        row.flatMap((formula, c) =>
          formula === "" ? [] : [{ sheet: sheet.name, row: sheet.top + r, column: sheet.left + c, formula, stored: sheet.values[r]![c]! }],
        ),
      ),
    );
}

export function tab(snapshot: WorkbookSnapshot, form: keyof typeof TAB_NAMES): SheetSnapshot {
  return snapshot.sheets.find((sheet) => sheet.form === form)!;
}

/** The cells of a line by its id, from the first column on. */
export function cellsOf(snapshot: WorkbookSnapshot, form: keyof typeof TAB_NAMES, id: string): readonly CellValue[] {
  return tab(snapshot, form).values.find((row) => row[0] === id)!;
}
