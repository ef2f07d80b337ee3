/**
 * What a build saw of the input sheets, cell by cell, so that the workbook can tell natively what has changed since: words
 * as they were, and which cells held figures. The figures themselves are left out wherever the forms follow them by formula.
 */
import type { ActivityLine } from "../../activity/line";
import { readingsOf } from "../../activity/line";
import type { InventorySetting } from "../../inventory/setting";
import type { AnyPlanCell } from "../../plan/model";
import type { Area, CellRef, CellValue, SheetSnapshot } from "../../workbook/cells";
import { formulaAt, isCellError, valueAt } from "../../workbook/cells";
import type { DataRow } from "./dataRows";

/** Whatever the cell holds later, the forms follow it or do not depend on it. */
export const ANYTHING = "(any)";
/** The forms follow any number in the cell, and nothing else. */
export const ANY_NUMBER = "(number)";

export interface SeenSheet {
  readonly name: string;
  /** All cells that hold something, from A1. */
  readonly area: Area;
  /** Rows that can be compared, in runs: a row with an Excel error in it cannot. */
  readonly runs: readonly { readonly top: number; readonly bottom: number }[];
  /** What later cells are compared with; null for a cell that was blank. */
  readonly copies: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[];
  /** Cells with a number or a text in the area, and in rows and columns around it. */
  readonly filled: number;
  readonly around: number;
}

/** Rows below and columns beside the used cells in which something typed later is noticed. */
const [ROWS_BELOW, COLUMNS_BESIDE] = [100, 10];

/** The area in which something typed later is noticed. */
export function watchedArea({ area }: Pick<SeenSheet, "area">): Area {
  return { ...area, bottom: area.bottom + ROWS_BELOW, right: area.right + COLUMNS_BESIDE };
}

/** Cells of an area that hold a number or a text, as the native count has it. */
function filledIn(sheet: SheetSnapshot, area: Area): number {
  let count = 0;
  for (let row = area.top; row <= area.bottom; row += 1)
    for (let column = area.left; column <= area.right; column += 1) {
      const value = valueAt(sheet, row, column);
      if (typeof value === "number" || (typeof value === "string" && value !== "")) count += 1;
    }
  return count;
}

/** What the build saw of the sheets it read. */
export function seenSheets(sheets: readonly SheetSnapshot[], setting: InventorySetting, rows: readonly DataRow[]): readonly SeenSheet[] {
  const known: KnownCells = {
    followed: keysOf(rows.flatMap((row) => (row.type === "reading" ? [row.reading.cell] : []))),
    figures: keysOf(setting.lines.flatMap((line) => readingsOf(line).map(([, { cell }]) => cell))),
    words: keysOf(setting.lines.flatMap(wordCells)),
    settings: new Set([setting.plan.sheet, ...(setting.reference === null ? [] : [setting.reference.sheet])]),
  };
  return sheets.map((sheet) => seenSheet(sheet, known));
}

/** Cells of the input sheets by what the forms take from them. */
interface KnownCells {
  /** Readings with a row in `CCTS Data`, which watches them itself. */
  readonly followed: ReadonlySet<string>;
  /** Readings. */
  readonly figures: ReadonlySet<string>;
  /** Names, units, months and choices of the lines. */
  readonly words: ReadonlySet<string>;
  /** Names of the sheets of settings, on which a formula is a setting too. */
  readonly settings: ReadonlySet<string>;
}

const keyOf = ({ sheet, row, column }: CellRef): string => `${sheet}\n${row}\n${column}`;
const keysOf = (cells: readonly CellRef[]): ReadonlySet<string> => new Set(cells.map(keyOf));

function wordCells(line: ActivityLine): readonly CellRef[] {
  const said = Object.values(line.said as Readonly<Record<string, AnyPlanCell>>).map(({ cell }) => cell);
  const named = readingsOf(line).flatMap(([, { labelCell, unitCell }]) => [labelCell, unitCell]);
  return [line.cell, line.monthCell, ...said, ...named].filter((cell) => cell !== null);
}

function seenSheet(sheet: SheetSnapshot, known: KnownCells): SeenSheet {
  const area = usedArea(sheet);
  const copies: SeenSheet["copies"][number][] = [];
  const runs: { top: number; bottom: number }[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (hasError(sheet, row, area)) continue;
    const last = runs[runs.length - 1];
    if (last?.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
    for (let column = area.left; column <= area.right; column += 1) {
      const value = copyOf(sheet, { sheet: sheet.name, row, column }, known);
      if (value !== null) copies.push({ row, column, value });
    }
  }
  const filled = filledIn(sheet, area);
  return { name: sheet.name, area, runs, copies, filled, around: filledIn(sheet, watchedArea({ area })) - filled };
}

function hasError(sheet: SheetSnapshot, row: number, { left, right }: Area): boolean {
  for (let column = left; column <= right; column += 1) if (isCellError(valueAt(sheet, row, column))) return true;
  return false;
}

/**
 * A formula that is no setting and no word of a line is somebody's own sum, which moves with the readings. A typed setting is
 * watched as it is: the forms would follow one that no build accepts, such as an oxidation factor of 1.33.
 */
function copyOf(sheet: SheetSnapshot, at: CellRef, { followed, figures, words, settings }: KnownCells): CellValue {
  const key = keyOf(at);
  const value = valueAt(sheet, at.row, at.column);
  const isFormula = formulaAt(sheet, at.row, at.column) !== "";
  if (followed.has(key)) return ANYTHING;
  if (isFormula && !words.has(key) && !settings.has(sheet.name)) return ANYTHING;
  const isSetting = settings.has(sheet.name);
  if (typeof value === "number" && (isSetting ? isFormula : figures.has(key))) return ANY_NUMBER;
  return value === "" ? null : value;
}

/** Blank rows or columns after which a cell counts as a stray one, far from everything that is read. */
const [ROWS_APART, COLUMNS_APART] = [500, 30];

/** From A1 to the last row and column that hold something, stray cells left out. */
function usedArea(sheet: SheetSnapshot): Area {
  const rows = new Set<number>();
  const columns = new Set<number>();
  sheet.values.forEach((values, r) =>
    values.forEach((value, c) => {
      if (value === null && formulaAt(sheet, sheet.top + r, sheet.left + c) === "") return;
      rows.add(sheet.top + r);
      columns.add(sheet.left + c);
    }),
  );
  return { top: 0, left: 0, bottom: lastOf(rows, ROWS_APART), right: lastOf(columns, COLUMNS_APART) };
}

function lastOf(used: ReadonlySet<number>, apart: number): number {
  const [first = 0, ...others] = [...used].sort((a, b) => a - b);
  let last = first;
  for (const index of others) {
    if (index - last > apart) break;
    last = index;
  }
  return last;
}
