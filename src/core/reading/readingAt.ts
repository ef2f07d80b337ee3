/** One cell as a reading: its number, why it has none, and what its unit is. */
import type { Decimal } from "../quantity/decimal";
import { formatAt, formulaAt, valueAt } from "../workbook/cells";
import type { CellRef, CellValue, SheetSnapshot } from "../workbook/cells";
import { numberOf } from "../plan/parse/entries";
import type { Reading } from "../activity/line";
import { cellText, wholeText } from "../plan/parse/tables";

export interface UnitFound {
  readonly unit: string;
  readonly unitCell: CellRef | null;
  readonly unitText: string;
}

/** Where a figure stands and what names it. */
export interface ReadingPlace {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
  readonly labelCell: CellRef;
}

export function readingAt({ sheet, row, column, labelCell }: ReadingPlace, unit: UnitFound): Reading {
  const value = valueAt(sheet, row, column);
  const { number, problem, isPercent } = numberIn(value, unit.unit, () => formatAt(sheet, row, column));
  return {
    value: number,
    problem,
    isPercent,
    text: typeof value === "string" ? value.replace(/^ +| +$/g, "") : cellText(value),
    computed: formulaAt(sheet, row, column) !== "",
    isText: typeof value === "string" && value !== "",
    cell: { sheet: sheet.name, row, column },
    labelCell,
    labelText: wholeText(valueAt(sheet, labelCell.row, labelCell.column)),
    ...unit,
  };
}

interface NumberFound {
  readonly number: Decimal | null;
  readonly problem: Reading["problem"];
  readonly isPercent: boolean;
}

const HUNDRED = 100;

/** In a column of percent, 0.12 shown as 12 % and the text "12 %" are 12; a percent of anything else is no quantity. */
function numberIn(value: CellValue, unit: string, format: () => string): NumberFound {
  const found = numberOf(value);
  if (found.value === null) return { number: null, problem: dashOf(value) ? "blank" : found.problem, isPercent: false };
  const isPercent = typeof value === "string" ? value.trim().endsWith("%") : format().includes("%");
  if (!isPercent) return { number: found.value, problem: null, isPercent };
  if (unit === "%") return { number: found.value.times(HUNDRED), problem: null, isPercent };
  return typeof value === "string"
    ? { number: null, problem: "text", isPercent: false }
    : { number: found.value, problem: null, isPercent: false };
}

/** A lone dash is a cell left empty; only a typed 0 is zero. */
function dashOf(value: CellValue): boolean {
  return typeof value === "string" && /^(-+|\u2013|\u2014)$/.test(value.trim());
}
