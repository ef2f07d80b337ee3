/** Why something was not done, as it is shown to people. */
import { WorkbookError } from "./port";
import type { WorkbookProblem } from "./port";

export interface Failure {
  readonly problem: WorkbookProblem | "unknown";
  readonly detail: string;
  readonly sheet: string | null;
}

export function failureOf(error: unknown): Failure {
  // A sentence can begin with what the workbook is called: "this workbook has no ...".
  if (error instanceof WorkbookError)
    return { problem: error.problem, detail: error.message.charAt(0).toUpperCase() + error.message.slice(1), sheet: error.sheet };
  return { problem: "unknown", detail: error instanceof Error ? error.message : String(error), sheet: null };
}
