/** The activity lines of a context, indexed once: no check walks all lines for each stream or month. */
import { monthIndex } from "../../quantity/period";
import type { Decimal } from "../../quantity/decimal";
import { identity, streamKey } from "../../plan/names";
import { linesIn, mainReading, readingOf, useOf } from "../../activity/line";
import type { ActivityLine, ActivityTable, LineIn, Reading } from "../../activity/line";
import type { CheckContext } from "../engine/context";
import { convert } from "../../quantity/conversion";
import { groupBy, isGroup } from "./groups";
import type { Group } from "./groups";
import { monthField } from "./spec";

/** Lines of one stream, use and lot (one meter, one product, one item) in the order of their months. */
export interface Series {
  readonly table: ActivityTable;
  readonly lines: Group<ActivityLine>;
  /** False when a month has more than one line: then the lines are not one a month. */
  readonly oncePerMonth: boolean;
}

interface LineIndex {
  readonly closed: readonly ActivityLine[];
  readonly byTable: ReadonlyMap<ActivityTable, Group<ActivityLine>>;
  readonly byKey: ReadonlyMap<string, Group<ActivityLine>>;
  readonly streams: readonly Group<ActivityLine>[];
  readonly series: readonly Series[];
}

const INDEXES = new WeakMap<CheckContext, LineIndex>();

function indexOf(context: CheckContext): LineIndex {
  const known = INDEXES.get(context);
  if (known !== undefined) return known;
  const months = new Set(context.closedMonths.map(monthIndex));
  const closed = context.lines.filter((line) => months.has(monthIndex(line.month)));
  const byKey = groupBy(closed, keyOf);
  const byTable = groupBy(closed, ({ table }) => table);
  const index: LineIndex = { closed, byTable, byKey, streams: [...byKey.values()], series: seriesOfLines(closed) };
  INDEXES.set(context, index);
  return index;
}

/** A fuel is known by stream and use; a meter, product, heat stream or item by its name alone. */
function keyOf(line: ActivityLine): string {
  const name = line.table === "process" ? (line.said.item.choice ?? line.stream) : line.stream;
  return lineKey(line.table, name, useOf(line));
}

function lineKey(table: ActivityTable, stream: string, use: string): string {
  return `${table}|${table === "fuel" ? streamKey(stream, use) : identity(stream)}`;
}

function seriesOfLines(closed: readonly ActivityLine[]): readonly Series[] {
  const groups = groupBy(closed, (line) => `${keyOf(line)}|${identity(line.lot)}`);
  return [...groups.values()].flatMap((group) => {
    const lines = [...group].sort((a, b) => monthIndex(a.month) - monthIndex(b.month));
    const oncePerMonth = new Set(lines.map((line) => monthIndex(line.month))).size === lines.length;
    return isGroup(lines) ? [{ table: lines[0].table, lines, oncePerMonth }] : [];
  });
}

/** Lines of months that are over; lines of an open month are work in progress. */
export function closedLines(context: CheckContext): readonly ActivityLine[] {
  return indexOf(context).closed;
}

export function tableLines<Table extends ActivityTable>(context: CheckContext, table: Table): readonly LineIn<Table>[] {
  return linesIn(indexOf(context).byTable.get(table) ?? [], table);
}

/** Lines of a stream in a use, or of a meter, product, heat stream or item. */
export function linesOfStream<Table extends ActivityTable>(
  context: CheckContext,
  table: Table,
  stream: string,
  use = "",
): readonly LineIn<Table>[] {
  return linesIn(indexOf(context).byKey.get(lineKey(table, stream, use)) ?? [], table);
}

/** Lines of each stream in a use over all its lots, of each meter, product, heat stream and item. */
export function linesByStream(context: CheckContext): readonly Group<ActivityLine>[] {
  return indexOf(context).streams;
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
    .flatMap(({ lines }) => pairs(lines))
    .filter(([before, after]) => monthIndex(after.month) === monthIndex(before.month) + 1);
}

/** Each item with the one before it. */
export function pairs<T>(items: readonly T[]): readonly (readonly [before: T, after: T])[] {
  return items.slice(1).flatMap((after, i) => items.slice(i, i + 1).map((before) => [before, after] as const));
}

/** The value of a reading in the unit of its field, else in that of its row's main figure; null where there is none. */
export function readingValue(line: ActivityLine, field: string): Decimal | null {
  const found = readingOf(line, field);
  if (found === undefined) return null;
  const { unit, figure } = monthField(line.table, field) ?? {};
  return valueIn(found, unit ?? (figure?.quantity === "amount" ? (mainReading(line)?.unit ?? "") : ""));
}

/** The reading in a unit; per the amount it is stated for, where that is another one: kcal/Nm3 in a column of kcal/kg. */
export function valueIn({ value, unit }: Pick<Reading, "value" | "unit">, wanted: string): Decimal | null {
  if (value === null || wanted === "" || unit === "" || unit === wanted) return value;
  const per = unit.split("/")[1];
  const targets = per === undefined ? [wanted] : [wanted, `${wanted.split("/")[0] ?? ""}/${per}`];
  const found = targets.map((target) => convert(value, unit, target)).find((converted) => converted.ok);
  return found?.ok === true ? found.value : value;
}

/** The values of several readings, or null when one of them has none. */
export function valuesOf<const Fields extends readonly string[]>(
  line: ActivityLine,
  fields: Fields,
): { readonly [K in keyof Fields]: Decimal } | null {
  const values = fields.map((field) => readingValue(line, field));
  return areGiven(fields, values) ? values : null;
}

type Given<Fields extends readonly string[]> = { readonly [K in keyof Fields]: Decimal };

function areGiven<Fields extends readonly string[]>(fields: Fields, values: readonly (Decimal | null)[]): values is Given<Fields> {
  return values.length === fields.length && !values.includes(null);
}

/** Whether any of a product is made in the months that are over; what is only bought or in stock is not. */
export function isMade(context: CheckContext, product: string): boolean {
  return linesOfStream(context, "production", product).some((line) => readingValue(line, "produced")?.gt(0) === true);
}
