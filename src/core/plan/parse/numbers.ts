/** A cell's number, in the unit of its field, or why it gives none. The one place that decides what is a number. */
import { decimal, inPercent } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import { parseUnit } from "../../quantity/units";
import type { Unit } from "../../quantity/units";
import { convert } from "../../quantity/conversion";
import { nativeNumber, parseNumberText, parseQuantity, saysMultiplier, withLatinDigits } from "../../quantity/unitsText";
import { isCellError } from "../../workbook/cells";
import type { CellValue } from "../../workbook/cells";
import type { UnreadableReason } from "../model";
import type { FieldSpec, NumberLimits } from "../spec/tableSpec";

/** Why a cell has no number: an empty cell, text that is no number, an Excel error, or a formula never calculated. */
export type NumberProblem = "blank" | "text" | "error" | "uncalculated";

export type FoundNumber =
  | { readonly value: Decimal; readonly problem: null; readonly isPercent: boolean }
  | { readonly value: null; readonly problem: NumberProblem; readonly isPercent: false };

/** What a cell holds: its value, its number format, and whether a formula stands behind it. */
export interface HeldCell {
  readonly value: CellValue;
  readonly format: string;
  readonly isFormula: boolean;
}

const none = (problem: NumberProblem): FoundNumber => ({ value: null, problem, isPercent: false });

/** The number of a cell, or why it has none. Booleans are not numbers, and a lone dash is a cell left empty. */
export function numberOf(
  value: CellValue,
): { readonly value: Decimal; readonly problem: null } | { readonly value: null; readonly problem: NumberProblem } {
  if (typeof value === "number") return { value: decimal(value), problem: null };
  if (value === null) return { value: null, problem: "blank" };
  if (isCellError(value)) return { value: null, problem: "error" };
  const text = String(value).trim();
  const parsed = parseNumberText(String(value));
  if (parsed !== null) return { value: parsed, problem: null };
  return { value: null, problem: /^(-*|\u2013|\u2014)$/.test(text) ? "blank" : "text" };
}

/** In a column of percent, 0.12 shown as 12 % and the text "12 %" are 12; a text percent of anything else is no quantity. */
export function numberIn({ value, format, isFormula }: HeldCell, unit: string): FoundNumber {
  const found = numberOf(value);
  if (isDoubled(value, unit)) return none("text");
  if (found.value === null) return none(isFormula && value === null ? "uncalculated" : found.problem);
  const isPercent = typeof value === "string" ? value.trim().endsWith("%") : isPercentFormat(format);
  if (!isPercent) return { value: found.value, problem: null, isPercent };
  if (unit === "%") return { value: inPercent(found.value), problem: null, isPercent };
  return typeof value === "string" ? none("text") : { value: found.value, problem: null, isPercent: false };
}

/** Units that hold no multiplier, beside which "24 lakh" is 24 lakh of them. */
const PLAIN_UNITS = new Set(["t", "kg", "tCO2", "kL", "L", "Nm3", "Sm3", "SCM", "kcal", "GJ", "kWh"]);

/** True for "24 lakh" in a column of lakh units, which may be either. */
function isDoubled(value: CellValue, unit: string): boolean {
  if (typeof value !== "string" || unit === "" || !saysMultiplier(value)) return false;
  return !PLAIN_UNITS.has(knownUnit(unit)?.symbol ?? "");
}

/** True where Excel multiplies by a hundred: a per cent sign that is neither quoted nor escaped. */
export function isPercentFormat(format: string): boolean {
  return format.replace(/"[^"]*"|\\./g, "").includes("%");
}

export type TypedNumber =
  | { readonly state: "given"; readonly number: Decimal; readonly unit: string; readonly native: string }
  | { readonly state: "blank"; readonly number: null }
  | { readonly state: "unreadable"; readonly number: null; readonly because: UnreadableReason; readonly hint: string };

const unreadable = (because: UnreadableReason, hint = ""): TypedNumber => ({ state: "unreadable", number: null, because, hint });

/**
 * A number of the plan or of the reference data. A unit typed behind it, or else `headerUnit` in its header or label, is
 * converted to the field's, or to `rowUnit` where the field leaves the unit to its row; a figure beyond the field's limits is
 * refused with the unit it fits.
 */
export function typedNumber(
  field: Pick<FieldSpec, "unit" | "limits" | "figure">,
  held: HeldCell,
  rowUnit: string,
  headerUnit = "",
): TypedNumber {
  const unit = field.unit ?? (field.figure?.quantity === "fraction" ? "" : rowUnit);
  const limits = limitsIn(field.limits ?? {}, rowUnit);
  const found = isDoubled(held.value, unit) ? none("text") : numberIn(held, field.unit ?? "");
  if (found.value !== null) {
    const native = nativeOf(held.value, found.isPercent);
    const own = found.isPercent || field.unit === undefined ? null : knownUnit(headerUnit);
    return own === null
      ? within(limits, found.value, unit, { unit: "", native })
      : inField(limits, { value: found.value, own, native }, unit);
  }
  if (found.problem === "blank") return { state: "blank", number: null };
  return typeof held.value === "string" ? withUnit(limits, held.value, unit) : unreadable(found.problem);
}

function knownUnit(text: string): Unit | null {
  const parsed = parseUnit(text);
  return parsed.ok ? parsed.value : null;
}

/** The limits of a figure in a row whose quantity has this unit. */
export function limitsIn({ min, max, maxOfGas }: NumberLimits, rowUnit: string): NumberLimits {
  const parsed = maxOfGas === undefined ? null : parseUnit(rowUnit);
  const most = parsed?.ok === true && parsed.value.family === "gasVolume" ? maxOfGas : max;
  return { ...(min === undefined ? {} : { min }), ...(most === undefined ? {} : { max: most }) };
}

/** How a native formula reads it: the cell itself, in per cent, or through NUMBERVALUE where it is text. */
function nativeOf(value: CellValue, isPercent: boolean): string {
  const read = typeof value === "string" ? nativeNumber("{cell}", value) : "{cell}";
  return isPercent ? `${read}*100` : read;
}

function withUnit(limits: NumberLimits | undefined, text: string, unit: string): TypedNumber {
  const { measure, of } = fieldUnit(unit);
  const typed = parseQuantity(ofLiquid(withoutEnd(text, of), measure));
  if (!typed.ok) return isUnitLike(text) ? unreadable("unit", unit) : unreadable("text");
  const { value, unit: own } = typed.value;
  if (own !== null) return inField(limits, { value, own, native: nativeBefore(text) }, unit);
  return of === unit ? within(limits, value, unit, { unit: "", native: nativeBefore(text) }) : unreadable("text");
}

/** A figure with a unit of its own, in the unit of its field. */
function inField(
  limits: NumberLimits | undefined,
  { value, own, native }: { readonly value: Decimal; readonly own: Unit; readonly native: string },
  unit: string,
): TypedNumber {
  const { measure, of } = fieldUnit(unit);
  const one = convert(decimal(1), own, measure);
  if (one.ok) {
    const exact = convert(value, own, measure);
    const scaled = one.value.eq(1) ? native : `${native}*${one.value.toString()}`;
    return exact.ok ? within(limits, exact.value, unit, { unit: "", native: scaled }) : unreadable("unit", unit);
  }
  return of === "" && isFree(unit, own) ? within(undefined, value, own.symbol, { unit: own.symbol, native }) : unreadable("unit", unit);
}

/** A field's unit is a measure of something: "kcal/kg clinker" is kcal/kg, of clinker; "months" are counted, no unit is a ratio. */
function fieldUnit(unit: string): { readonly measure: string; readonly of: string } {
  if (unit === "") return { measure: "fraction", of: "" };
  if (parseUnit(unit).ok) return { measure: unit, of: "" };
  const [first = "", ...rest] = unit.split(" ");
  return parseUnit(first).ok ? { measure: first, of: rest.join(" ") } : { measure: "", of: unit };
}

/** The text without the thing that is measured or counted: "3.1 GJ/t clinker" -> "3.1 GJ/t", "1 month" -> "1". */
function withoutEnd(text: string, of: string): string {
  if (of === "") return text;
  const end = text.toLowerCase().lastIndexOf(of.toLowerCase().replace(/s$/, ""));
  return end > 0 && text.length - end <= of.length ? text.slice(0, end).trim() : text;
}

/** Of a liquid's density a cubic metre is of the liquid. */
const ofLiquid = (text: string, measure: string) => (measure.endsWith("/kL") ? text.replace(/\/ *(m3|m\u00b3|cum)$/i, "/kL") : text);

/** A number followed by one word is in an unknown unit; anything else that is no number is text. */
const isUnitLike = (text: string) => /^[\s\d.,+-]+[^\s\d]+$/.test(text.trim());

const PER_FUEL = /^(kcal|tCO2)\//;
const OF_A_FUEL = /^(energy|co2|mass)\//;

/** Calorific values and factors may be typed per another amount: per L of a liquid, per Nm3 of a gas, per t of a carbonate. */
const isFree = (unit: string, own: Unit) => PER_FUEL.test(unit) && OF_A_FUEL.test(own.family);

/** A formula that reads the number before a unit: with another unit in the cell it gives an error and no other number. */
function nativeBefore(text: string): string {
  const behind = withLatinDigits(text).replace(/\s*[+\-\u2212]?[\d.,\s]*[\d.](?:e[+-]?\d+)?/i, "");
  const number = text.slice(0, text.length - behind.length);
  const unit = text.slice(number.length).replaceAll('"', '""');
  return nativeNumber(`SUBSTITUTE({cell},"${unit}","")`, number);
}

/** Units a figure is often typed in by mistake, for the hint of a figure beyond its limits. */
const LIKELY_UNITS: Readonly<Record<string, readonly string[]>> = {
  "kcal/kg": ["GJ/t", "MJ/kg", "kJ/kg", "Mcal/kg"],
  "tCO2/TJ": ["kgCO2/GJ", "kgCO2/MJ", "kgCO2/kcal", "tCO2/GJ"],
  "tCO2/MWh": ["gCO2/kWh", "kgCO2/MWh"],
  "t/kL": ["kg/kL", "kg/L"],
};

function within(
  limits: NumberLimits | undefined,
  number: Decimal,
  unit: string,
  rest: { readonly unit: string; readonly native: string },
): TypedNumber {
  const isInside = (value: Decimal) => value.gte(limits?.min ?? -Infinity) && value.lte(limits?.max ?? Infinity);
  if (isInside(number)) return { state: "given", number, ...rest };
  const likely = LIKELY_UNITS[unit]?.find((candidate) => {
    const converted = convert(number, candidate, unit);
    return converted.ok && isInside(converted.value);
  });
  return unreadable("limits", likely ?? "");
}
