/** What was done to an open workbook beyond what the workbook port writes: looks, results, sizes, and the tabs themselves. */
import type { Area, CellValue, Visibility } from "../../core/workbook/cells";
import type { CellLook } from "../looks/cellLook";

/** A cell whose formula is as the file has it, with another result. */
export interface ResultEdit {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** A cell that looks otherwise; what `before` and `after` have in common stays as the file says it. */
export interface LookEdit {
  readonly row: number;
  readonly column: number;
  readonly before: CellLook;
  readonly after: CellLook;
}

export interface ColumnEdit {
  readonly column: number;
  /** In characters with padding, as the file counts; null leaves the width the file has. */
  readonly width: number | null;
  readonly hidden: boolean;
}

export interface RowEdit {
  readonly row: number;
  /** In points; null leaves the height the file has. */
  readonly height: number | null;
  readonly hidden: boolean;
}

/** What changed on one sheet beside what its cells hold. */
export interface SheetEdit {
  /** The tab's name as it is now. */
  readonly sheet: string;
  readonly results: readonly ResultEdit[];
  readonly looks: readonly LookEdit[];
  readonly columns: readonly ColumnEdit[];
  readonly rows: readonly RowEdit[];
  /** Absent where the sheet is frozen as before. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** All merged areas; absent where they are as before. */
  readonly merges?: readonly Area[];
}

export interface TabRename {
  readonly from: string;
  readonly to: string;
}

/** A tab as it is to be, found by its name. */
export interface TabState {
  readonly name: string;
  readonly visibility: Visibility;
  /** "" where the tab has no colour. */
  readonly color: string;
}
