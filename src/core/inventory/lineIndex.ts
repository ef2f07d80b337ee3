/** Lines by what names them, found once for all streams, meters, products and periods of an inventory. */
import { monthIndex } from "../quantity/period";
import type { Month } from "../quantity/period";
import { useOf } from "../activity/line";
import type { ActivityLine, ActivityTable, FuelLine, LineIn } from "../activity/line";
import { identity, streamKey } from "../plan/names";

type LineIndex = ReadonlyMap<string, readonly ActivityLine[]>;

/** Kept beside the lines for as long as they live; the same lines always give the same index. */
const INDEXES = new WeakMap<readonly ActivityLine[], LineIndex>();

function indexOf(lines: readonly ActivityLine[]): LineIndex {
  const known = INDEXES.get(lines);
  if (known !== undefined) return known;
  const index = new Map<string, ActivityLine[]>();
  for (const line of lines) {
    const key = `${line.table}|${nameKey(line)}`;
    const found = index.get(key);
    if (found === undefined) index.set(key, [line]);
    else found.push(line);
  }
  INDEXES.set(lines, index);
  return index;
}

/** What names a line among those of its table. */
export function nameKey(line: ActivityLine): string {
  if (line.table === "fuel") return streamKey(line.stream, useOf(line));
  return identity(line.table === "process" ? (line.said.item.choice ?? line.stream) : line.stream);
}

function inMonths<Name extends ActivityTable>(
  lines: readonly ActivityLine[],
  table: Name,
  name: string,
  months: readonly Month[],
): readonly LineIn<Name>[] {
  const wanted = new Set(months.map(monthIndex));
  const named = indexOf(lines).get(`${table}|${name}`);
  return named?.filter((line): line is LineIn<Name> => line.table === table && wanted.has(monthIndex(line.month))) ?? [];
}

/** Lines of a stream in one use, in the given months. */
export function streamLines(lines: readonly ActivityLine[], stream: string, use: string, months: readonly Month[]): readonly FuelLine[] {
  return inMonths(lines, "fuel", streamKey(stream, use), months);
}

/** Lines of a meter, product or process item, in the given months. */
export function namedLines<Name extends Exclude<ActivityTable, "fuel">>(
  lines: readonly ActivityLine[],
  table: Name,
  name: string,
  months: readonly Month[],
): readonly LineIn<Name>[] {
  return inMonths(lines, table, identity(name), months);
}
