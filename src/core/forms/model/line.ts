/**
 * A form as declared: headings, lines and texts in order. A line says what it is, how it is computed in words, its native
 * formula and the engine's figure for the same period; the sheet is rendered from that, and nothing else is typed twice.
 */
import type { Inventory } from "../../inventory/model";
import type { Figure } from "../../trace/figure";
import type { CellValue } from "../../workbook/cells";
import type { CellContent, ChartPlan } from "../../workbook/sheetPlan";
import type { InputsCell } from "../data/inputsCells";
import type { Grid } from "./grids";
import type { Period } from "./layout";

/** "check" is a difference that must be 0; it shows as an icon and a word. */
export type LineFormat = "quantity" | "gei" | "factor" | "whole" | "fraction" | "exactCertificates" | "tiny" | "check";

/** Decimals a line is shown with, and by which its agreement with the engine is judged. */
export const DECIMALS: Readonly<Record<LineFormat, number>> = {
  quantity: 3,
  gei: 4,
  factor: 6,
  whole: 0,
  fraction: 4,
  exactCertificates: 3,
  tiny: 10,
  check: 6,
};

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
  /** The cell of another line in a named column of its tab, such as the previous year. */
  beside(id: string, column: number): string;
  /** Months of the period. */
  readonly monthCount: number;
  /** Evidence of the first data row that feeds a line, and how many more there are. */
  evidence(id: string): string;
  /** A cell of `CCTS Inputs`, which says what the build did not see. */
  inputs(which: InputsCell): string;
  /** The same references in another period's column. */
  in(period: Period): At;
}

/** A cell computed from lines, with the engine's value of it. */
export interface ComputedCell {
  readonly formula: (at: At) => string;
  readonly value: CellValue;
  readonly format: LineFormat | "text";
  /** Ruled off above. */
  readonly isTotal?: boolean;
}

/** A cell the user fills in; kept when the form is built again. */
export interface TypedCell {
  readonly typed: "number" | "text";
}

/** A unit or another word beside a figure. */
export interface WordCell {
  readonly word: string;
  /** The words run over the empty cells to the right. */
  readonly runsOver?: true;
}

export type FormCell = CellContent | ComputedCell | TypedCell | WordCell;

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
  /** A figure people act on: the word that it is out of date stands before how it is computed. */
  readonly isKey?: boolean;
  /** Figures of other years, as links to Reference Data. */
  readonly baseline?: CellContent | ComputedCell;
  readonly previous?: CellContent | ComputedCell;
  /** Cells in further columns of the line's row. */
  readonly beside?: ReadonlyMap<number, FormCell>;
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
  readonly content: CellContent | ComputedCell;
  readonly note: string;
  readonly unit?: string;
  /** A box the user fills in; kept when the form is built again. */
  readonly typed?: boolean;
}

/** A table within a form, below its own header row: reduction measures. */
export interface TableRowsSpec {
  readonly kind: "table";
  readonly id: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly FormCell[])[];
  /** Ids of the rows where lines or typed fields are asked for by them, as many as rows; otherwise the rows are counted. */
  readonly ids?: readonly string[];
}

/** Charts side by side over the data of tables of the same form. */
export interface ChartsSpec {
  readonly kind: "charts";
  readonly id: string;
  /** Rows kept free for them. */
  readonly rows: number;
  readonly charts: readonly ChartSpec[];
}

export interface ChartSpec extends Pick<ChartPlan, "name" | "kind" | "title"> {
  /** Id of the table whose first columns are drawn: categories, then this many series. */
  readonly table: string;
  readonly series: number;
  /** Columns the chart covers. */
  readonly left: number;
  readonly right: number;
}

export type FormPart = LineSpec | HeadingSpec | TextSpec | TableRowsSpec | ChartsSpec;

export type FormTab =
  | "contents"
  | "formA"
  | "formB"
  | "formC"
  | "formD"
  | "formE2Plan"
  | "ghgReport"
  | "beeFormD"
  | "beeFormE2"
  | "beeFormB"
  | "tracker"
  | "bridge"
  | "brsr";

export interface FormSpec {
  readonly form: FormTab;
  readonly title: string;
  /** Which document uses this name, and what the other one means by it. */
  readonly naming: string;
  /** Columns of the tab; absent for those of Form A to D. */
  readonly grid?: Grid;
  /** Column of states, and the words of those that are not as built, which are marked. */
  readonly states?: { readonly column: number; readonly marked: readonly string[] };
  readonly parts: readonly FormPart[];
}
