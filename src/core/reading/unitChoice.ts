/**
 * The unit of a figure from all places that may name it: header, unit column, label, section, title. Places that speak of
 * the same figure must agree; a multiplier counts wherever it is written; two different units are no unit at all.
 */
import { headerParts, saysMore, withoutBasis } from "../plan/parse/headerParts";
import { parseUnit } from "../quantity/units";
import type { Unit } from "../quantity/units";
import { isSameSize } from "../quantity/conversion";
import type { CellRef } from "../workbook/cells";
import { identity } from "../plan/names";
import type { UnitMapping } from "./mapping/mapping";
import type { UnitFound } from "./readingAt";

/** Figures that the unit of their row, section or title is of; a calorific value or a share is of its own kind. */
export const MEASURED: ReadonlySet<string> = new Set(["energy", "billed", "quantity"]);

/** What one place says. */
export interface Measure {
  /** "" where it names a multiplier only. */
  readonly unit: string;
  readonly multiplier: string;
  /** The cell a formula may look at; null where there is none. */
  readonly cell: CellRef | null;
  /** All the text of the cell. */
  readonly text: string;
}

/** What a label, a title or a header says of the unit; null when it says nothing. */
export function measureIn(text: string, cell: CellRef | null): Measure | null {
  const { unit, multiplier } = headerParts(text);
  return unit === "" && multiplier === "" ? null : { unit, multiplier, cell, text };
}

/**
 * A cell of a unit column: "in MT", "Unit: t" and "t (ARB)" say their unit as a header does. Where any other word is left the
 * whole text is the unit, so that it is known as a whole or not at all: "Hecto Ltr" is no litre.
 */
export function unitColumnMeasure(text: string, cell: CellRef): Measure {
  const bare = withoutBasis(text);
  const { unit, multiplier, parts } = headerParts(bare);
  const isWhole = parseUnit(bare).ok || (unit === "" && multiplier === "") || parts.some(saysMore);
  return { unit: isWhole ? bare : unit, multiplier: isWhole ? "" : multiplier, cell, text };
}

/** A title's words are many: a single letter among them is no unit unless it is in brackets or behind "in". */
export function measureInTitle(title: string): Measure | null {
  const found = measureIn(title, null);
  return found !== null && found.unit.length === 1 && !/[(\[]|\bin\b|में/i.test(title) ? null : found;
}

export interface UnitPlaces {
  /** Of this figure alone: header, unit column, label. */
  readonly own: readonly Measure[];
  /** Of all figures around it, nearest first: section, titles. */
  readonly around: readonly Measure[];
  /** The unit the field has where nobody names one; "" for none. */
  readonly fixed: string;
}

/** The unit, what it was read from, and one cell for a formula to look at where one cell says it all. */
export function chooseUnit({ own, around, fixed }: UnitPlaces, units: readonly UnitMapping[]): UnitFound {
  const named = own.filter(({ unit }) => unit !== "");
  const wholes = named.map((measure) => wholeUnit(measure, units));
  const differing = wholes.find((whole) => !isSameUnit(whole, wholes[0] ?? ""));
  if (differing !== undefined) return written(`${wholes[0] ?? ""} or ${differing}`);
  const base = named[0] ?? around.find(({ unit }) => unit !== "") ?? null;
  const unit = base === null ? fixed : wholeUnit(base, units);
  const multiplier = [...own, ...around].find((measure) => measure.unit === "" && measure.multiplier !== "") ?? null;
  if (multiplier === null || isMultiplied(unit, multiplier.multiplier)) return base === null ? written(unit) : seen(unit, base);
  const both = `${multiplier.multiplier} ${unit}`.trim();
  return base === null ? seen(both, multiplier) : written(both);
}

const seen = (unit: string, { cell, text }: Measure): UnitFound =>
  cell === null ? written(unit) : { unit, unitCell: cell, unitText: text };
const written = (unit: string): UnitFound => ({ unit, unitCell: null, unitText: unit });

function wholeUnit({ unit, multiplier }: Measure, units: readonly UnitMapping[]): string {
  const meant = meantUnit(unit, units);
  return multiplier === "" || unit === "" ? meant : `${multiplier} ${meant}`;
}

/** What a unit's text means in this workbook: the user's word for it, else as written. */
export function meantUnit(text: string, units: readonly UnitMapping[]): string {
  const trimmed = text.trim();
  return units.find((unit) => identity(unit.text) === identity(trimmed))?.means ?? trimmed;
}

function isSameUnit(a: string, b: string): boolean {
  if (a === b) return true;
  const [first, second] = [parsed(a), parsed(b)];
  if (first === null || second === null) return identity(a) === identity(b);
  return isSameSize(first, second);
}

/** True when the unit holds that multiplier already: "lakh kWh" under a title "figures in lakh". */
function isMultiplied(unit: string, multiplier: string): boolean {
  const whole = parsed(unit);
  const bare = /^\S+\s+(.+)$/.exec(whole?.symbol ?? "")?.[1];
  return bare !== undefined && whole !== null && isSameUnit(unit, `${multiplier} ${bare}`);
}

function parsed(unit: string): Unit | null {
  const found = parseUnit(unit);
  return found.ok ? found.value : null;
}
