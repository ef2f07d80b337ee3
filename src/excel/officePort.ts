/** The workbook port on Office.js. */
import type { WorkbookPort } from "../core/workbook/port";
import { readWorkbook } from "./readWorkbook";
import { writeWorkbook } from "./writeWorkbook";

/** The open workbook; `name` is what messages call it. */
export function officePort(name = "this workbook"): WorkbookPort {
  return { name, calculates: true, read: readWorkbook, write: writeWorkbook };
}
