/**
 * Numbers and dates as people in India read them. Every function works on the exact decimal: digits are grouped as text
 * and never pass through a double, so a figure with 20 digits is shown with 20 digits.
 */
import { countedIn, Decimal, decimal } from "../quantity/decimal";
import type { CalendarDate, Month } from "../quantity/period";
import type { Language } from "./language";

/** Lakh and crore grouping at a fixed number of decimals, half away from zero: -1234567 with 0 places is "-12,34,567". */
export function formatNumber(value: Decimal, places: number): string {
  const text = value.abs().toFixed(places, Decimal.ROUND_HALF_UP);
  const [whole = "", fraction] = text.split(".");
  const negative = value.isNegative() && /[1-9]/.test(text);
  return `${negative ? "-" : ""}${groupIndian(whole)}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** "1234567" -> "12,34,567". */
function groupIndian(digits: string): string {
  const last = digits.slice(-3);
  const rest = digits.slice(0, -3);
  return rest === "" ? last : `${rest.replace(/\B(?=(\d{2})+$)/g, ",")},${last}`;
}

/** Quantities, energy, emissions and equivalent product: 3 decimals. */
export function formatQuantity(value: Decimal): string {
  return formatNumber(value, 3);
}

/** GEI: 4 decimals, as targets are notified. */
export function formatGei(value: Decimal): string {
  return formatNumber(value, 4);
}

/** Certificates before they are rounded to whole ones: 3 decimals. */
export function formatExactCertificates(value: Decimal): string {
  return formatNumber(value, 3);
}

/** Whole certificates, and counts of anything. */
export function formatWhole(value: Decimal | number): string {
  return formatNumber(decimal(value), 0);
}

/** Rupees with paise: "₹12,34,567.00", "-₹500.00". */
export function formatRupees(value: Decimal): string {
  const text = formatNumber(value, 2);
  return text.startsWith("-") ? `-₹${text.slice(1)}` : `₹${text}`;
}

const LARGE = {
  en: { crore: "crore", lakh: "lakh" },
  hi: { crore: "करोड़", lakh: "लाख" },
} as const;

const LAKH = decimal("1e5");
const CRORE = decimal("1e7");

/** A large number in few characters, for headings: "1.23 crore", "4.50 lakh"; below a lakh the whole number. */
export function formatLarge(value: Decimal, language: Language): string {
  const size = value.abs();
  // What rounds up to a hundred lakh is a crore.
  if (size.gte("9999500")) return `${formatNumber(countedIn(value, CRORE), 2)} ${LARGE[language].crore}`;
  if (size.gte("99999.5")) return `${formatNumber(countedIn(value, LAKH), 2)} ${LARGE[language].lakh}`;
  return formatNumber(value, 0);
}

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  hi: ["जन", "फ़र", "मार्च", "अप्रैल", "मई", "जून", "जुल", "अग", "सित", "अक्टू", "नव", "दिस"],
};

/** "31-Jul-2026". */
export function formatDate(date: CalendarDate, language: Language): string {
  return `${String(date.day).padStart(2, "0")}-${MONTHS[language][date.month - 1]}-${date.year}`;
}

/** "Apr 2025". The name of a month's sheet is monthLabel's, in every language. */
export function formatMonth(month: Month, language: Language): string {
  return `${MONTHS[language][month.month - 1]} ${month.year}`;
}
