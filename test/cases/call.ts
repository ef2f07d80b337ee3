/** Calls a custom function as Excel does: every argument a matrix, null where it is left out. */
import type { Trace } from "../../src/core/trace/trace";
import { reading } from "../../src/core/trace/trace";
import { decimal } from "../../src/core/quantity/decimal";

type CustomFunction = (...args: never[]) => unknown[][];

/** The single answer of a function for single cells. */
export function call(fn: CustomFunction, ...args: readonly (string | number | boolean | null)[]): string | number {
  const matrices = args.map((arg) => (arg === null ? null : [[arg]]));
  return (fn as (...all: unknown[]) => unknown[][])(...matrices)[0]![0] as string | number;
}

/** The code and message a function fails with, "#N/A coal: give the NCV ..."; "no error" when it answers. */
export function failure(fn: CustomFunction, ...args: readonly (string | number | boolean | null)[]): string {
  try {
    call(fn, ...args);
    return "no error";
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return `${code} ${message}`;
  }
}

/** A reading for a method function. */
export function given(value: string | number, unit = "", label = "given"): Trace {
  return reading(label, decimal(value), unit);
}
