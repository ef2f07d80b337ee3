/** Custom functions: what a function of the add-in sees as arguments, and what becomes of what it returns or throws. */
import { IFunctionService } from "@univerjs/engine-formula";
import { IRegisterFunctionService } from "@univerjs/sheets-formula";
import { ERROR_TEXTS } from "../core/workbook/cells";
import type { Spreadsheet } from "./engine/spreadsheet";

/** Any function: its arguments are values or matrices of values, its result a value or a matrix. */
export type SheetFunction = (...args: never[]) => unknown;

/** Excel passes at least as many arguments as the function declares, null for those left out. */
function padded(args: readonly unknown[], fn: SheetFunction): unknown[] {
  const given = args.map((argument) => (argument === undefined ? null : argument));
  return [...given, ...Array<null>(Math.max(0, fn.length - given.length)).fill(null)];
}

/** The engine's results are plain: a value, a matrix, or the text of an error. */
function guarded(fn: SheetFunction): (...args: unknown[]) => never {
  return (...args) => {
    try {
      return result((fn as (...all: unknown[]) => unknown)(...padded(args, fn))) as never;
    } catch (error) {
      return errorText(error) as never;
    }
  };
}

function result(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((row) => (Array.isArray(row) ? row : [row]).map(single));
  return single(value);
}

function single(value: unknown): unknown {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  return typeof value === "string" || typeof value === "boolean" ? value : errorText(value);
}

/** CustomFunctions.Error carries the error's text as its code; anything else thrown is #VALUE!, as in Excel. */
function errorText(error: unknown): string {
  const code = typeof error === "object" && error !== null ? (error as { code?: unknown }).code : undefined;
  return typeof code === "string" && ERROR_TEXTS.has(code) ? code : "#VALUE!";
}

export function registerSheetFunction(spreadsheet: Spreadsheet, name: string, fn: SheetFunction): void {
  spreadsheet.injector.get(IRegisterFunctionService).registerFunction({ name: name.toUpperCase(), func: guarded(fn), description: name });
  // Formulas read before the function existed are kept by the engine as unknown.
  spreadsheet.injector.get(IFunctionService).deleteFormulaAstCacheKey(name.toUpperCase());
  spreadsheet.calculation.recalculateAll();
}
