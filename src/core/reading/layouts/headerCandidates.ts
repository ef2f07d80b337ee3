/** Whether a row of a sheet may be a header, or a column one of the sheet turned round: asked of every row, so it has to be cheap. */
import type { CellValue, SheetSnapshot } from "../../workbook/cells";
import { isDate, isMonthText, monthOfCell } from "../months";

/** Whether a column may be a header of the sheet turned round, told before anything is turned. */
export function hasColumnOfMonths({ values, formats }: SheetSnapshot, system: 1900 | 1904): boolean {
  return (values[0] ?? []).some((_, c) =>
    mayBeHeader(
      { count: values.length, value: (i) => values[i]?.[c] ?? null, format: (i) => formats[i]?.[c] ?? "General" },
      system,
      () => false,
    ),
  );
}

/** A row or a column of a sheet. */
interface Cells {
  readonly count: number;
  value(index: number): CellValue;
  format(index: number): string;
}

/** The cells of one row of the sheet. */
export function rowCells({ top, values, formats }: SheetSnapshot, row: number): Cells {
  const [own, codes] = [values[row - top] ?? [], formats[row - top] ?? []];
  return { count: own.length, value: (i) => own[i] ?? null, format: (i) => codes[i] ?? "General" };
}

/** No figures, at least two texts or dates, and among them a known header or several months. */
export function mayBeHeader(cells: Cells, system: 1900 | 1904, knows: (text: string) => boolean): boolean {
  let [filled, months] = [0, 0];
  for (let index = 0; index < cells.count; index += 1) {
    const value = cells.value(index);
    if (typeof value === "number") {
      if (!isHeaderNumber(value, cells.format(index))) return isRowOfMonths(cells, system);
      filled += 1;
      if (isDate(value, cells.format(index))) months += 1;
    } else if (typeof value === "string" && value.trim() !== "") {
      filled += 1;
      if (isMonthText(value)) months += 1;
    }
  }
  return filled >= 2 && (months >= FEWEST_MONTHS || isAnyKnown(cells, knows));
}

function isAnyKnown(cells: Cells, knows: (text: string) => boolean): boolean {
  for (let index = 0; index < cells.count; index += 1) {
    const value = cells.value(index);
    if (typeof value === "string" && value.trim() !== "" && knows(value)) return true;
  }
  return false;
}

/** A date, or a year. */
export const isHeaderNumber = (value: number, format: string) =>
  isDate(value, format) || (Number.isInteger(value) && value >= 1990 && value <= 2100);

const FEWEST_MONTHS = 3;

/** Serials without a date format are months only when there are several, each a month after the one before. */
function isRowOfMonths(cells: Cells, system: 1900 | 1904): boolean {
  let before: number | null = null;
  let count = 0;
  for (let at = 0; at < cells.count; at += 1) {
    const value = cells.value(at);
    if (typeof value !== "number") continue;
    const month = monthOfCell(value, system);
    if (month === null) return false;
    const index = month.year * 12 + month.month;
    if (before !== null && index !== before + 1) return false;
    before = index;
    count += 1;
  }
  return count >= FEWEST_MONTHS;
}
