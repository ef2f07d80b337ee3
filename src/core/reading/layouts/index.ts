/** The only list of layouts, the most particular first: a block of headers belongs to the first that recognises it. */
import type { TableMapping } from "../mapping/mapping";
import { monthsBelow } from "./monthsBelow";
import { longTable } from "./longTable";
import { monthMatrix } from "./monthMatrix";
import { monthTable } from "./monthTable";
import { register } from "./register";
import { isTurned } from "../turned";
import { CONFIDENT, headerMatcher } from "../../plan/parse/headers";
import { MONTH_TABLES } from "../../plan/spec/monthTables";
import type { HeaderBlock } from "./headerBlocks";
import type { Recogniser, SheetView } from "./recogniser";

export const RECOGNISERS: readonly Recogniser[] = [monthMatrix, register, longTable, monthTable, monthsBelow];

/** The tables of a sheet in order of their headers, each reaching down to the next one in its columns. */
export function recogniseTables(view: SheetView): readonly TableMapping[] {
  const found: TableMapping[] = [];
  for (const recogniser of RECOGNISERS) {
    const tables = recogniser.recognise(view)?.tables ?? [];
    found.push(...tables.filter((table) => !found.some((other) => overlaps(areaOf(other), areaOf(table)))));
  }
  found.sort((a, b) => a.headerRow - b.headerRow || a.left - b.left);
  return found.map((table) => (isTurned(table) ? table : { ...table, lastRow: reach(table, found, view) }));
}

/** Where a table stands in the sheet as it is. */
function areaOf(table: TableMapping): Span {
  const { headerTop, headerRow, left, right } = table;
  return isTurned(table)
    ? { headerTop: left, headerRow: right, left: headerTop, right: table.lastRow }
    : { headerTop, headerRow, left, right };
}

type Span = Pick<TableMapping, "headerTop" | "headerRow" | "left" | "right">;

function overlaps(a: Span, b: Span): boolean {
  return sharesColumns(a, b) && a.headerTop <= b.headerRow && b.headerTop <= a.headerRow;
}

const sharesColumns = (a: Span, b: Span) => a.left <= b.right && b.left <= a.right;

function reach(table: TableMapping, tables: readonly TableMapping[], { sheet, blocks }: SheetView): number {
  const unknown = blocks.filter(beginsTable).map(({ top, bottom, left, right }) => ({ headerTop: top, headerRow: bottom, left, right }));
  const below = [...tables.map(areaOf), ...unknown]
    .filter((other) => other.headerTop > table.headerRow && sharesColumns(other, table))
    .map((other) => other.headerTop - 1);
  return Math.min(sheet.top + sheet.values.length - 1, ...below);
}

/** A row that begins with what heads a column of names is the head of a table, even of one that nobody recognises. */
function beginsTable({ cells }: HeaderBlock): boolean {
  const [first] = cells;
  return (
    first !== undefined &&
    MONTH_TABLES.some((spec) => {
      const [match] = headerMatcher(spec).match(first.own);
      return match !== undefined && match.confidence >= CONFIDENT && match.field.id === spec.keys[0];
    })
  );
}
