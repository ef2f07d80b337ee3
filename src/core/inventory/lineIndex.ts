/** Lines by what names them, found once for all streams, meters, products and periods of an inventory. */
import { monthIndex } from "../quantity/period";
import type { Month } from "../quantity/period";
import { identity, streamKey } from "../activity/line";
import type { ActivityLine, ActivityTable } from "../activity/line";

type LineIndex = ReadonlyMap<string, readonly ActivityLine[]>;

/** Kept beside the lines for as long as they live; the same lines always give the same index. */
const INDEXES = new WeakMap<readonly ActivityLine[], LineIndex>();

function indexOf(lines: readonly ActivityLine[]): LineIndex {
  const known = INDEXES.get(lines);
  if (known !== undefined) return known;
  const index = new Map<string, ActivityLine[]>();
  for (const line of lines) {
    const key = line.table === "fuel" ? `fuel|${streamKey(line.stream, line.use)}` : `${line.table}|${identity(line.stream)}`;
    const found = index.get(key);
    if (found === undefined) index.set(key, [line]);
    else found.push(line);
  }
  INDEXES.set(lines, index);
  return index;
}

function inMonths(lines: readonly ActivityLine[], months: readonly Month[]): readonly ActivityLine[] {
  const wanted = new Set(months.map(monthIndex));
  return lines.filter((line) => wanted.has(monthIndex(line.month)));
}

/** Lines of a stream in one use, in the given months. */
export function streamLines(
  lines: readonly ActivityLine[],
  stream: string,
  use: string,
  months: readonly Month[],
): readonly ActivityLine[] {
  return inMonths(indexOf(lines).get(`fuel|${streamKey(stream, use)}`) ?? [], months);
}

/** Lines of a meter, product or process item, in the given months. */
export function namedLines(
  lines: readonly ActivityLine[],
  table: Exclude<ActivityTable, "fuel">,
  name: string,
  months: readonly Month[],
): readonly ActivityLine[] {
  return inMonths(indexOf(lines).get(`${table}|${identity(name)}`) ?? [], months);
}
