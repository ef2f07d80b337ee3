/** A local Excel for a test: Microsoft's library in Node, connected to a host with the given sheets. */
import type { SheetInput, WorkbookInput } from "../../src/host/load";
import type { CellValue } from "../../src/core/workbook/cells";
import type { ExcelHost, ExcelHostOptions } from "../../src/host/excelHost";
import { createExcelHost } from "../../src/host/excelHost";
import { loadOfficeLibrary } from "../../src/host/node";

const GLOBALS = ["Excel", "OfficeExtension", "Office", "CustomFunctions"] as const;

export interface LocalExcel {
  readonly host: ExcelHost;
  readonly run: typeof Excel.run;
  readonly library: Record<string, unknown>;
}

/** Starts a host and makes its `Excel` and `OfficeExtension` the global ones, as in the add-in's page; the next start replaces them. */
export async function startLocalExcel(
  input: WorkbookInput = { sheets: [{ name: "Sheet1", values: [] }] },
  options: ExcelHostOptions = {},
): Promise<LocalExcel> {
  const library = loadOfficeLibrary();
  const host = createExcelHost(options);
  host.connect(library);
  for (const name of GLOBALS) Object.defineProperty(globalThis, name, { value: library[name], configurable: true, writable: true });
  await host.loadWorkbook(input);
  host.resetCounters();
  return { host, run: Excel.run, library };
}

/** A sheet from rows in which a text starting with "=" is a formula, as one would type it. */
export function sheetOf(name: string, rows: readonly (readonly CellValue[])[], more: Partial<SheetInput> = {}): SheetInput {
  const isFormula = (value: CellValue): value is string => typeof value === "string" && value.startsWith("=");
  return {
    name,
    values: rows.map((row) => row.map((value) => (isFormula(value) ? null : value))),
    formulas: rows.map((row) => row.map((value) => (isFormula(value) ? value : ""))),
    ...more,
  };
}
