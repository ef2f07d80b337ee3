/** Sheets as other people lay them out, written as rows of cells, and what is read from them as comparable lines. */
import { parseUnit } from "../../src/core/quantity/units";
import type { ActivityLine } from "../../src/core/activity/line";
import { recordsOf } from "../../src/core/activity/records";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/workbook/cells";

/** A cell: its value, a formula with its value, or a value with its number format. */
export type Cell = CellValue | { readonly f: string; readonly v: CellValue } | { readonly v: CellValue; readonly as: string };
export type Grid = readonly (readonly Cell[])[];

export interface GridOptions {
  readonly id?: string;
  readonly top?: number;
  readonly left?: number;
  readonly visibility?: SheetSnapshot["visibility"];
}

export function grid(name: string, rows: Grid, { id = name, top = 0, left = 0, visibility = "visible" }: GridOptions = {}): SheetSnapshot {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const each = <T>(take: (cell: Cell) => T): T[][] => rows.map((row) => Array.from({ length: width }, (_, i) => take(row[i] ?? null)));
  const isRich = (cell: Cell): cell is Exclude<Cell, CellValue> => typeof cell === "object" && cell !== null && "v" in cell;
  return {
    id,
    name,
    visibility,
    protected: false,
    form: null,
    top,
    left,
    values: each((cell) => (isRich(cell) ? cell.v : cell)),
    formulas: each((cell) => (isRich(cell) && "f" in cell ? cell.f : "")),
    formats: each((cell) => (isRich(cell) && "as" in cell ? cell.as : "General")),
  };
}

export function book(sheets: readonly SheetSnapshot[], dateSystem: 1900 | 1904 = 1900): WorkbookSnapshot {
  return deepFreeze({ sheets, dateSystem, part: null });
}

/** Frozen all through, so that a reader that changes a cell throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** Every figure as "fuel, Imported coal, kiln, Lot A, 2025-04, consumed, 4000 t", in order; blanks left out. */
export function figures(lines: readonly ActivityLine[]): readonly string[] {
  return recordsOf(lines)
    .filter((record) => record.value !== null)
    .map(({ table, stream, use, lot, month, kind, value, unit }) =>
      [table, stream, use, lot, month, kind, `${value} ${unitSymbol(unit)}`].join(", "),
    )
    .sort();
}

function unitSymbol(unit: string): string {
  const parsed = parseUnit(unit);
  return parsed.ok ? parsed.value.symbol : unit;
}
