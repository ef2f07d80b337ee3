/**
 * The order of `CCTS Data`: the rows of a form line stand together, each after the readings it is computed from, so that
 * the line's formulas read these rows and no others, however many streams a plant has.
 */
import type { DataRow } from "./dataRows";

/** First and last of the rows, counted from 0. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface OrderedRows {
  readonly rows: readonly DataRow[];
  /** Where the rows of each line are, by its id; a reading that only feeds one of them is among them. */
  readonly spans: ReadonlyMap<string, Span>;
}

/** Lines in order of their first row. */
export function inLineOrder(rows: readonly DataRow[]): OrderedRows {
  const lines = new Map<string, number[]>();
  rows.forEach(({ feeds }, index) => {
    if (feeds === "") return;
    const indices = lines.get(feeds);
    if (indices === undefined) lines.set(feeds, [index]);
    else indices.push(index);
  });
  const places = new Map<number, number>();
  const place = (index: number): void => {
    const row = rows[index];
    if (row === undefined || places.has(index)) return;
    if (row.type === "derived") for (const source of row.from) if (rows[source]?.feeds === "") place(source);
    places.set(index, places.size);
  };
  const spans = new Map<string, Span>();
  for (const [line, indices] of lines) {
    const first = places.size;
    indices.forEach(place);
    spans.set(line, { first, last: places.size - 1 });
  }
  rows.forEach((_, index) => place(index));
  const ordered = [...places.keys()].map((index) => rows[index]).filter((row) => row !== undefined);
  return { rows: ordered.map((row) => moved(row, places)), spans };
}

function moved(row: DataRow, places: ReadonlyMap<number, number>): DataRow {
  return row.type === "derived" ? { ...row, from: row.from.map((source) => places.get(source) ?? source) } : row;
}
