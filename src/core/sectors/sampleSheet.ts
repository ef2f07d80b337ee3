/** Small helpers by which the sample plants write their rows. */
import type { CellContent } from "../workbook/sheetPlan";
import { a1 } from "../workbook/cells";

/** Sample figures are invented; every sample sheet says so. */
export const INVENTED = "Sample plant: all figures are invented. Replace them with your own, or delete the sheet.";

/** Consumption by stock balance: opening + received - moved out - closing, blank while a stock is blank. Columns E to H. */
export function stockBalanceFormula(opening: number, received: number, movedOut: number, closing: number): (row: number) => CellContent {
  return (row) => {
    const [e, f, g, h] = [4, 5, 6, 7].map((column) => a1(row, column)) as [string, string, string, string];
    return {
      formula: `=IF(AND(ISNUMBER(${e}),ISNUMBER(${f}),ISNUMBER(${h})),${e}+${f}-${g}-${h},"")`,
      value: opening + received - movedOut - closing,
    };
  };
}

/** kWh of a meter from its readings: (closing - opening) x factor. Columns C to E. */
export function readingEnergy(opening: number, closing: number, factor: number): (row: number) => CellContent {
  return (row) => {
    const [c, d, e] = [2, 3, 4].map((column) => a1(row, column)) as [string, string, string];
    return { formula: `=IF(AND(ISNUMBER(${c}),ISNUMBER(${d}),ISNUMBER(${e})),(${d}-${c})*${e},"")`, value: (closing - opening) * factor };
  };
}
