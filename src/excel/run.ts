/** The one way to Excel: every request of the add-in runs through here, and every error of Office.js leaves it in words. */
import type { WorkbookProblem } from "../core/workbook/port";
import { WorkbookError } from "../core/workbook/port";

interface OfficeFailure {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string | null };
}

/** Runs a batch. While a cell is being edited Excel lets it wait instead of failing. Throws WorkbookError. */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw workbookError(error);
  }
}

/** What Office.js says, for the person who asked; an error that is in words already stays as it is. */
export function workbookError(error: unknown): unknown {
  if (error instanceof WorkbookError || !isOfficeFailure(error)) return error;
  const place = error.debugInfo?.errorLocation ? ` at ${error.debugInfo.errorLocation}` : "";
  const known = WORDS[error.code];
  if (known) return new WorkbookError(known[0], known[0] === "unsupported" ? `${known[1]} (${error.code}${place})` : known[1]);
  return new WorkbookError(
    "io",
    `Excel did not do what was asked (${error.code}${place}): ${error.message} Try again; if it happens again, save the ` +
      "workbook, close it and open it again.",
  );
}

export function isOfficeFailure(error: unknown): error is OfficeFailure {
  return error instanceof Error && typeof (error as unknown as { code?: unknown }).code === "string";
}

const TOO_LARGE: readonly [WorkbookProblem, string] = [
  "tooLarge",
  "Excel refuses to pass that much at once. Delete stray cells far below or right of the data, or split the workbook, and try again.",
];
const LOST_FOCUS: readonly [WorkbookProblem, string] = [
  "lostFocus",
  "Another workbook came to the front while this one was being worked on. Click into this workbook and try again.",
];
const UNSUPPORTED: readonly [WorkbookProblem, string] = [
  "unsupported",
  "This version of Excel lacks something the add-in needs. Update Excel, or open the workbook in Excel on the web.",
];
const NOT_ALLOWED: readonly [WorkbookProblem, string] = [
  "protectedSheet",
  "Excel does not allow the change: the sheet or the workbook is protected, or opened for reading only. Unprotect it " +
    "(Review tab) and try again.",
];

/** Codes of Office.js that have a cause a person can fix. */
const WORDS: Readonly<Record<string, readonly [WorkbookProblem, string]>> = {
  InvalidOperationInCellEditMode: ["editMode", "A cell is being edited. Press Enter or Esc in that cell and try again."],
  AccessDenied: NOT_ALLOWED,
  RequestPayloadSizeLimitExceeded: TOO_LARGE,
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
  RangeExceedsLimit: TOO_LARGE,
  ItemAlreadyExists: ["nameTaken", "The workbook already has a sheet, table or name that is called so. Rename or delete it and try again."],
  InvalidSelection: LOST_FOCUS,
  InvalidRequestContext: LOST_FOCUS,
  ApiNotFound: UNSUPPORTED,
  NotImplemented: UNSUPPORTED,
  UnsupportedOperation: UNSUPPORTED,
};
