/**
 * A sheet we want to exist, as pure data. Forms, input sheets and reports are all described this way and written
 * by whichever adapter holds the workbook; nothing here knows Excel or files.
 */
import type { Area, CellValue } from "./cells";

/** What a cell holds. A text value is always text, also when it starts with "=". */
export type CellContent =
  | { readonly value: CellValue }
  /** `formula` is en-US with its "="; `value` is its result at build, stored by files so that previews show numbers. */
  | { readonly formula: string; readonly value: CellValue };

/** The one palette of looks; each adapter maps a name to fonts, fills and borders through `styles.ts`. */
export type StyleName =
  | "plain"
  | "title"
  | "subtitle"
  | "section"
  | "header"
  | "headerRight"
  | "headerIndented"
  | "label"
  | "unit"
  | "note"
  | "noteLine"
  | "id"
  | "input"
  | "inputText"
  | "formula"
  | "link"
  | "linkText"
  | "linkIndented"
  | "linkLine"
  | "words"
  | "total"
  | "engine"
  | "difference"
  | "ok"
  | "warning"
  | "error"
  | "draft";

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style: StyleName;
  /** en-US number format; absent means General, or "@" for text a user may retype. */
  readonly format?: string;
}

export interface ColumnPlan {
  /** In characters of the default font, as Excel's column width dialog. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface TablePlan {
  readonly name: string;
  /** Header row included. */
  readonly area: Area;
}

/** A list drop-down, or a lower and upper bound. */
export type ValidationRule =
  | { readonly kind: "list"; readonly items: readonly string[] }
  /** `source` is a range or defined name, with its "=". */
  | { readonly kind: "listFrom"; readonly source: string }
  | { readonly kind: "decimal"; readonly min: number; readonly max: number };

export interface ValidationPlan {
  readonly area: Area;
  readonly rule: ValidationRule;
  readonly prompt: string;
  /** "stop" refuses other entries, "warning" asks. */
  readonly severity: "stop" | "warning";
}

/** A highlight for cells for which the formula (relative to the area's first cell, with "=") is true. */
export interface ConditionalPlan {
  readonly area: Area;
  readonly formula: string;
  readonly style: StyleName;
}

export interface PrintPlan {
  readonly orientation: "portrait" | "landscape";
  readonly area?: Area;
  /** Number of rows at the top repeated on each page. */
  readonly titleRows: number;
  /** A4 where absent. All columns are fitted to one page. */
  readonly paper?: "A3";
  /** Rows with which a page begins, beside those where one is full. */
  readonly breaks?: readonly number[];
  readonly header: string;
}

/** A workbook-level defined name; `refersTo` with its "=". */
export interface NamePlan {
  readonly name: string;
  readonly refersTo: string;
}

export interface ChartPlan {
  readonly name: string;
  readonly kind: "line" | "column";
  readonly title: string;
  /** Address on the same sheet, first column the categories, first row the series names. */
  readonly data: Area;
  readonly place: Area;
}

export interface SheetPlan {
  /** Identity, kept as the worksheet property `ccts.form`; the tab is found by it, not by its name. */
  readonly form: string;
  /** The tab name asked for; the adapter may not change it, the operation resolves clashes. At most 31 characters. */
  readonly name: string;
  /** Id of the sheet in front of which the new tab goes; behind all others where absent. */
  readonly before?: string;
  readonly cells: readonly PlannedCell[];
  readonly columns: readonly ColumnPlan[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tables: readonly TablePlan[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionals: readonly ConditionalPlan[];
  readonly names: readonly NamePlan[];
  readonly charts: readonly ChartPlan[];
  readonly print: PrintPlan;
  readonly tabColor: string;
}
