/**
 * A form as declared: headings, lines and texts in order. A line says what it is, how it is computed in words, its native
 * formula and the engine's figure for the same period; the sheet is rendered from that, and nothing else is typed twice.
 */
import type { Inventory } from "../inventory/model";
import type { Figure } from "../trace/figure";
import type { CellContent } from "../workbook/sheetPlan";

export type LineFormat = "quantity" | "gei" | "factor" | "whole" | "fraction" | "exactCertificates";

/** Decimals a line is shown with, and by which its agreement with the engine is judged. */
export const DECIMALS: Readonly<Record<LineFormat, number>> = { quantity: 3, gei: 4, factor: 6, whole: 0, fraction: 4, exactCertificates: 3 };

/** What a line's formula may refer to; every reference is to the same period as the line itself. */
export interface At {
  /** The cell of another line in this period's column; "'Form B Production'!F12" on another sheet. */
  line(id: string): string;
  /** The cell of a factor. */
  factor(key: string): string;
  /** Sum of the data rows that feed this line over the period, blank when one of them is not a number. */
  fed(): string;
  /** The one data row that feeds this line in the period's first or last month. */
  fedAt(edge: "first" | "last"): string;
  /** `compute` of the cells of lines and factors, blank while one of them is blank. */
  when(ids: readonly string[], compute: (...cells: readonly string[]) => string): string;
  /** Sum of lines, blank while one of them is blank; zero for none. */
  total(ids: readonly string[]): string;
  /** The sum of another line over the month columns, blank while one is. */
  months(id: string): string;
}

export interface LineSpec {
  readonly kind: "line";
  /** Permanent; never given to another line. */
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly format: LineFormat;
  /** How it is computed, in words. */
  readonly how: string;
  readonly formula: (at: At) => string;
  /** The engine's figure of the column's period; `months` are the inventories of the single months, for the whole period. */
  readonly engine: (inventory: Inventory, months: readonly Inventory[]) => Figure;
  /** Only in the column of the whole period, not by months and quarters. */
  readonly wholePeriodOnly?: boolean;
  /** A result that is ruled off above. */
  readonly isTotal?: boolean;
  /** Figures of other years, as links to Reference Data. */
  readonly baseline?: CellContent;
  readonly previous?: CellContent;
}

export interface HeadingSpec {
  readonly kind: "heading";
  readonly id: string;
  readonly label: string;
}

/** A line of words: a link to the plan, a typed field, a statement. */
export interface TextSpec {
  readonly kind: "text";
  readonly id: string;
  readonly label: string;
  readonly content: CellContent;
  readonly note: string;
  /** A box the user fills in; kept when the form is built again. */
  readonly typed?: boolean;
}

/** A table within a form, below its own header row: reduction measures. */
export interface TableRowsSpec {
  readonly kind: "table";
  readonly id: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
}

export type FormPart = LineSpec | HeadingSpec | TextSpec | TableRowsSpec;

export type FormTab = "formA" | "formB" | "formC" | "formD";

export interface FormSpec {
  readonly form: FormTab;
  readonly title: string;
  /** Which document uses this name, and what the other one means by it. */
  readonly naming: string;
  readonly parts: readonly FormPart[];
}

/** Lower-case id of a stream, meter or product for line ids: "Imported coal", "kiln" -> "imported-coal.kiln". */
export function slug(...names: readonly string[]): string {
  return names
    .map((name) => name.toLowerCase().normalize("NFKD").replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-+|-+$/g, ""))
    .filter((part) => part !== "")
    .join(".");
}
