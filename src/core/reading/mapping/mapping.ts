/**
 * How a workbook is read: which tables it holds, what each column is, which name stands for which stream. Proposed by the
 * recognisers, corrected by the user, stored in the workbook. Each decision has a confidence and its reason in words; what
 * is less sure than `CONFIDENT` is not used and becomes a question.
 */
import type { Month } from "../../quantity/period";
import type { CellRef } from "../../workbook/cells";
import { CONFIDENT } from "../../plan/parse/headers";
import type { ActivityTable } from "../../activity/line";
import type { LeftOut } from "./leftOut";
import type { RowMapping, RowMeaning, RowWords } from "./rowAnswers";

/**
 * Streams in rows and one month a table; a long table with a month column; months across; rows of several tables in one;
 * months below one another.
 */
export type LayoutId = "monthTable" | "longTable" | "monthMatrix" | "register" | "monthsDown";

/** A sheet by its id, which outlives a new name; the name is for people, and for workbooks whose ids were renumbered. */
export interface SheetKey {
  readonly id: string;
  readonly name: string;
}

export interface Decision {
  /** 0 to 1; 1 is certain or decided by the user. */
  readonly confidence: number;
  /** Why, in words. */
  readonly reason: string;
}

/**
 * What a column holds: a field of the table; for the layouts also "month" (the month of the row), "year", "kind" (a matrix
 * row's quantity) and "figures" (a matrix column of one month). "" is a column that is not read.
 */
export type ColumnRole = string;

export interface ColumnMapping extends Decision {
  readonly column: number;
  /** Header as written; group and sub-header joined by " / ". */
  readonly header: string;
  readonly role: ColumnRole;
  readonly unit: string;
  /** The header cell in which the unit stands, its own or its group's; the row is null when none names one. */
  readonly unitRow: number | null;
  readonly unitColumn: number;
  /** "lakh", "'000": what the header puts before a unit that it does not name itself; "" for none. */
  readonly multiplier: string;
  /** Moisture basis the header names, or "". */
  readonly basis: string;
  /** The month of a matrix column. */
  readonly month: Month | null;
  /** The quantity that a column of a register counts, as its header says; "" where the rows say it. */
  readonly kind: string;
}

export interface MonthMapping extends Decision {
  readonly month: Month;
  readonly cell: CellRef | null;
}

export interface TableMapping extends Decision {
  readonly sheet: SheetKey;
  readonly layout: LayoutId;
  /** null in a matrix whose rows belong to several tables. */
  readonly table: ActivityTable | null;
  /** First and last header row, and the last row the table may reach. */
  readonly headerTop: number;
  readonly headerRow: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly ColumnMapping[];
  /** Of a month table. */
  readonly month: MonthMapping | null;
  /** Titles above the table and its sheet's name: context for rows that name no use or quantity themselves. */
  readonly titles: readonly string[];
  /** False when the user does not want it read. */
  readonly used: boolean;
}

/** What a name in the plant's sheets stands for. */
export interface NameMapping extends Decision {
  readonly table: ActivityTable;
  /** As written, with what stands in its use column or section title: "Coal | KILN". */
  readonly text: string;
  readonly stream: string;
  readonly use: string;
  readonly lot: string;
}

/** What a matrix row's text says it counts, where its words do not. */
export interface KindMapping {
  readonly text: string;
  readonly table: ActivityTable;
  readonly field: string;
}

/** What an ambiguous unit means in this workbook: "MT" is t. */
export interface UnitMapping {
  readonly text: string;
  readonly means: string;
}

export interface Mapping {
  readonly tables: readonly TableMapping[];
  readonly names: readonly NameMapping[];
  readonly kinds: readonly KindMapping[];
  readonly units: readonly UnitMapping[];
  readonly leftOut: readonly LeftOut[];
  /** Before what their own words say. */
  readonly rows: readonly RowMapping[];
}

export const EMPTY_MAPPING: Mapping = { tables: [], names: [], kinds: [], units: [], leftOut: [], rows: [] };

/** A table by its sheet and its last header row and first column. */
export interface TableKey {
  readonly sheet: string;
  readonly headerRow: number;
  readonly left: number;
}

/** What the user says instead. Each answer to a question is one of these. */
export type Correction =
  | { readonly kind: "table"; readonly at: TableKey; readonly used: boolean; readonly why?: string }
  | { readonly kind: "column"; readonly at: TableKey; readonly column: number; readonly role: ColumnRole }
  | { readonly kind: "month"; readonly at: TableKey; readonly month: Month }
  | {
      readonly kind: "name";
      readonly table: ActivityTable;
      readonly text: string;
      readonly stream: string;
      readonly use: string;
      readonly lot: string;
    }
  | { readonly kind: "quantity"; readonly text: string; readonly table: ActivityTable; readonly field: string }
  | { readonly kind: "unit"; readonly text: string; readonly means: string }
  | { readonly kind: "row"; readonly words: RowWords; readonly means: RowMeaning | null; readonly reason: string }
  | { readonly kind: "leftOut"; readonly what: LeftOut["what"]; readonly text: string; readonly reason: string };

export function isConfident(decision: Decision): boolean {
  return decision.confidence >= CONFIDENT;
}

export function tableKey(table: TableMapping): TableKey {
  return { sheet: table.sheet.id, headerRow: table.headerRow, left: table.left };
}

/** Tables with the same headers are read alike, wherever they stand: twelve month tabs are one decision. */
export function headersKey(table: TableMapping): string {
  return [table.layout, table.table ?? "", ...table.columns.filter((column) => column.month === null).map((column) => column.header)].join(
    "|",
  );
}

/** The column with a role; undefined when there is none. */
export function columnOf(table: TableMapping, role: ColumnRole): ColumnMapping | undefined {
  return table.columns.find((column) => column.role === role && isConfident(column));
}
