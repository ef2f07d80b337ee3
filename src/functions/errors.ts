/**
 * The one place where a problem becomes an Excel error. Excel shows the message of #VALUE! and #N/A; of the other two it
 * shows the error alone. Where the runtime offers no error class, a plain Error carries the same code and message.
 */
import type { Problem, ProblemKind } from "../core/quantity/outcome";

/** Excel's name of each error and what the cell shows. */
const EXCEL_ERRORS = {
  invalid: { name: "invalidValue", code: "#VALUE!" },
  unavailable: { name: "notAvailable", code: "#N/A" },
  outOfRange: { name: "invalidNumber", code: "#NUM!" },
  divisionByZero: { name: "divisionByZero", code: "#DIV/0!" },
} as const satisfies Record<ProblemKind, { readonly name: keyof typeof CustomFunctions.ErrorCode; readonly code: string }>;

/** Excel's limit for what a cell's error card shows without cutting it. */
export const LONGEST_MESSAGE = 100;

export function excelError({ kind, message }: Problem): Error {
  const { name, code } = EXCEL_ERRORS[kind];
  const text = message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE - 3)}...` : message;
  if (typeof CustomFunctions === "object" && typeof CustomFunctions.Error === "function")
    return new CustomFunctions.Error(CustomFunctions.ErrorCode[name], text) as CustomFunctions.Error & Error;
  return Object.assign(new Error(text), { code });
}

/** The problem an error of another cell is: it keeps its kind, and anything Excel has no kind for here is #VALUE!. */
export function problemOfError(code: string, argument: string): Problem {
  const kinds = Object.keys(EXCEL_ERRORS) as ProblemKind[];
  const kind = kinds.find((candidate) => EXCEL_ERRORS[candidate].code === code) ?? "invalid";
  return { kind, message: `${argument} holds the error ${code}: fix that cell first` };
}
