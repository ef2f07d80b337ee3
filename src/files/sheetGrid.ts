/**
 * Gathers the cells of one sheet as they stream past and closes them into the three matrices of a snapshot. Rows that
 * look alike share one array of formats and one of empty formulas: most of a large workbook is like that.
 */
import type { CellValue } from "../core/workbook/cells";

interface Row {
  readonly row: number;
  readonly columns: number[];
  readonly values: CellValue[];
  readonly formulas: string[];
  readonly styles: number[];
}

export interface GridSnapshot {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

/** A used range may be sparse, but not beyond what a machine can hold as a matrix. */
const LARGEST_MATRIX_CELLS = 60_000_000;

export class SheetGrid {
  private readonly rows: Row[] = [];
  private current: Row | null = null;
  private readonly sharedFormats = new Map<string, readonly string[]>();

  /** `formats` are the number formats by style index. */
  constructor(private readonly formats: readonly string[]) {}

  add(row: number, column: number, value: CellValue, formula: string, style: number): void {
    if (this.current?.row !== row) {
      this.current = { row, columns: [], values: [], formulas: [], styles: [] };
      this.rows.push(this.current);
    }
    this.current.columns.push(column);
    this.current.values.push(value);
    this.current.formulas.push(formula);
    this.current.styles.push(style);
  }

  /** The matrices over the range that holds a value or a formula; null when it is too large to hold. */
  close(): GridSnapshot | null {
    const used = this.rows.filter((row) => row.values.some((value, i) => value !== null || row.formulas[i] !== ""));
    if (used.length === 0) return { top: 0, left: 0, values: [], formulas: [], formats: [] };
    let [left, right, top, bottom] = [Infinity, -1, Infinity, -1];
    for (const row of used) {
      top = Math.min(top, row.row);
      bottom = Math.max(bottom, row.row);
      row.columns.forEach((column, i) => {
        if (row.values[i] === null && row.formulas[i] === "") return;
        left = Math.min(left, column);
        right = Math.max(right, column);
      });
    }
    const width = right - left + 1;
    if (used.length * width > LARGEST_MATRIX_CELLS) return null;
    return { top, left, ...this.matrices(bottom - top + 1, width, top, left) };
  }

  private matrices(height: number, width: number, top: number, left: number): Pick<GridSnapshot, "values" | "formulas" | "formats"> {
    const noValues: readonly CellValue[] = new Array<CellValue>(width).fill(null);
    const noFormulas: readonly string[] = new Array<string>(width).fill("");
    const noFormats: readonly string[] = new Array<string>(width).fill("General");
    const values = new Array<readonly CellValue[]>(height).fill(noValues);
    const formulas = new Array<readonly string[]>(height).fill(noFormulas);
    const formats = new Array<readonly string[]>(height).fill(noFormats);
    for (const row of this.rows) {
      const at = row.row - top;
      if (at < 0 || at >= height) continue;
      values[at] = placed(row, row.values, noValues, left);
      if (row.formulas.some((formula) => formula !== "")) formulas[at] = placed(row, row.formulas, noFormulas, left);
      formats[at] = this.formatsOf(row, noFormats, left);
    }
    return { values, formulas, formats };
  }

  private formatsOf(row: Row, none: readonly string[], left: number): readonly string[] {
    const key = `${row.columns.join()}|${row.styles.join()}`;
    const shared = this.sharedFormats.get(key);
    if (shared) return shared;
    const formats = placed(
      row,
      row.styles.map((style) => this.formats[style] ?? "General"),
      none,
      left,
    );
    this.sharedFormats.set(key, formats);
    return formats;
  }
}

function placed<T>(row: Row, cells: readonly T[], empty: readonly T[], left: number): readonly T[] {
  if (row.columns.length === empty.length && row.columns[0] === left && row.columns[empty.length - 1] === left + empty.length - 1)
    return cells;
  const full = empty.slice();
  row.columns.forEach((column, i) => {
    const at = column - left;
    if (at >= 0 && at < full.length) full[at] = cells[i]!;
  });
  return full;
}
