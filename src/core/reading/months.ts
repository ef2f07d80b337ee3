/** Tells which month a sheet or a cell means: a date, a serial, or text such as "Apr 2025", "April-25", "अप्रैल 2025". */
import { MONTH_NAMES } from "../quantity/period";
import type { Month } from "../quantity/period";
import { cellText } from "./tables";
import { dateOf } from "./entries";
import { normaliseHeader } from "./headers";
import { valueAt } from "../workbook/cells";
import type { CellValue, SheetSnapshot } from "../workbook/cells";

const HINDI_MONTHS = ["जनवरी", "फरवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर"];

/** null when the text names no month with its year. */
export function parseMonthText(text: string): Month | null {
  const clean = normaliseHeader(text.replace(/[_'’`]/g, " "));
  const named = /^(\p{L}[\p{L}\p{M}]*) ?(\d{4}|\d{2})$/u.exec(clean);
  if (named) return monthOf(monthNumber(named[1]!), named[2]!);
  const numbers = /^(\d{1,2}) (\d{4})$/.exec(clean) ?? null;
  if (numbers) return monthOf(Number(numbers[1]), numbers[2]!);
  const iso = /^(\d{4}) (\d{1,2})$/.exec(clean);
  return iso ? monthOf(Number(iso[2]), iso[1]!) : null;
}

function monthNumber(name: string): number {
  const hindi = HINDI_MONTHS.indexOf(name);
  if (hindi >= 0) return hindi + 1;
  return name.length < 3 ? 0 : MONTH_NAMES.findIndex((month) => name.startsWith(month.toLowerCase())) + 1;
}

function monthOf(month: number, year: string): Month | null {
  if (month < 1 || month > 12) return null;
  return { year: year.length === 2 ? 2000 + Number(year) : Number(year), month };
}

/** A cell as a month: a date or serial in that month, or text. */
export function monthOfCell(value: CellValue, system: 1900 | 1904): Month | null {
  const date = dateOf(value, system);
  if (date !== null) return { year: date.year, month: date.month };
  return typeof value === "string" ? parseMonthText(value) : null;
}

const MONTH_LABELS = new Set(["month", "for the month", "month of", "reporting month", "माह", "महीना"]);
const ROWS_SEARCHED = 12;

/** The month a whole sheet is for: a cell labelled Month first, then the tab's name, then a title such as "Report Apr 2025". */
export function monthOfSheet(sheet: SheetSnapshot, system: 1900 | 1904): Month | null {
  return labelledMonth(sheet, system) ?? parseMonthText(sheet.name) ?? titleMonth(sheet);
}

function labelledMonth(sheet: SheetSnapshot, system: 1900 | 1904): Month | null {
  for (let row = sheet.top; row < sheet.top + ROWS_SEARCHED; row += 1) {
    for (let column = sheet.left; column < sheet.left + 8; column += 1) {
      if (!MONTH_LABELS.has(normaliseHeader(cellText(valueAt(sheet, row, column))))) continue;
      const month = monthOfCell(valueAt(sheet, row, column + 1), system);
      if (month !== null) return month;
    }
  }
  return null;
}

function titleMonth(sheet: SheetSnapshot): Month | null {
  for (const value of (sheet.values.slice(0, ROWS_SEARCHED)).flat()) {
    const words = normaliseHeader(cellText(value)).split(" ");
    for (let i = 0; i + 1 < words.length; i += 1) {
      const month = parseMonthText(`${words[i]} ${words[i + 1]}`);
      if (month !== null && /^\p{L}/u.test(words[i]!)) return month;
    }
  }
  return null;
}
