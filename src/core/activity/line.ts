/**
 * What every layout is read into. An activity line is one row of the plant's data (one lot, one meter, one product in
 * one month): a line of each table has the figures and the choices that the specification gives it, and nothing else.
 * Checks, inventory and forms see only lines, so a new layout is one new recogniser.
 */
import type { Decimal } from "../quantity/decimal";
import type { Month } from "../quantity/period";
import type { CellOf } from "../plan/model";
import type { NumberProblem } from "../plan/parse/numbers";
import type { PROCESS_TABLE } from "../plan/spec/processTable";
import type { HEAT_TABLE } from "../plan/spec/heatTable";
import type { PRODUCTION_TABLE } from "../plan/spec/productionTable";
import type { ELECTRICITY_TABLE } from "../plan/spec/electricityTable";
import type { FUEL_TABLE } from "../plan/spec/fuelTable";
import type { FieldSpec, TableSpec } from "../plan/spec/tableSpec";
import type { CellRef } from "../workbook/cells";

export type ActivityTable = "fuel" | "electricity" | "production" | "heat" | "process";

export type ReadingProblem = NumberProblem;

/** What every reading knows of its cell, whether it gives a number or not. */
interface ReadCell {
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
  /** The unit beside the figure or in its header, as the mapping understands it. */
  readonly unit: string;
  readonly unitCell: CellRef | null;
  /** All the text of the unit's cell; the unit itself where there is no such cell. */
  readonly unitText: string;
  readonly cell: CellRef;
  /** The cell that names what this figure is of, and all its text: the stream's name, or the label of a matrix row. */
  readonly labelCell: CellRef;
  readonly labelText: string;
}

/** A number in its own unit, or why the cell gives none. */
export type Reading = ReadCell &
  ({ readonly value: Decimal; readonly problem: null } | { readonly value: null; readonly problem: ReadingProblem });

type FieldsOf<T> = T extends TableSpec<infer F> ? F : never;
type IdOf<F> = F extends FieldSpec<infer Id> ? Id : never;
type NumberIds<T> = IdOf<Extract<FieldsOf<T>, { readonly kind: "number" }>>;
/** Cells of a row beside its figures and its name: choices, texts and dates; a column the sheet lacks is blank. */
type SaidOf<T> = { readonly [F in Exclude<FieldsOf<T>, { readonly kind: "number" }> as F["id"]]: CellOf<F> };

interface LineOf<Name extends ActivityTable, T> {
  readonly table: Name;
  /** Stream, meter, product, heat stream or process item: the plan's id where the name is sure to mean it, else as written. */
  readonly stream: string;
  readonly lot: string;
  readonly month: Month;
  /** The cell that says the month: of the row, of the column, or of the sheet; null when only the tab or the user says so. */
  readonly monthCell: CellRef | null;
  readonly readings: ReadonlyMap<NumberIds<T>, Reading>;
  readonly said: SaidOf<T>;
  /** Cell of the stream's name: where a finding about the whole row points. */
  readonly cell: CellRef;
}

export type FuelLine = LineOf<"fuel", typeof FUEL_TABLE>;
export type PowerLine = LineOf<"electricity", typeof ELECTRICITY_TABLE>;
export type ProductLine = LineOf<"production", typeof PRODUCTION_TABLE>;
export type HeatLine = LineOf<"heat", typeof HEAT_TABLE>;
export type ProcessLine = LineOf<"process", typeof PROCESS_TABLE>;

export type ActivityLine = FuelLine | PowerLine | ProductLine | HeatLine | ProcessLine;

/** The line type of a table. */
export type LineIn<Name extends ActivityTable> = Extract<ActivityLine, { readonly table: Name }>;

export type FigureId<Name extends ActivityTable = ActivityTable> =
  LineIn<Name> extends infer L ? (L extends { readonly readings: ReadonlyMap<infer Id, Reading> } ? Id : never) : never;

/** The reading of a figure by its id; undefined where the line's table or sheet has no such column. */
export function readingOf(line: ActivityLine, figure: string): Reading | undefined {
  return (line.readings as ReadonlyMap<string, Reading>).get(figure);
}

/** All readings of a line by their figure. */
export function readingsOf(line: ActivityLine): readonly (readonly [figure: string, reading: Reading])[] {
  return [...line.readings];
}

/** Whether something is in the reading's cell, a number or not: what cannot be read is no reason to take another figure. */
export function isFilled(line: ActivityLine, figure: string): boolean {
  const found = readingOf(line, figure);
  return found !== undefined && found.problem !== "blank";
}

/** Whether the reading is there and is a number. */
export function hasValue(line: ActivityLine, figure: string): boolean {
  return (readingOf(line, figure)?.value ?? null) !== null;
}

/** The reading a line exists for: consumption, energy or production. */
export const MAIN_READING: Readonly<Record<ActivityTable, string>> = {
  fuel: "consumed",
  electricity: "energy",
  production: "produced",
  heat: "quantity",
  process: "value",
};

export function mainReading(line: ActivityLine): Reading | undefined {
  return readingOf(line, MAIN_READING[line.table]);
}

/** Lines of one table. */
export function linesIn<Name extends ActivityTable>(lines: readonly ActivityLine[], table: Name): readonly LineIn<Name>[] {
  return lines.filter((line): line is LineIn<Name> => line.table === table);
}

/** The use of a fuel, the kind of power or the direction of heat, in the scheme's word where it is understood. */
export function useOf(line: ActivityLine): string {
  const cell = line.table === "fuel" ? line.said.use : line.table === "electricity" || line.table === "heat" ? line.said.kind : null;
  return cell === null ? "" : (cell.choice ?? cell.text);
}

/** "Imported coal, kiln, lot A" without the empty parts: how messages name a line. */
export function lineName(line: ActivityLine): string {
  return [line.stream, useOf(line), line.lot].filter((part) => part !== "").join(", ");
}
