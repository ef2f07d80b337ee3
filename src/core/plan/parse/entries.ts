/** Reads cells into entries and readings: numbers in Indian grouping, dates as serials or text, items by their labels. */
import { decimal } from "../../quantity/decimal";
import type { Decimal } from "../../quantity/decimal";
import { fromSerial, MONTH_NAMES } from "../../quantity/period";
import type { CalendarDate } from "../../quantity/period";
import { parseNumberText } from "../../quantity/unitsText";
import type { Entry, ItemsOf, RowOf } from "../model";
import type { ItemListSpec, TableSpec } from "../spec/tableSpec";
import { isCellError, valueAt } from "../../workbook/cells";
import type { CellRef, CellValue, SheetSnapshot } from "../../workbook/cells";
import { normaliseHeader } from "./headers";
import type { ReadingProblem } from "../../activity/line";
import { cellOf, cellText, rowsOf, valueOf } from "./tables";
import type { FoundTable } from "./tables";

/** A cell's number, or why it has none. Booleans are not numbers. */
export function numberOf(value: CellValue): { readonly value: Decimal | null; readonly problem: ReadingProblem | null } {
  if (typeof value === "number") return { value: decimal(value), problem: null };
  if (value === null || value === "") return { value: null, problem: "blank" };
  if (isCellError(value)) return { value: null, problem: "error" };
  const parsed = typeof value === "string" ? parseNumberText(value) : null;
  if (parsed !== null) return { value: parsed, problem: null };
  return { value: null, problem: cellText(value) === "" ? "blank" : "text" };
}

const DATE_TEXT = /^(\d{1,2})[-/. ](\d{1,2}|[a-z]{3,9})[-/. ](\d{2}|\d{4})$/i;

/** A date serial, or text such as 31-03-2026, 31/3/26, 31-Mar-2026 or 2026-03-31 (day before month, as in India). */
export function dateOf(value: CellValue, system: 1900 | 1904): CalendarDate | null {
  if (typeof value === "number") return value >= 20_000 && value < 80_000 ? fromSerial(value, system) : null;
  if (typeof value !== "string") return null;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value.trim());
  if (iso) return validDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const match = DATE_TEXT.exec(value.trim());
  if (!match) return null;
  const month = /^\d/.test(match[2]!)
    ? Number(match[2])
    : MONTH_NAMES.findIndex((name) => match[2]!.toLowerCase().startsWith(name.toLowerCase())) + 1;
  const year = match[3]!.length === 2 ? 2000 + Number(match[3]) : Number(match[3]);
  return validDate(year, month, Number(match[1]));
}

function validDate(year: number, month: number, day: number): CalendarDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day } : null;
}

export function entry(value: CellValue, cell: CellRef | null, system: 1900 | 1904, note = ""): Entry {
  return { text: cellText(value), number: numberOf(value).value, date: dateOf(value, system), cell, note };
}

/** The rows of a found table, typed by the table's fields; an absent table has no rows. */
export function readRows<Id extends string>(
  spec: TableSpec<Id>,
  found: FoundTable | undefined,
  system: 1900 | 1904,
): readonly RowOf<TableSpec<Id>>[] {
  if (found === undefined) return [];
  return rowsOf(found).map((row) => {
    const entries = spec.fields.map((field) => [field.id, entry(valueOf(row, field.id), cellOf(row, field.id), system)]);
    return Object.fromEntries(entries) as RowOf<TableSpec<Id>>;
  });
}

/** The items of a list by their labels, wherever they stand; the value is the next cell to the right, the note the one after. */
export function readItems<Id extends string>(spec: ItemListSpec<Id>, sheet: SheetSnapshot, system: 1900 | 1904): ItemsOf<ItemListSpec<Id>> {
  const labels = labelPositions(sheet);
  const entries = spec.items.map((wanted) => {
    const at = [wanted.label, ...wanted.synonyms]
      .map((label) => labels.get(normaliseHeader(label)))
      .find((position) => position !== undefined);
    if (at === undefined) return [wanted.id, entry(null, null, system)];
    const cell = { sheet: sheet.name, row: at.row, column: at.column + 1 };
    return [wanted.id, entry(valueAt(sheet, at.row, at.column + 1), cell, system, cellText(valueAt(sheet, at.row, at.column + 2)))];
  });
  return Object.fromEntries(entries) as ItemsOf<ItemListSpec<Id>>;
}

function labelPositions(sheet: SheetSnapshot): ReadonlyMap<string, { readonly row: number; readonly column: number }> {
  const positions = new Map<string, { row: number; column: number }>();
  sheet.values.forEach((row, r) =>
    row.forEach((value, c) => {
      if (typeof value !== "string") return;
      const key = normaliseHeader(value);
      if (key !== "" && !positions.has(key)) positions.set(key, { row: sheet.top + r, column: sheet.left + c });
    }),
  );
  return positions;
}
