/** What the examples for a workbook port work with. */
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { valueAt } from "../../../src/core/workbook/cells";
import type { WorkbookChanges, WorkbookPort } from "../../../src/core/workbook/port";
import type { FixtureWorkbook } from "./fixtures";

export interface PortUnderTest {
  readonly port: WorkbookPort;
  /** A port on the same workbook, closed and opened again where the workbook is a file. */
  reopened(): Promise<WorkbookPort>;
  /** What a person does to a tab. */
  renameSheet(from: string, to: string): Promise<void>;
  /** What hangs on the cells of a sheet, as the workbook keeps it. */
  hangingOn(sheet: string): Promise<Hanging>;
  /** Whether nothing was written since the fixture was made. */
  isUntouched(): boolean;
  dispose(): void;
}

/** Areas as "A1:C3". */
export interface Hanging {
  readonly printArea: string | null;
  readonly highlights: readonly { readonly area: string; readonly formula: string }[];
  readonly charts: readonly {
    readonly name: string;
    readonly data: string;
    readonly from: string;
    readonly to: string;
    readonly series: number;
  }[];
}

export const NOTHING: WorkbookChanges = { create: [], update: [] };

/** Makes a workbook of the fixture, opens the port on it and reads it. */
export type Start = (fixture?: FixtureWorkbook) => Promise<WorkbookSnapshot>;
/** Writes, opens again and reads. */
export type After = (changes: WorkbookChanges) => Promise<WorkbookSnapshot>;

export function named(workbook: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`The workbook has no sheet ${name}, only ${workbook.sheets.map((other) => other.name).join(", ")}.`);
  return sheet;
}

/** The cells of a row from column A to the last one read. */
export function row(sheet: SheetSnapshot, index: number): CellValue[] {
  const width = sheet.left + (sheet.values[0]?.length ?? 0);
  return Array.from({ length: width }, (_, column) => valueAt(sheet, index, column));
}
