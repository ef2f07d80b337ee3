/** How cells and sheets of a file look, resolved to what a grid can draw: colours without themes, lengths in Excel's own units. */
import type { Area } from "../../core/workbook/cells";

/** A line along one side of a cell. */
export interface BorderLook {
  /** As SpreadsheetML names it: "thin", "medium", "double" ... */
  readonly style: string;
  /** "#RRGGBB". */
  readonly color: string;
}

export type Side = "top" | "bottom" | "left" | "right";
export const SIDES: readonly Side[] = ["top", "bottom", "left", "right"];

/** One cell style with everything a grid draws of it. */
export interface CellLook {
  readonly fontName: string;
  /** In points. */
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** null leaves the cell without a fill. */
  readonly fill: string | null;
  readonly borders: Readonly<Partial<Record<Side, BorderLook>>>;
  /** "general", "left", "center", "right", "justify" ... */
  readonly horizontal: string;
  /** "top", "center", "bottom" ... */
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees counter-clockwise as the file writes them: 0 to 90, 91 to 180 for downward, 255 for letters below one another. */
  readonly rotation: number;
  readonly format: string;
}

/** A rule for what may be entered, as far as a grid enforces it. */
export interface ValidationLook {
  readonly areas: readonly Area[];
  /** "list", "decimal", "whole", "date", "time", "textLength", "custom". */
  readonly type: string;
  readonly operator: string;
  /** As the file has them, without "=". */
  readonly formula1: string;
  readonly formula2: string;
  readonly errorStyle: string;
  readonly errorTitle: string;
  readonly error: string;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly showError: boolean;
  readonly allowBlank: boolean;
}

/** Width in characters of the default font, padding included, as the file writes it; null where none is set. */
export interface ColumnLook {
  readonly from: number;
  readonly to: number;
  readonly width: number | null;
  readonly hidden: boolean;
  /** Cell style of cells that are not there; 0 where none is set. */
  readonly style: number;
}

export interface RowLook {
  readonly row: number;
  /** In points; null where the program that shows it decides. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** Cell style of cells that are not there; null where the row sets none. */
  readonly style: number | null;
}

/** One sheet. */
export interface SheetLook {
  /** Index into the cell styles of the file, by row and column, where it is not 0. */
  readonly styles: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly columns: readonly ColumnLook[];
  readonly rows: readonly RowLook[];
  /** In characters and points. */
  readonly defaultWidth: number | null;
  readonly defaultHeight: number | null;
  readonly merges: readonly Area[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly validations: readonly ValidationLook[];
  /** Array formulas and data tables that cover several cells. */
  readonly arrays: readonly Area[];
  readonly conditionals: readonly ConditionalLook[];
}

/** A highlight by formula. */
export interface ConditionalLook {
  readonly area: Area;
  readonly formula: string;
  readonly highlight: number;
}
