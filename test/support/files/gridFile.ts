/** A workbook of grids as the bytes of an .xlsx file. */
import type { WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { packageOf } from "./fixtureWorkbook";

export function fileOf({ sheets, dateSystem }: WorkbookSnapshot): Uint8Array {
  return packageOf({
    dateSystem,
    sheets: sheets.map(({ form, ...sheet }) => (form === null ? sheet : { ...sheet, form })),
  });
}
