/**
 * Rows that people inserted into their own sheets, or took out of them, since a build. Where the rows of the build are now
 * shows by the inputs in them: rows that say the same are the same, as long as all of them are in order.
 */

import { elementAt } from "../quantity/known";

/** Rows of a sheet that hold the same inputs, at the build and now; both ascend. */
type Pair = readonly [before: number, now: number];

/** The rows of one sheet at the build and now. */
export interface SheetRows {
  /** The row of today; null for one that was taken out. */
  nowOf(before: number): number | null;
  /** The rows of the build that a row of today may be, the likeliest first. */
  beforeOf(now: number): readonly number[];
  /** Whether the row is below all that are known again, where nothing tells how far it moved. */
  isBelow(now: number): boolean;
}

/** Of a sheet of which nothing is known. */
export const UNKNOWN_ROWS: SheetRows = sheetRows([]);

/** By sheet. */
export type RowShifts = ReadonlyMap<string, SheetRows>;

/** The text of inputs by their places, as "plan 'Monitoring Plan'!B7" or "'Apr 2025'!A7 evidence". */
type Inputs = Readonly<Record<string, string>>;

interface Place {
  /** What is in front of the row, and its parts. */
  readonly kind: string;
  readonly quoted: string;
  readonly column: string;
  /** From 0. */
  readonly row: number;
  /** What is behind the row. */
  readonly field: string;
}

function placeOf(key: string): Place | null {
  const [, kind = "", quoted = "", column = "", row, field = ""] = /^(.*?)'((?:[^']|'')+)'!([A-Z]{1,3})(\d+)(.*)$/s.exec(key) ?? [];
  return row === undefined ? null : { kind, quoted, column, row: Number(row) - 1, field };
}

/** How the rows of every sheet with inputs moved between two readings of a workbook. */
export function rowShifts(before: Inputs, now: Inputs): RowShifts {
  const [rowsBefore, rowsNow] = [rowsOf(before), rowsOf(now)];
  return new Map(
    [...rowsBefore].map(([quoted, rows]) => [quoted.replace(/''/g, "'"), sheetRows(aligned(rows, rowsNow.get(quoted) ?? []))] as const),
  );
}

/** The place at which the inputs of the build are now; for a row that was taken out the place says so. */
export function shifted(key: string, shifts: RowShifts): string {
  const place = placeOf(key);
  const rows = place === null ? undefined : shifts.get(place.quoted.replace(/''/g, "'"));
  if (place === null || rows === undefined) return key;
  const now = rows.nowOf(place.row);
  return now === null ? `${key}${DELETED}` : `${place.kind}'${place.quoted}'!${place.column}${now + 1}${place.field}`;
}

/** Behind the place of an input whose row is gone. */
export const DELETED = " (row deleted)";

/** A row with inputs, and what they say. */
interface InputRow {
  readonly row: number;
  readonly says: string;
}

/** In order of rows. */
function rowsOf(inputs: Inputs): ReadonlyMap<string, readonly InputRow[]> {
  const sheets = new Map<string, Map<number, string[]>>();
  for (const [key, text] of Object.entries(inputs)) {
    const place = placeOf(key);
    if (place === null) continue;
    const rows = sheets.get(place.quoted) ?? new Map<number, string[]>();
    sheets.set(place.quoted, rows.set(place.row, [...(rows.get(place.row) ?? []), `${place.column}${place.field}=${text}`]));
  }
  return new Map(
    [...sheets].map(([quoted, rows]) => [
      quoted,
      [...rows].sort((a, b) => a[0] - b[0]).map(([row, texts]) => ({ row, says: texts.sort().join("\n") })),
    ]),
  );
}

/** What begins and ends alike is the same; between, what is there once on both sides and in order, and so on around it. */
function aligned(before: readonly InputRow[], now: readonly InputRow[]): readonly Pair[] {
  let [from, end] = [0, 0];
  const most = Math.min(before.length, now.length);
  while (from < most && before[from]?.says === now[from]?.says) from += 1;
  while (end < most - from && before.at(-1 - end)?.says === now.at(-1 - end)?.says) end += 1;
  const pairs = (count: number, b: number, n: number): readonly Pair[] =>
    Array.from({ length: count }, (_, i): Pair => [before[b + i]?.row ?? 0, now[n + i]?.row ?? 0]);
  return [
    ...pairs(from, 0, 0),
    ...alignedBetween(before.slice(from, before.length - end), now.slice(from, now.length - end)),
    ...pairs(end, before.length - end, now.length - end),
  ];
}

function alignedBetween(before: readonly InputRow[], now: readonly InputRow[]): readonly Pair[] {
  const places = onceBy(now);
  const once = onceBy(before);
  const common = before.flatMap(({ says }, b): readonly Pair[] => {
    const n = places.get(says);
    return n === undefined || once.get(says) === undefined ? [] : [[b, n]];
  });
  const kept = ascending(common);
  if (kept.length === 0) return [];
  const ends: readonly Pair[] = [...kept, [before.length, now.length]];
  return ends.flatMap(([b, n], i): readonly Pair[] => {
    const [lastB, lastN] = ends[i - 1] ?? [-1, -1];
    const [one, other] = [before[b], now[n]];
    const here: readonly Pair[] = one === undefined || other === undefined ? [] : [[one.row, other.row]];
    return [...aligned(before.slice(lastB + 1, b), now.slice(lastN + 1, n)), ...here];
  });
}

/** Index of what is said by one row alone. */
function onceBy(rows: readonly InputRow[]): ReadonlyMap<string, number> {
  const indexes = new Map<string, number | undefined>();
  rows.forEach(({ says }, i) => indexes.set(says, indexes.has(says) ? undefined : i));
  return new Map([...indexes].flatMap(([says, i]) => (i === undefined ? [] : [[says, i] as const])));
}

/** The longest part of the pairs in which the second members ascend, too. */
function ascending(pairs: readonly Pair[]): readonly Pair[] {
  interface Chain {
    readonly pair: Pair;
    readonly before: Chain | null;
  }
  const ends: Chain[] = [];
  for (const pair of pairs) {
    const found = ends.findIndex(({ pair: [, now] }) => now >= pair[1]);
    const length = found < 0 ? ends.length : found;
    ends[length] = { pair, before: ends[length - 1] ?? null };
  }
  const kept: Pair[] = [];
  for (let chain = ends.at(-1) ?? null; chain !== null; chain = chain.before) kept.unshift(chain.pair);
  return kept;
}

/** The pairs at or above a row and below it. */
function around(pairs: readonly Pair[], row: number, side: 0 | 1): readonly [above: Pair | undefined, below: Pair | undefined] {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elementAt(pairs, middle)[side] <= row) low = middle + 1;
    else high = middle;
  }
  return [pairs[low - 1], pairs[low]];
}

function sheetRows(pairs: readonly Pair[]): SheetRows {
  return {
    nowOf(before) {
      const [above, below] = around(pairs, before, 0);
      const now = before + (above === undefined ? 0 : above[1] - above[0]);
      return below !== undefined && now >= below[1] ? null : now;
    },
    beforeOf(now) {
      const [above, below] = around(pairs, now, 1);
      const distances = [above === undefined ? 0 : above[1] - above[0], ...(below === undefined ? [] : [below[1] - below[0]])];
      return [...new Set(distances.map((by) => Math.max(0, now - by)))];
    },
    isBelow: (now) => around(pairs, now, 1)[1] === undefined,
  };
}
