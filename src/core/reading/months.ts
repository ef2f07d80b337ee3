/** Which month a text or cell means: a date, a serial, "Apr 2025", "April-25", "04/2025", "अप्रैल २०२५"; and which year a title names. */
import { yearLabel } from "../quantity/period";
import type { ComplianceYear, Month } from "../quantity/period";
import { formatAt, valueAt } from "../workbook/cells";
import type { CellRef, CellValue, SheetSnapshot } from "../workbook/cells";
import { dateOf } from "../plan/parse/entries";
import { cellText } from "../plan/parse/tables";
import { headerParts } from "../plan/parse/headerParts";
import type { HeaderPart } from "../plan/parse/headerParts";
import { findPeriod } from "../plan/parse/periodWords";
import { BRACKETS, latinDigits, normaliseHeader } from "../plan/parse/words";
import { remembering } from "../quantity/remembering";

const ENGLISH = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

/** Devanagari with its spelling variants, and the usual Latin transliterations. */
const HINDI: readonly (readonly string[])[] = [
  ["जनवरी", "janvari", "janwari"],
  ["फरवरी", "फ़रवरी", "farvari", "farwari"],
  ["मार्च"],
  ["अप्रैल", "aprail"],
  ["मई", "mai"],
  ["जून", "joon"],
  ["जुलाई", "julai"],
  ["अगस्त", "agast"],
  ["सितंबर", "सितम्बर", "sitambar"],
  ["अक्टूबर", "अक्तूबर", "aktubar"],
  ["नवंबर", "नवम्बर", "navambar"],
  ["दिसंबर", "दिसम्बर", "disambar"],
].map((names) => names.map((name) => name.normalize("NFC")));

/** 1 to 12 of a month's name or its beginning of three letters or more; 0 for anything else. */
export function monthNumber(word: string): number {
  const hindi = HINDI.findIndex((names) => names.includes(word));
  if (hindi >= 0) return hindi + 1;
  if (word === "sept") return 9;
  return word.length < 3 ? 0 : ENGLISH.findIndex((name) => name.startsWith(word)) + 1;
}

/** A longer text is a note, whatever it begins with; a sheet may be full of them. */
const LONGEST_MONTH = 200;

/** null when the text names no month with its year, or says in brackets that it means something else: "Apr 2025 (budget)". */
export const parseMonthText = remembering((text): Month | null => {
  if (text.length > LONGEST_MONTH || isOtherwiseMeant(text)) return null;
  const clean = normaliseHeader(text.replace(/[_'’`]/g, " "));
  return plainMonth(clean) ?? monthOfBracketedYear(clean, text) ?? actualMonth(clean);
});

function plainMonth(clean: string): Month | null {
  const named = /^(\p{L}[\p{L}\p{M}]*) ?(\d{4}|\d{2})$/u.exec(clean);
  if (named) return monthOf(monthNumber(named[1] ?? ""), named[2] ?? "");
  const reversed = /^(\d{4}) (\p{L}[\p{L}\p{M}]*)$/u.exec(clean);
  if (reversed) return monthOf(monthNumber(reversed[2] ?? ""), reversed[1] ?? "");
  const numbers = /^(\d{1,2}) (\d{4})$/.exec(clean);
  if (numbers) return monthOf(Number(numbers[1]), numbers[2] ?? "");
  const [, isoYear, isoMonth] = /^(\d{4}) (\d{2})$/.exec(clean) ?? [];
  if (isoYear === undefined || isoMonth === undefined) return null;
  return isFinancialYear(isoYear, isoMonth) ? null : monthOf(Number(isoMonth), isoYear);
}

const bracketsOf = (text: string) => [...text.matchAll(BRACKETS)].map(([, inside = ""]) => inside.trim());

/** "Apr (2024-25)" -> April 2024. */
function monthOfBracketedYear(clean: string, text: string): Month | null {
  const number = monthNumber(clean);
  const year =
    number === 0
      ? undefined
      : bracketsOf(text)
          .map(yearIn)
          .find((hint) => hint !== null);
  return year === undefined || year === null ? null : monthIn(number, year);
}

/** "Apr 2025 actual" -> April 2025. */
function actualMonth(clean: string): Month | null {
  const found = findPeriod(clean.split(" "));
  return found?.period === "month" ? plainMonth(found.rest.join(" ")) : null;
}

const DAYS = /^\d{1,2} ?(days?|दिन)?$/iu;

/** Whether a month's brackets hold more than its year, its name again, its days, a unit or "actual": "(B)" and "(LY)" do. */
const isOtherwiseMeant = remembering((text) =>
  bracketsOf(text).some((inside) => {
    const isOfMonth = DAYS.test(inside) || yearIn(inside) !== null || monthNumber(normaliseHeader(inside)) > 0;
    return !isOfMonth && headerParts(`(${inside})`).parts.some((part) => part.kind === "unknown" || isOtherPeriod(part));
  }),
);

const isOtherPeriod = (part: HeaderPart) => part.kind === "period" && part.period !== "month";

/** "2011-12" is a financial year, not December 2011. */
const isFinancialYear = (year: string, other: string) => (Number(year) + 1) % 100 === Number(other);

function monthOf(month: number, year: string): Month | null {
  if (month < 1 || month > 12) return null;
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  return full >= 1990 && full < 2100 ? { year: full, month } : null;
}

/** A cell as a month: a date or serial in that month, or text. */
export function monthOfCell(value: CellValue, system: 1900 | 1904): Month | null {
  const date = dateOf(value, system);
  if (date !== null) return { year: date.year, month: date.month };
  return typeof value === "string" ? parseMonthText(value) : null;
}

/** A month's name without its year, as 1 to 12; 0 for anything else. */
export function monthNameOf(value: CellValue): number {
  return typeof value === "string" && value.length < 20 && !isOtherwiseMeant(value) ? monthNumber(normaliseHeader(value)) : 0;
}

/** A text that names a month, with its year or without. */
export const isMonthText = remembering((text) => monthNameOf(text) > 0 || monthOfCell(text, 1900) !== null);

const DATE_FORMAT = /[dmy]/i;

const isDateFormat = remembering((format) => DATE_FORMAT.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, "")));

/** True for a number that a date format shows as a date: a header, never a figure of tonnes. */
export function isDate(value: CellValue, format: string): boolean {
  return typeof value === "number" && format !== "General" && isDateFormat(format);
}

export function isDateCell(sheet: SheetSnapshot, row: number, column: number): boolean {
  return isDate(valueAt(sheet, row, column), formatAt(sheet, row, column));
}

/** What a title says about the year: the compliance year "FY 2025-26", or the calendar year 2025. */
export type YearHint =
  { readonly kind: "compliance"; readonly year: ComplianceYear } | { readonly kind: "calendar"; readonly year: number };

/** The year named somewhere in a text; null when it names none, or a month with it. */
export function yearIn(text: string): YearHint | null {
  const clean = latinDigits(text);
  const [, first, second = ""] = /(?:^|[^\d])(20\d{2})\s*[-\u2013/]\s*(20\d{2}|\d{2})(?!\d)/.exec(clean) ?? [];
  if (first !== undefined && isFinancialYear(first, second.slice(-2))) return { kind: "compliance", year: { start: Number(first) } };
  const short = /\bFY\s*'?(\d{2})\s*[-\u2013/]\s*(\d{2})\b/i.exec(clean);
  if (short !== null && Number(short[1]) + 1 === Number(short[2])) return { kind: "compliance", year: { start: 2000 + Number(short[1]) } };
  const single = /^\D*(20\d{2})\D*$/.exec(clean);
  return single === null ? null : { kind: "calendar", year: Number(single[1]) };
}

/** The month of that name in the year hinted at. */
export function monthIn(month: number, hint: YearHint): Month {
  if (hint.kind === "calendar") return { year: hint.year, month };
  return { year: month >= 4 ? hint.year.start : hint.year.start + 1, month };
}

export function hintText(hint: YearHint): string {
  return hint.kind === "calendar" ? String(hint.year) : yearLabel(hint.year);
}

const MONTH_LABELS = new Set([
  "month",
  "for the month",
  "for the month of",
  "month of",
  "reporting month",
  "माह",
  "महीना",
  "mahina",
  "maah",
]);
const COLUMNS_SEARCHED = 8;
const FEW_CELLS = 3;

export interface FoundMonth {
  readonly month: Month;
  readonly cell: CellRef;
}

/** The month that rows `from` to `to` (not included) name in columns `left` to `right`: a cell labelled Month, else a title. */
export function monthAbove(
  sheet: SheetSnapshot,
  from: number,
  to: number,
  left: number,
  right: number,
  system: 1900 | 1904,
): FoundMonth | null {
  return labelledMonth(sheet, from, to, left, right, system) ?? titleMonth(sheet, from, to, left, right, system);
}

function labelledMonth(
  sheet: SheetSnapshot,
  from: number,
  to: number,
  left: number,
  right: number,
  system: 1900 | 1904,
): FoundMonth | null {
  for (let row = to - 1; row >= from; row -= 1) {
    for (let column = left; column <= Math.min(right, left + COLUMNS_SEARCHED); column += 1) {
      if (!MONTH_LABELS.has(normaliseHeader(cellText(valueAt(sheet, row, column))))) continue;
      const month = monthOfCell(valueAt(sheet, row, column + 1), system);
      if (month !== null) return { month, cell: { sheet: sheet.name, row, column: column + 1 } };
    }
  }
  return null;
}

function titleMonth(sheet: SheetSnapshot, from: number, to: number, left: number, right: number, system: 1900 | 1904): FoundMonth | null {
  for (let row = to - 1; row >= from; row -= 1) {
    const filled = Array.from({ length: right - left + 1 }, (_, i) => left + i).filter(
      (column) => cellText(valueAt(sheet, row, column)) !== "",
    );
    if (filled.length === 0 || filled.length > FEW_CELLS) continue;
    for (const column of filled) {
      const month = isDateCell(sheet, row, column)
        ? monthOfCell(valueAt(sheet, row, column), system)
        : monthInTitle(cellText(valueAt(sheet, row, column)));
      if (month !== null) return { month, cell: { sheet: sheet.name, row, column } };
    }
  }
  return null;
}

/** "Monthly report for April 2025 (kiln)" -> April 2025. */
export function monthInTitle(text: string): Month | null {
  const words = normaliseHeader(text.replace(/[()'’]/g, " ")).split(" ");
  return words.slice(1).reduce<Month | null>((found, next, i) => {
    const word = words[i] ?? "";
    return found ?? (/^\p{L}/u.test(word) ? parseMonthText(`${word} ${next}`) : null);
  }, null);
}
