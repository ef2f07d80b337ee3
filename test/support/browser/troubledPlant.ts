/** The sample plant with a few mishaps of everyday, so that every view has something to show. */
import type { WorkbookInput } from "../../../src/host/load";
import { sampleWorkbook } from "./panePage";

/** Row and column from 0, and what a person typed there. */
const MISHAPS: readonly (readonly [sheet: string, row: number, column: number, typed: string | number | null])[] = [
  ["Jun 2025", 37, 3, "80,400"],
  ["Jul 2025", 9, 13, 4200],
  ["Aug 2025", 11, 19, null],
  ["Sep 2025", 8, 18, "WB-9"],
  ["Nov 2025", 10, 8, 14170],
];

export function troubledPlant(): WorkbookInput {
  const workbook = sampleWorkbook();
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const values = sheet.values.map((row) => [...row]);
      const formulas = sheet.formulas?.map((row) => [...row]);
      for (const [name, row, column, typed] of MISHAPS) {
        if (name !== sheet.name) continue;
        values[row]![column] = typed;
        if (formulas) formulas[row]![column] = "";
      }
      return { ...sheet, values, ...(formulas === undefined ? {} : { formulas }) };
    }),
  };
}
