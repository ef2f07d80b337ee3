/** The activity lines of a context, indexed once: no check walks all lines for each stream or month. */
import { monthIndex } from "../../quantity/period";
import type { Decimal } from "../../quantity/decimal";
import { identity, streamKey } from "../../activity/line";
import type { ActivityLine, ActivityTable, Reading } from "../../activity/line";
import type { CheckContext } from "../engine/context";

/** Lines of one stream, use and lot (one meter, one product, one item) in the order of their months. */
export interface Series {
  readonly table: ActivityTable;
  readonly lines: readonly ActivityLine[];
  /** False when a month has more than one line: then the lines are not one a month. */
  readonly oncePerMonth: boolean;
}

interface LineIndex {
  readonly closed: readonly ActivityLine[];
  readonly byTable: ReadonlyMap<ActivityTable, readonly ActivityLine[]>;
  readonly byKey: ReadonlyMap<string, readonly ActivityLine[]>;
  readonly series: readonly Series[];
}

const INDEXES = new WeakMap<CheckContext, LineIndex>();

function indexOf(context: CheckContext): LineIndex {
  const known = INDEXES.get(context);
  if (known !== undefined) return known;
  const months = new Set(context.closedMonths.map(monthIndex));
  const closed = context.lines.filter((line) => months.has(monthIndex(line.month)));
  const index: LineIndex = {
    closed,
    byTable: groupBy(closed, (line) => line.table),
    byKey: groupBy(closed, keyOf),
    series: seriesOfLines(closed),
  };
  INDEXES.set(context, index);
  return index;
}

/** Items by key, keys in order of first appearance. */
export function groupBy<T, K>(items: readonly T[], keyOfItem: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** A fuel is known by stream and use; a meter, product, heat stream or item by its name alone. */
function keyOf(line: ActivityLine): string {
  return lineKey(line.table, line.stream, line.use);
}

function lineKey(table: ActivityTable, stream: string, use: string): string {
  return `${table}|${table === "fuel" ? streamKey(stream, use) : identity(stream)}`;
}

function seriesOfLines(closed: readonly ActivityLine[]): readonly Series[] {
  const groups = groupBy(closed, (line) => `${keyOf(line)}|${identity(line.lot)}`);
  return [...groups.values()].map((group) => {
    const lines = [...group].sort((a, b) => monthIndex(a.month) - monthIndex(b.month));
    const oncePerMonth = new Set(lines.map((line) => monthIndex(line.month))).size === lines.length;
    return { table: lines[0]!.table, lines, oncePerMonth };
  });
}

/** Lines of months that are over; lines of an open month are work in progress. */
export function closedLines(context: CheckContext): readonly ActivityLine[] {
  return indexOf(context).closed;
}

export function tableLines(context: CheckContext, table: ActivityTable): readonly ActivityLine[] {
  return indexOf(context).byTable.get(table) ?? [];
}

/** Lines of a stream in a use, or of a meter, product, heat stream or item. */
export function linesOfStream(context: CheckContext, table: ActivityTable, stream: string, use = ""): readonly ActivityLine[] {
  return indexOf(context).byKey.get(lineKey(table, stream, use)) ?? [];
}

export function seriesOf(context: CheckContext): readonly Series[] {
  return indexOf(context).series;
}

/** Pairs of lines of consecutive months of the same series. */
export function consecutive(
  context: CheckContext,
  table: ActivityTable,
): readonly (readonly [before: ActivityLine, after: ActivityLine])[] {
  return seriesOf(context)
    .filter((series) => series.table === table && series.oncePerMonth)
    .flatMap(({ lines }) => lines.slice(1).map((line, i) => [lines[i]!, line] as const))
    .filter(([before, after]) => monthIndex(after.month) === monthIndex(before.month) + 1);
}

/** The reading a line exists for: consumption, energy or production. */
export const MAIN_READING: Readonly<Record<ActivityTable, string>> = {
  fuel: "consumed",
  electricity: "energy",
  production: "produced",
  heat: "quantity",
  process: "value",
};

export function mainReading(line: ActivityLine): Reading | undefined {
  return line.readings.get(MAIN_READING[line.table]);
}

/** The value of a reading, or null where there is none. */
export function readingValue(line: ActivityLine, field: string): Decimal | null {
  return line.readings.get(field)?.value ?? null;
}

/** The values of several readings, or null when one of them has none. */
export function valuesOf<const Fields extends readonly string[]>(
  line: ActivityLine,
  fields: Fields,
): { readonly [K in keyof Fields]: Decimal } | null {
  const values = fields.map((field) => readingValue(line, field));
  return values.includes(null) ? null : (values as unknown as { readonly [K in keyof Fields]: Decimal });
}
