/** Sees a table with months or days in rows and streams across, which no recogniser reads, so that it can be asked about. */
import type { MonitoringPlan } from "../../plan/model";
import { formulaAt, valueAt } from "../../workbook/cells";
import type { CellRef, SheetSnapshot } from "../../workbook/cells";
import { fromSerial, isoDate, monthIndex, monthLabel } from "../../quantity/period";
import { isDateCell, monthNameOf, monthOfCell } from "../months";
import { cellText } from "../../plan/parse/tables";
import { normaliseHeader } from "../../plan/parse/words";

const ROWS_TRIED = 40;
const COLUMNS_TRIED = 6;
const MONTHS_WANTED = 3;
const NAMES_WANTED = 2;

export interface MonthsDown {
  /** The first month's cell. */
  readonly where: CellRef;
  /** The first months, or the first days where a month has several rows. */
  readonly rows: readonly string[];
  /** Headers that name streams, meters or products of the plan. */
  readonly headers: readonly string[];
}

/** null unless at least three months stand below one another and two names of the plan above typed figures beside them. */
export function monthsDown(sheet: SheetSnapshot, system: 1900 | 1904, plan: MonitoringPlan): MonthsDown | null {
  const names = namesOf(plan);
  for (let column = sheet.left; column < sheet.left + COLUMNS_TRIED; column += 1) {
    const first = firstMonth(sheet, column, system);
    if (first === null) continue;
    const columns = columnsNamed(sheet, first, column, names).filter((named) => isTyped(sheet, first, named));
    if (columns.length >= NAMES_WANTED)
      return {
        where: { sheet: sheet.name, row: first, column },
        rows: rowLabels(sheet, first, column, system),
        headers: columns.map((named) => cellText(valueAt(sheet, first - 1, named))),
      };
  }
  return null;
}

function namesOf({ streams, meters, products }: MonitoringPlan): readonly string[] {
  const texts = [
    ...streams.map(({ stream }) => stream.text),
    ...meters.map(({ meter }) => meter.text),
    ...products.map(({ product }) => product.text),
  ];
  return [...new Set(texts.map(normaliseHeader))].filter((name) => name !== "");
}

/** The row in which a run of months begins, below a header. */
function firstMonth(sheet: SheetSnapshot, column: number, system: 1900 | 1904): number | null {
  let run = 0;
  for (let row = sheet.top + 1; row < Math.min(sheet.top + sheet.values.length, sheet.top + ROWS_TRIED); row += 1) {
    run = isMonth(sheet, row, column, system) ? run + 1 : 0;
    if (run === MONTHS_WANTED) return row - MONTHS_WANTED + 1;
  }
  return null;
}

function isMonth(sheet: SheetSnapshot, row: number, column: number, system: 1900 | 1904): boolean {
  const value = valueAt(sheet, row, column);
  return typeof value === "number" ? isDateCell(sheet, row, column) : monthNameOf(value) > 0 || monthOfCell(value, system) !== null;
}

function rowLabels(sheet: SheetSnapshot, first: number, column: number, system: 1900 | 1904): readonly string[] {
  const values = Array.from({ length: MONTHS_WANTED }, (_, i) => valueAt(sheet, first + i, column));
  const months = values.map((value) => monthOfCell(value, system));
  const isDaily = new Set(months.map((month) => month && monthIndex(month))).size < months.length;
  return values.map((value, i) => {
    const month = months[i];
    if (month === null || month === undefined) return cellText(value);
    return isDaily && typeof value === "number" ? isoDate(fromSerial(value, system)) : monthLabel(month);
  });
}

function columnsNamed(sheet: SheetSnapshot, first: number, months: number, names: readonly string[]): readonly number[] {
  const width = sheet.values[0]?.length ?? 0;
  return Array.from({ length: width }, (_, i) => sheet.left + i).filter((column) => {
    const header = valueAt(sheet, first - 1, column);
    const words = typeof header === "string" ? ` ${normaliseHeader(header)} ` : "";
    return column > months && names.some((name) => words.includes(` ${name} `));
  });
}

/** A summary adds up other cells; a record is typed. */
function isTyped(sheet: SheetSnapshot, first: number, column: number): boolean {
  const rows = Array.from({ length: MONTHS_WANTED }, (_, i) => first + i);
  return rows.every((row) => formulaAt(sheet, row, column) === "") && rows.some((row) => typeof valueAt(sheet, row, column) === "number");
}
