/**
 * Gathers the cells of one sheet as they stream past and closes them into the three matrices of a snapshot. Rows that
 * look alike share one array of formats and one of no formulas: a large workbook costs little more than its values.
 * Where a stray cell makes the used range far larger than what it holds, each row ends with its last cell.
 */
import type { Area, CellValue } from "../core/workbook/cells";

/** A row that holds something, with its cells in the order they came. */
interface Row {
  readonly row: number;
  /** Rows alike share these two. */
  readonly columns: readonly number[];
  readonly styles: readonly number[];
  readonly values: readonly CellValue[];
  /** null where it has none. */
  readonly formulas: readonly string[] | null;
  /** The first and the last column that hold a value or a formula. */
  readonly first: number;
  readonly last: number;
}

export interface GridSnapshot {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
}

/** What all sheets of a workbook may take together before it is refused. */
export class GridBudget {
  private rows = 20_000_000;
  private cells = 60_000_000;
  private characters = 500_000_000;

  /** Whether so much is left; then it is spent. */
  spend(rows: number, cells: number): boolean {
    this.rows -= rows;
    this.cells -= cells;
    return this.rows >= 0 && this.cells >= 0;
  }

  /** The same for the text of formulas: a shared one is written once and stands in every cell of its group. */
  spendText(characters: number): boolean {
    this.characters -= characters;
    return this.characters >= 0;
  }
}

/** A range is sparse when it has so many cells for each one up to the last of its row, and more than a small sheet has. */
const SPARSE_TIMES = 4;
const SPARSE_FROM = 100_000;

const EMPTY_GRID: GridSnapshot = { top: 0, left: 0, values: [], formulas: [], formats: [] };

export class SheetGrid {
  private readonly rows: Row[] = [];
  private readonly sharedFormats = new Map<string, readonly string[]>();
  private lastStyled: { readonly row: Row; readonly width: number; readonly formats: readonly string[] } | null = null;
  private row = -1;
  /** The cells of the current row, `count` of them: what is behind those is of earlier rows. */
  private count = 0;
  private readonly columns: number[] = [];
  private readonly styles: number[] = [];
  private readonly values: CellValue[] = [];
  private readonly formulas: string[] = [];

  /** `formats` are the number formats by style index. */
  constructor(
    private readonly formats: readonly string[],
    private readonly budget: GridBudget,
  ) {}

  add(row: number, column: number, value: CellValue, formula: string, style: number): void {
    if (row !== this.row) {
      this.endRow();
      this.row = row;
    }
    const at = this.count++;
    this.columns[at] = column;
    this.values[at] = value;
    this.formulas[at] = formula;
    this.styles[at] = style;
  }

  private endRow(): void {
    const { columns, styles, values, formulas, count } = this;
    let first = Infinity;
    let last = -1;
    let hasFormulas = false;
    for (let i = 0; i < count; i++) {
      if (formulas[i] !== "") hasFormulas = true;
      else if (values[i] === null) continue;
      if (columns[i]! < first) first = columns[i]!;
      if (columns[i]! > last) last = columns[i]!;
    }
    if (last >= 0) {
      const before = this.rows.at(-1);
      this.rows.push({
        row: this.row,
        columns: before !== undefined && isSame(before.columns, columns, count) ? before.columns : columns.slice(0, count),
        styles: before !== undefined && isSame(before.styles, styles, count) ? before.styles : styles.slice(0, count),
        values: values.slice(0, count),
        formulas: hasFormulas ? formulas.slice(0, count) : null,
        first,
        last,
      });
    }
    this.count = 0;
  }

  /**
   * The matrices over the range that holds a value or a formula; null when the workbook is too large to hold. The first
   * row is always as wide as the range.
   */
  close(): GridSnapshot | null {
    this.endRow();
    let [left, right, top, bottom, cells] = [Infinity, -1, Infinity, -1, 0];
    for (const { row, first, last } of this.rows) {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, first);
      right = Math.max(right, last);
    }
    if (right < 0) return EMPTY_GRID;
    for (const { last } of this.rows) cells += last - left + 1;
    const isSparse = (bottom - top + 1) * (right - left + 1) > SPARSE_FROM + SPARSE_TIMES * cells;
    return this.budget.spend(bottom - top + 1, cells) ? this.matrices({ top, left, right, bottom }, isSparse) : null;
  }

  private matrices({ top, left, right, bottom }: Area, isSparse: boolean): GridSnapshot {
    const height = bottom - top + 1;
    const emptyWidth = isSparse ? 0 : right - left + 1;
    const noValues: readonly CellValue[] = new Array<CellValue>(emptyWidth).fill(null);
    const noFormulas: readonly string[] = new Array<string>(emptyWidth).fill("");
    const noFormats: readonly string[] = new Array<string>(emptyWidth).fill("General");
    const values = new Array<readonly CellValue[]>(height).fill(noValues);
    const formulas = new Array<readonly string[]>(height).fill(noFormulas);
    const formats = new Array<readonly string[]>(height).fill(noFormats);
    for (const row of this.rows) {
      const at = row.row - top;
      const width = (at === 0 || !isSparse ? right : row.last) - left + 1;
      const isFirst = values[at] === noValues;
      const put = <T>(rows: (readonly T[])[], cells: readonly T[], empty: T): void => {
        rows[at] = isFirst ? cells : over(rows[at]!, cells, empty);
      };
      put<CellValue>(values, placed<CellValue>(row, row.values, left, width, null), null);
      put(formats, this.formatsOf(row, left, width), "General");
      if (row.formulas !== null) put(formulas, placed(row, row.formulas, left, width, ""), "");
    }
    return { top, left, values, formulas, formats };
  }

  private formatsOf(row: Row, left: number, width: number): readonly string[] {
    const last = this.lastStyled;
    if (last?.width === width && last.row.styles === row.styles && last.row.columns === row.columns) return last.formats;
    const key = `${width}|${row.columns.join()}|${row.styles.join()}`;
    let formats = this.sharedFormats.get(key);
    if (formats === undefined) {
      const codes = row.styles.map((style) => this.formats[style] ?? "General");
      this.sharedFormats.set(key, (formats = placed(row, codes, left, width, "General")));
    }
    this.lastStyled = { row, width, formats };
    return formats;
  }
}

/** Whether the first `count` of `other` are all of `one`. */
function isSame(one: readonly number[], other: readonly number[], count: number): boolean {
  if (one.length !== count) return false;
  for (let i = 0; i < count; i++) if (one[i] !== other[i]) return false;
  return true;
}

/** The cells at their columns, `empty` between them. */
function placed<T>({ columns }: Row, cells: readonly T[], left: number, width: number, empty: T): readonly T[] {
  if (columns.length === width && isRun(columns, left)) return cells;
  const full = new Array<T>(width).fill(empty);
  for (let i = 0; i < columns.length; i++) {
    const at = columns[i]! - left;
    if (at >= 0 && at < width) full[at] = cells[i]!;
  }
  return full;
}

function isRun(columns: readonly number[], from: number): boolean {
  for (let i = 0; i < columns.length; i++) if (columns[i] !== from + i) return false;
  return true;
}

/** A row that is written in two pieces: the later one over the earlier. */
function over<T>(earlier: readonly T[], later: readonly T[], empty: T): readonly T[] {
  return Array.from({ length: Math.max(earlier.length, later.length) }, (_, i) => {
    const cell = later[i] ?? empty;
    return cell === empty ? (earlier[i] ?? empty) : cell;
  });
}
