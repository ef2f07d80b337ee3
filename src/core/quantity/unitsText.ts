/**
 * Numbers and quantities typed as text. Strict on purpose: what is not clearly a number is null, never a guess. Grouping
 * must be Indian (1,23,456) or Western (123,456) throughout and begins with no zero, so "1,2,3", "1.234,5" and "0,500"
 * are refused, where Excel's NUMBERVALUE would drop the commas. "12.5 %" is 0.125, as NUMBERVALUE and the percent format
 * have it, and "24 lakh" is 2400000. Digits may be Devanagari. `nativeNumber` is the same reading as a formula.
 */
import { decimal } from "./decimal";
import type { Decimal } from "./decimal";
import { bad, good } from "./outcome";
import type { Outcome } from "./outcome";
import { parseUnit } from "./units";
import type { Unit } from "./units";
import { MULTIPLIERS } from "./unitsTable";

const PLAIN = String.raw`\d+(?:\.\d*)?|\.\d+`;
const WESTERN = String.raw`(?!0)\d{1,3}(?:,\d{3})+(?:\.\d*)?`;
const INDIAN = String.raw`(?!0)\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d*)?`;
const NUMBER = String.raw`[+-]?(?:${WESTERN}|${INDIAN}|${PLAIN})(?:[eE][+-]?\d{1,3})?`;

const NUMBER_TEXT = new RegExp(`^(${NUMBER}) *(%?)$`);
const QUANTITY_TEXT = new RegExp(`^(${NUMBER})(?![\\d,.])\\s*(.*)$`);

/** A longer text is no figure, and need not be looked through for one; a sheet may be full of them. */
const LONGEST_FIGURE = 255;
/** What the text of a number begins with: a space, a sign, a point or a digit. Other texts need not be tidied. */
const FIGURE_START = /^[ \u00a0\u2009\u202f\u2212+.\d\u0966-\u096f\uff10-\uff19-]/;

/** "1,23,456.5" is 123456.5 and "12.5 %" is 0.125; null for anything that is not one number. */
export function parseNumberText(text: string): Decimal | null {
  const match = text.length > LONGEST_FIGURE || !FIGURE_START.test(text) ? null : NUMBER_TEXT.exec(withPower(tidy(text)));
  if (match === null) return null;
  const [, digits = "", percent] = match;
  const value = decimal(withoutCommas(digits));
  return percent === "%" ? value.div(100) : value;
}

const POWERS: ReadonlyMap<string, number> = new Map(
  MULTIPLIERS.filter(([word]) => /^\p{L}/u.test(word)).map(([word, size]) => [word, size.length - 1]),
);
const SPOKEN = /^(.*[\d.\u0966-\u096f\uff10-\uff19])([ \u00a0\u2009\u202f]*(\p{L}[\p{L}\p{M}]*)\.?[ \u00a0\u2009\u202f]*)$/u;

/** The multiplier that a number's text ends in, as written, and as a power of ten: "24 lakh" ends in " lakh", which is "E5". */
function spokenPower(text: string): { readonly number: string; readonly ending: string; readonly power: string } | null {
  const [, number = "", ending = "", word = ""] = SPOKEN.exec(text) ?? [];
  const power = POWERS.get(word.normalize("NFKC").toLowerCase());
  return power === undefined || /[eE]/.test(number) ? null : { number, ending, power: `E${power}` };
}

function withPower(text: string): string {
  const spoken = spokenPower(text);
  return spoken === null ? text : `${spoken.number}${spoken.power}`;
}

/** "24 lakh" says a multiplier of its own; beside a unit that has one too, nobody knows whether it counts twice. */
export function saysMultiplier(text: string): boolean {
  return text.length <= LONGEST_FIGURE && spokenPower(text) !== null;
}

/** A number and, where the text names one, its unit. */
export interface ParsedQuantity {
  readonly value: Decimal;
  readonly unit: Unit | null;
}

/** "7790 kcal/kg", "94.6 kgCO2/GJ", "12" (unit null). "12.5 %" keeps 12.5 with the unit %. */
export function parseQuantity(text: string): Outcome<ParsedQuantity> {
  const match = text.length > LONGEST_FIGURE ? null : QUANTITY_TEXT.exec(tidy(text));
  if (match === null) return bad("invalid", `"${shorten(text)}" does not start with a number`);
  const [, digits = "", symbol = ""] = match;
  const value = decimal(withoutCommas(digits));
  if (symbol === "") return good({ value, unit: null });
  const unit = parseUnit(symbol);
  return unit.ok ? good({ value, unit: unit.value }) : unit;
}

/** Spaces of the web and of typesetting, which Excel's NUMBERVALUE does not take for spaces. */
const OTHER_SPACES = ["\u00a0", "\u2009", "\u202f"];
const MINUS = "\u2212";

const OTHER_DIGITS = /[\u0966-\u096f\uff10-\uff19]/g;

/** The Latin digit of a Devanagari or full-width one. */
const latinDigit = (digit: string) => String(digit.charCodeAt(0) - (digit < "\uff10" ? 0x0966 : 0xff10));

/** The same text, of the same length, with Latin digits. */
export function withLatinDigits(text: string): string {
  return text.replace(OTHER_DIGITS, latinDigit);
}

/** Around and within a number only spaces go: a line break or a tab is no part of one, to NUMBERVALUE neither. */
function tidy(text: string): string {
  const spaced = OTHER_SPACES.reduce((rest, space) => rest.replaceAll(space, " "), text).replaceAll(MINUS, "-");
  return withoutSpacesAround(withLatinDigits(spaced));
}

/** In time that grows with the text alone, as an expression for the spaces at its end would not. */
export function withoutSpacesAround(text: string): string {
  let [from, to] = [0, text.length];
  while (text[from] === " ") from += 1;
  while (to > from && text[to - 1] === " ") to -= 1;
  return text.slice(from, to);
}

/** A formula that reads the text of a cell as `parseNumberText` does: NUMBERVALUE, without what it refuses. */
export function nativeNumber(cell: string, text: string): string {
  const spoken = spokenPower(text);
  const number = spoken?.number ?? text;
  const ending: readonly Replaced[] = spoken === null ? [] : [[spoken.ending, spoken.power]];
  const strange = [...OTHER_SPACES, MINUS]
    .filter((character) => number.includes(character))
    .map((character) => [character, character === MINUS ? "-" : ""] as const);
  const digits = [...new Set(number.match(OTHER_DIGITS) ?? [])].map((digit) => [digit, latinDigit(digit)] as const);
  const plain = [...ending, ...strange, ...digits].reduce((inner, [from, to]) => `SUBSTITUTE(${inner},"${from}","${to}")`, cell);
  return `NUMBERVALUE(${plain},".",",")`;
}

type Replaced = readonly [from: string, to: string];

function withoutCommas(text: string): string {
  return text.replace(/,/g, "");
}

function shorten(text: string): string {
  const shown = text.trim();
  return shown.length > 30 ? `${shown.slice(0, 30)}...` : shown;
}
