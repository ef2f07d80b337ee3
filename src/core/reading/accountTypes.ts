/** What the account of figures is made of. */
import type { ActivityLine } from "../activity/line";
import type { MonitoringPlan, ReferenceData } from "../plan/model";
import { parseNumberText } from "../quantity/unitsText";
import type { CellRef, CellValue, SheetSnapshot } from "../workbook/cells";
import type { Mapping } from "./mapping/mapping";

/** Figures of one row, column, table or tab that nothing read. */
export interface UnreadFigures {
  readonly what: "row" | "column" | "table" | "sheet";
  readonly sheet: string;
  /** The first of them. */
  readonly where: CellRef;
  /** The name of the row, the column or the tab, or the title of the table. */
  readonly label: string;
  readonly count: number;
}

export const FIGURE_CLASSES = ["read", "context", "leftOut", "notRead"] as const;
export type FigureClass = (typeof FIGURE_CLASSES)[number];

export interface SheetAccount {
  readonly sheet: string;
  readonly counts: Readonly<Record<FigureClass, number>>;
  readonly unread: readonly UnreadFigures[];
}

/** One figure that was read, and as what. */
export interface ReadFigure {
  readonly cell: CellRef;
  /** "Coal, boiler"; the plan's and the reference data's own figures have none. */
  readonly line: string;
  readonly field: string;
  readonly month: string;
}

export interface FigureAccount {
  readonly figures: number;
  readonly counts: Readonly<Record<FigureClass, number>>;
  readonly sheets: readonly SheetAccount[];
  readonly read: readonly ReadFigure[];
}

/** What the account is made from. */
export interface AccountInput {
  readonly sheets: readonly SheetSnapshot[];
  readonly system: 1900 | 1904;
  readonly plan: MonitoringPlan | null;
  readonly reference: ReferenceData | null;
  readonly lines: readonly ActivityLine[];
  readonly mapping: Mapping;
  /** Rows that add up others, by `rowKey`. */
  readonly totals: ReadonlySet<string>;
  /** Rows that an answer leaves out, by `rowKey`. */
  readonly leftOut: ReadonlySet<string>;
}

/** A number, or text that is one. */
export function isFigure(value: CellValue): boolean {
  return typeof value === "number" || (typeof value === "string" && parseNumberText(value) !== null);
}

/** A cell of a sheet, as a key: no sheet has more columns. */
export function cellKey({ row, column }: Pick<CellRef, "row" | "column">): number {
  return row * 16_384 + column;
}

/** A row of a sheet, as a key. */
export function rowKey({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${sheet}!${row}`;
}
