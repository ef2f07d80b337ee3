/** From a line's readings to figures in base units; a blank or unreadable cell becomes a gap that names it. */
import { decimal, sum } from "../quantity/decimal";
import { monthLabel } from "../quantity/period";
import { convert, parseUnit } from "../quantity/units";
import { lineName } from "../activity/line";
import type { ActivityLine, Reading } from "../activity/line";
import { gap, isGap } from "../trace/figure";
import type { Figure } from "../trace/figure";
import { derived, reading as leaf } from "../trace/trace";
import type { Rule, Trace } from "../trace/trace";
import { refText } from "../workbook/cells";

/** The base unit quantities of a family are carried in. */
const BASE_UNITS: Readonly<Record<string, string>> = {
  mass: "t",
  liquidVolume: "kL",
  gasVolume: "Sm3",
  electricity: "kWh",
  energy: "GJ",
  throughput: "MBBL",
};

/** Base unit of the unit a row names; null when the unit is unknown or of no family we carry. */
export function baseUnit(unit: string): string | null {
  const parsed = parseUnit(unit);
  return parsed.ok ? (BASE_UNITS[parsed.value.family] ?? null) : null;
}

/** A reading in its base unit. */
export function quantityFigure(line: ActivityLine, kind: string, label: string): Figure {
  const found = line.readings.get(kind);
  const missing = missingReading(line, kind, label, found);
  if (missing !== null) return missing;
  const { value, unit, cell } = found!;
  const base = baseUnit(unit);
  if (base === null) return gap(`${lineName(line)}: the unit "${unit}" of ${label} at ${refText(cell)} is not one of quantity`);
  const converted = convert(value!, unit, base);
  return converted.ok
    ? leaf(`${label}, ${lineName(line)}, ${monthLabel(line.month)}`, converted.value, base, refText(cell))
    : gap(converted.problem.message);
}

/** A reading in the unit asked for; a unit that is not known is taken to be it, as checks then say. */
export function plainFigure(line: ActivityLine, kind: string, label: string, unit: string): Figure {
  const found = line.readings.get(kind);
  const missing = missingReading(line, kind, label, found);
  if (missing !== null) return missing;
  const converted = convert(found!.value!, found!.unit, unit);
  return leaf(
    `${label}, ${lineName(line)}, ${monthLabel(line.month)}`,
    converted.ok ? converted.value : found!.value!,
    unit,
    refText(found!.cell),
  );
}

function missingReading(line: ActivityLine, kind: string, label: string, found: Reading | undefined): Figure | null {
  const who = `${lineName(line)}, ${monthLabel(line.month)}`;
  if (found === undefined) return gap(`${who}: there is no column for ${label} (${kind})`);
  if (found.problem === null) return null;
  const says = { blank: "is blank", text: `is the text "${found.text}"`, error: "holds an error" }[found.problem];
  return gap(`${who}: ${label} ${says} at ${refText(found.cell)}`);
}

export function hasValue(line: ActivityLine, kind: string): boolean {
  return (line.readings.get(kind)?.value ?? null) !== null;
}

/** The exact sum; one gap makes a gap of it, with every reason. No terms make zero. */
export function total(rule: Rule, figures: readonly Figure[]): Figure {
  const reasons = figures.flatMap((figure) => (isGap(figure) ? figure.gap : []));
  if (reasons.length > 0) return { gap: [...new Set(reasons)] };
  const traces = figures as readonly Trace[];
  return derived(rule, sum(traces.map((trace) => trace.value)), traces);
}

export function zero(label: string, unit: string): Trace {
  return derived({ label, unit, how: "none in this period", cite: "" }, decimal(0), []);
}
