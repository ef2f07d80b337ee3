/** The workbook port on Office.js. */
import type { WorkbookPort } from "../core/workbook/port";
import { pause } from "./pause";
import { readWorkbook } from "./readWorkbook";

/** The open workbook; `name` is what messages call it. What writes is fetched when something is to be written. */
export function officePort(name = "this workbook"): WorkbookPort {
  return {
    name,
    calculates: true,
    read: readWorkbook,
    write: async (changes) => (await import("./writeWorkbook")).writeWorkbook(changes),
    pause,
  };
}
