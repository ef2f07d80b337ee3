/** The only list of layouts, the most particular first: a block of headers belongs to the first that recognises it. */
import type { TableMapping } from "../mapping/mapping";
import { longTable } from "./longTable";
import { monthMatrix } from "./monthMatrix";
import { monthTable } from "./monthTable";
import { register } from "./register";
import type { Recogniser, SheetView } from "./recogniser";

export const RECOGNISERS: readonly Recogniser[] = [monthMatrix, register, longTable, monthTable];

/** The tables of a sheet in order of their headers, each reaching down to the next one in its columns. */
export function recogniseTables(view: SheetView): readonly TableMapping[] {
  const found: TableMapping[] = [];
  for (const recogniser of RECOGNISERS) {
    const tables = recogniser.recognise(view)?.tables ?? [];
    found.push(...tables.filter((table) => !found.some((other) => overlaps(other, table))));
  }
  found.sort((a, b) => a.headerRow - b.headerRow || a.left - b.left);
  return found.map((table) => ({ ...table, lastRow: reach(table, found, view) }));
}

function overlaps(a: TableMapping, b: TableMapping): boolean {
  return sharesColumns(a, b) && a.headerTop <= b.headerRow && b.headerTop <= a.headerRow;
}

const sharesColumns = (a: TableMapping, b: TableMapping) => a.left <= b.right && b.left <= a.right;

function reach(table: TableMapping, tables: readonly TableMapping[], { sheet }: SheetView): number {
  const below = tables
    .filter((other) => other.headerTop > table.headerRow && sharesColumns(other, table))
    .map((other) => other.headerTop - 1);
  return Math.min(sheet.top + sheet.values.length - 1, ...below);
}
