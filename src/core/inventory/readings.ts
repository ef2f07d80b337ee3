/** From a line's readings to figures in base units; a cell that gives no number is a gap that names it. */
import { sum, ZERO } from "../quantity/decimal";
import { parseUnit } from "../quantity/units";
import type { SimpleFamily } from "../quantity/units";
import { convert } from "../quantity/conversion";
import { lineName, readingOf } from "../activity/line";
import type { ActivityLine, Reading } from "../activity/line";
import { combine, isMissing, missing } from "../trace/figure";
import type { Figure, Missing } from "../trace/figure";
import { derived, reading as leaf } from "../trace/trace";
import type { Rule, Trace } from "../trace/trace";
import { monthLabel } from "../quantity/period";
import { refText } from "../workbook/cells";
import type { CellRef } from "../workbook/cells";

/** The base unit quantities of a family are carried in. */
const BASE_UNITS = {
  mass: "t",
  liquidVolume: "kL",
  gasVolume: "Sm3",
  electricity: "kWh",
  energy: "GJ",
  throughput: "MBBL",
} as const satisfies Partial<Record<SimpleFamily, string>>;

/** A unit quantities are carried in. */
export type BaseUnit = (typeof BASE_UNITS)[keyof typeof BASE_UNITS];

const BASES: Readonly<Record<string, BaseUnit | undefined>> = BASE_UNITS;

/** Base unit of the unit a row names; null when the unit is unknown or of no family we carry. */
export function baseUnit(unit: string): BaseUnit | null {
  const parsed = parseUnit(unit);
  return parsed.ok ? (BASES[parsed.value.family] ?? null) : null;
}

/** A reading in its base unit; where `bases` are given it is one of them, the first for a unit that converts to it: GJ to kWh. */
export function quantityFigure(line: ActivityLine, kind: string, label: string, bases?: readonly BaseUnit[]): Figure {
  const found = numberAt(line, kind, label);
  if (isMissing(found)) return found;
  const base = baseUnit(found.unit);
  const isOne = base !== null && bases?.includes(base) !== false;
  if (isOne) return inUnit(line, found, label, base);
  const [first = "t"] = bases ?? [];
  return base === null ? unitGap(line, found, label, first) : inUnit(line, found, label, first);
}

/** A reading in the unit asked for; a blank unit is taken to be it, and one that does not convert is a gap. */
export function plainFigure(line: ActivityLine, kind: string, label: string, unit: string): Figure {
  const found = numberAt(line, kind, label);
  if (isMissing(found)) return found;
  return inUnit(line, found, label, unit);
}

function inUnit(line: ActivityLine, found: Read, label: string, unit: string): Figure {
  const name = `${label}, ${lineName(line)}, ${monthLabel(line.month)}`;
  if (found.unit === "" || found.unit === unit) return leaf(name, found.value, unit, refText(found.cell));
  const converted = convert(found.value, found.unit, unit === "" ? "fraction" : unit);
  return converted.ok ? leaf(name, converted.value, unit, refText(found.cell)) : unitGap(line, found, label, unit);
}

function unitGap(line: ActivityLine, found: Read, label: string, unit: string): Missing {
  return missing("unit", lineName(line), { month: line.month, cell: refText(found.cell), words: { field: label, text: found.unit, unit } });
}

/** Where a figure of a line is to be mended: its cell, or that of the row where it has none. */
export function cellOfFigure(line: ActivityLine, figure: string): CellRef {
  return readingOf(line, figure)?.cell ?? line.cell;
}

/** A reading that is a number. */
export type Read = Extract<Reading, { readonly problem: null }>;

/** The reading as a number in its own unit, or what hinders it. */
export function numberAt(line: ActivityLine, kind: string, label: string): Read | Missing {
  const found = readingOf(line, kind);
  if (found === undefined) return missing("noColumn", lineName(line), { month: line.month, words: { field: label } });
  if (found.problem === null) return found;
  return missing(found.problem, lineName(line), {
    month: line.month,
    cell: refText(found.cell),
    words: { field: label, ...(found.problem === "text" ? { text: found.text } : {}) },
  });
}

/** The exact sum; one missing figure makes it missing, with every reason. No terms make zero. */
export function total(rule: Rule, figures: readonly Figure[]): Figure {
  return combine(figures, (...traces) => derived(rule, sum(traces.map((trace) => trace.value)), traces));
}

/** Nothing of a kind in the period, as a trace that says so; for what is known to be none, never for what is missing. */
export function zero(label: string, unit: string): Trace {
  return derived({ label, unit, how: "none in this period", cite: "" }, ZERO, []);
}
