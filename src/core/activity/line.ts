/**
 * What every layout is read into. An activity line is one row of the plant's data (one lot, one meter, one product in
 * one month) with its readings; records are the same readings one by one, as the hand-over file carries them. Checks,
 * inventory and forms see only these, so a new layout is one new recogniser.
 */
import type { Decimal } from "../quantity/decimal";
import type { Month } from "../quantity/period";
import { refText } from "../workbook/cells";
import type { CellRef } from "../workbook/cells";

export type ActivityTable = "fuel" | "electricity" | "production" | "heat" | "process";

/** Why a reading has no value: an empty cell, text that is no number, or an Excel error. */
export type ReadingProblem = "blank" | "text" | "error";

export interface Reading {
  readonly value: Decimal | null;
  readonly problem: ReadingProblem | null;
  /** As found in the cell. */
  readonly text: string;
  /** True when the cell holds a formula. */
  readonly computed: boolean;
  /** True when the cell holds text, readable as a number or not. */
  readonly isText: boolean;
  /**
   * True when Excel's own number is a hundredth of `value`: a cell with a percent format, or text such as "12 %", in a
   * column of percent. 12 % is the value 12, and 0.12 to a formula.
   */
  readonly isPercent: boolean;
  /** The unit that stands beside the figure or in its header, as the mapping understands it. */
  readonly unit: string;
  readonly unitCell: CellRef | null;
  /** All the text of the unit's cell; the unit itself where there is no such cell. */
  readonly unitText: string;
  readonly cell: CellRef;
  /** The cell that names what this figure is of, and all its text: the stream's name, or the label of a matrix row. */
  readonly labelCell: CellRef;
  readonly labelText: string;
}

export interface ActivityLine {
  readonly table: ActivityTable;
  /** Stream, meter, product, heat stream or process item: the plan's id where the name is sure to mean it, else as written. */
  readonly stream: string;
  /** Use of a fuel, kind of power, direction of heat; "" for products and process items. */
  readonly use: string;
  readonly lot: string;
  readonly month: Month;
  /** The cell that says the month: of the row, of the column, or of the sheet; null when only the tab or the user says so. */
  readonly monthCell: CellRef | null;
  readonly readings: ReadonlyMap<string, Reading>;
  /** Texts of the row by field: status, evidence, basis, note ... */
  readonly attributes: ReadonlyMap<string, string>;
  /** Cell of the stream's name: where a finding about the whole row points. */
  readonly cell: CellRef;
}

export interface ActivityRecord {
  readonly table: ActivityTable;
  readonly stream: string;
  readonly use: string;
  readonly lot: string;
  /** "2025-04". */
  readonly month: string;
  readonly kind: string;
  /** Exact decimal text, or null where the cell gives none. */
  readonly value: string | null;
  readonly text: string;
  readonly unit: string;
  readonly basis: string;
  readonly status: string;
  readonly evidence: string;
  /** "'Apr 2025'!I7". */
  readonly cell: string;
}

export function attribute(line: ActivityLine, field: string): string {
  return line.attributes.get(field) ?? "";
}

/** "Imported coal, kiln, lot A, Apr 2025" without the empty parts: how messages name a line. */
export function lineName(line: ActivityLine): string {
  return [line.stream, line.use, line.lot].filter((part) => part !== "").join(", ");
}

/** Two lines with the same key feed the same figure: stream and use, in any spelling of case and space. */
export function streamKey(stream: string, use: string): string {
  return `${identity(stream)}|${identity(use)}`;
}

/** Ids are compared without case and extra spaces. */
export function identity(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, " ");
}

export function recordsOf(lines: readonly ActivityLine[]): readonly ActivityRecord[] {
  return lines.flatMap((line) => [...line.readings].map(([kind, reading]) => toRecord(line, kind, reading)));
}

function toRecord(line: ActivityLine, kind: string, reading: Reading): ActivityRecord {
  return {
    table: line.table,
    stream: line.stream,
    use: line.use,
    lot: line.lot,
    month: `${line.month.year}-${String(line.month.month).padStart(2, "0")}`,
    kind,
    value: reading.value === null ? null : reading.value.toString(),
    text: reading.text,
    unit: reading.unit,
    basis: attribute(line, kind === "gcv" ? "gcvBasis" : "quantityBasis"),
    status: attribute(line, "status"),
    evidence: attribute(line, "evidence"),
    cell: refText(reading.cell),
  };
}
