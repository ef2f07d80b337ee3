/** How Excel rounds, compares and shows numbers: plain doubles, rounded on the 15 digits Excel shows of them. */
import { Decimal } from "decimal.js";
import { isCellError, type CellError, type CellValue } from "../../../src/core/workbook/cells";

const Image = Decimal.clone({ precision: 40, toExpNeg: -400, toExpPos: 400 });

export type RoundingName = "ROUND" | "ROUNDDOWN" | "ROUNDUP";

const MODES: Readonly<Record<RoundingName, Decimal.Rounding>> = {
  ROUND: Decimal.ROUND_HALF_UP,
  ROUNDDOWN: Decimal.ROUND_DOWN,
  ROUNDUP: Decimal.ROUND_UP,
};

/** Rounds the 15-digit decimal image of a double; halves go away from zero, negative `digits` round to tens. */
export function roundImage(value: number, digits: number, name: RoundingName): number {
  const step = new Image(10).pow(-Math.trunc(digits));
  return new Image(value.toPrecision(15)).div(step).toDecimalPlaces(0, MODES[name]).times(step).toNumber();
}

/** A number as text, as joining with & shows it: at most 15 digits. */
export function numberText(value: number): string {
  const image = new Image(value.toPrecision(15));
  if (!image.isZero() && (image.abs().gte("1e20") || image.abs().lt("1e-9"))) {
    const [mantissa, exponent] = image.toExponential().split("e") as [string, string];
    return `${mantissa}E${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
  }
  return image.toFixed();
}

export const error = (text: string): CellError => ({ error: text });

/** A value where a number is wanted: blank is 0, a text counts when it reads as a plain number. */
export function toNumber(value: CellValue): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isCellError(value)) return value;
  return numericText(value) ?? error("#VALUE!");
}

/** The number a text reads as, or null. */
export function numericText(text: string): number | null {
  const plain = text.trim();
  return /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(E[+-]?\d+)?$/i.test(plain) && /\d/.test(plain) ? Number(plain.replace(/,/g, "")) : null;
}

export function toText(value: CellValue): string | CellError {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return numberText(value);
  return value;
}

export function toBoolean(value: CellValue): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (typeof value === "string") return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : error("#VALUE!");
  const number = toNumber(value);
  return typeof number === "number" ? number !== 0 : number;
}

/** Numbers before texts before booleans; texts without regard to case; a blank is whatever stands opposite. */
export function compare(left: CellValue, right: CellValue): number {
  const [a, b] = [filled(left, right), filled(right, left)];
  const rank = (value: CellValue): number => (typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const [x, y] = typeof a === "string" ? [a.toLowerCase(), (b as string).toLowerCase()] : [Number(a), Number(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function filled(value: CellValue, opposite: CellValue): CellValue {
  if (value !== null) return value;
  return typeof opposite === "string" ? "" : typeof opposite === "boolean" ? false : 0;
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** TEXT for the formats forms use: digits with grouping and percent, and dates. */
export function formatText(value: number, format: string): string {
  if (/^general$/i.test(format) || format === "@") return numberText(value);
  if (/[dmy]/i.test(format.replace(/"[^"]*"/g, ""))) return dateText(value, format);
  const match = /^([#,]*0*[#,0]*)(?:\.(0+))?(%?)$/.exec(format);
  if (!match) throw new Error(`The judge does not know the format ${format}`);
  const [, whole, decimals = "", percent] = match;
  const fixed = new Image(Math.abs(roundImage(percent ? value * 100 : value, decimals.length, "ROUND"))).toFixed(decimals.length);
  const [integer, fraction] = fixed.split(".") as [string, string?];
  const padded = integer.padStart((whole!.match(/0/g) ?? []).length, "0");
  const grouped = whole!.includes(",") ? padded.replace(/\B(?=(\d{3})+$)/g, ",") : padded;
  return `${value < 0 && Number(fixed) !== 0 ? "-" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}${percent}`;
}

function dateText(serial: number, format: string): string {
  const date = new Date((Math.floor(serial) - 25569) * 86_400_000);
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth(), date.getUTCFullYear()];
  const parts: Readonly<Record<string, string>> = {
    d: String(day),
    dd: String(day).padStart(2, "0"),
    m: String(month + 1),
    mm: String(month + 1).padStart(2, "0"),
    mmm: MONTHS[month]!.slice(0, 3),
    mmmm: MONTHS[month]!,
    yy: String(year).slice(2),
    yyyy: String(year),
  };
  return format.replace(/"([^"]*)"|d+|m+|y+/gi, (token: string, quoted?: string) => quoted ?? parts[token.toLowerCase()] ?? token);
}
