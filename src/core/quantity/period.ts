/**
 * Months, compliance years (April to March) and Excel serial dates. A period is a list of months of one year.
 * There is no clock here: what depends on "today" is given an as-of date.
 */

/** A calendar month; month is 1 to 12. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

/** A compliance year by the calendar year in which it starts: 2025 stands for 2025-26. */
export interface ComplianceYear {
  readonly start: number;
}

/** A date without time or zone. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const MONTH_NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

const DEVANAGARI_ZERO = 0x0966;

/** "2025-26". */
export function yearLabel(year: ComplianceYear): string {
  return `${year.start}-${String((year.start + 1) % 100).padStart(2, "0")}`;
}

/** "Apr 2025", which is also the name of the month's sheet. */
export function monthLabel(month: Month): string {
  return `${MONTH_NAMES[month.month - 1]} ${month.year}`;
}

/**
 * Reads "2025-26", "FY2025-26", "FY 2025-26", "FY25-26" or "2025-2026", in Devanagari digits too. A bare 2026 is ambiguous and
 * gives null, as does anything else.
 */
export function parseYear(text: string): ComplianceYear | null {
  const latin = text.trim().replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - DEVANAGARI_ZERO));
  const match = /^(?:(?:FY)?\s*(\d{4})|FY\s*'?(\d{2}))\s*[-\u2013/]\s*(\d{2}|\d{4})$/i.exec(latin);
  if (!match) return null;
  const [, full, short = "", second = ""] = match;
  const start = Number(full ?? `20${short}`);
  const end = second.length === 2 ? Math.floor((start + 1) / 100) * 100 + Number(second) : Number(second);
  return end === start + 1 ? { start } : null;
}

/** The twelve months, April first. */
export function monthsOf(year: ComplianceYear): readonly Month[] {
  return Array.from({ length: 12 }, (_, i) => ({ year: i < 9 ? year.start : year.start + 1, month: ((i + 3) % 12) + 1 }));
}

/** A number that orders months and identifies one: 12 x year + month - 1. */
export function monthIndex(month: Month): number {
  return month.year * 12 + month.month - 1;
}

export function sameMonth(a: Month, b: Month): boolean {
  return monthIndex(a) === monthIndex(b);
}

/** The compliance year a month belongs to. */
export function yearOf(month: Month): ComplianceYear {
  return { start: month.month >= 4 ? month.year : month.year - 1 };
}

const MS_PER_DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
/** Days between the beginnings of the two date systems of workbooks. */
export const DAYS_TO_1904 = 1462;

/** Excel serial (1900 system) of a date after February 1900; 45748 is 1 April 2025. */
export function toSerial(date: CalendarDate): number {
  return (Date.UTC(date.year, date.month - 1, date.day) - EPOCH_1900) / MS_PER_DAY;
}

/** Date of an Excel serial in the given date system; times of day are dropped. */
export function fromSerial(serial: number, system: 1900 | 1904 = 1900): CalendarDate {
  const date = new Date(EPOCH_1900 + (Math.floor(serial) + (system === 1904 ? DAYS_TO_1904 : 0)) * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** "2025-04". */
export function isoMonth({ year, month }: Month): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}

/** "2026-07-31". */
export function isoDate(date: CalendarDate): string {
  return `${date.year}-${String(date.month).padStart(2, "0")}-${String(date.day).padStart(2, "0")}`;
}

/** Reads "2026-07-31"; null for anything else or for a day that does not exist. */
export function parseIsoDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isoDate(fromSerial(toSerial(date))) === text.trim() ? date : null;
}

/** Negative when a is earlier than b, zero on the same day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return toSerial(a) - toSerial(b);
}

/** The last day of the month. */
export function endOfMonth(month: Month): CalendarDate {
  return fromSerial(toSerial({ year: month.year, month: month.month + 1, day: 1 }) - 1);
}
