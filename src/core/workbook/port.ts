/**
 * The one port to a workbook. `excel/` implements it on Office.js, `files/` on .xlsx packages; both pass the same
 * conformance tests, so what is decided above the port cannot differ between the add-in and the command line.
 */
import type { Area, WorkbookSnapshot } from "./cells";
import type { RowHeight } from "./appearance/rowHeights";
import type { Steps } from "./turns";
import type { ChartPlan, ConditionalPlan, PlannedCell, SheetPlan } from "./sheetPlan";

/** Cells to write into a sheet that exists. Style and number format are set only where `restyle` is true. */
export interface SheetUpdate {
  readonly sheetId: string;
  readonly cells: readonly PlannedCell[];
  readonly restyle: boolean;
  /** Rows whose words wrap, among those written; a row that is higher already keeps its height in a file. */
  readonly heights?: readonly RowHeight[];
  readonly layout?: SheetLayout;
}

/** What hangs on the lines of a tab of ours and follows them. What a person removed stays removed, and looks stay as they are. */
export interface SheetLayout {
  readonly printArea: Area | null;
  /** Each takes the place of the highlight with the same formula, rows aside. */
  readonly conditionals: readonly ConditionalPlan[];
  /** Found by name; data and place are those given. */
  readonly charts: readonly ChartPlan[];
  /** The cells that charts draw: files store what a chart shows. */
  readonly drawn: readonly PlannedCell[];
  /** Columns that are given a width, in characters. */
  readonly newColumns: readonly { readonly column: number; readonly width: number }[];
}

/** The formula a cell holds after it was written, as the workbook keeps it; "" where nothing was written or it is none. */
export type KeptFormulas = (sheet: string, row: number, column: number) => string;

/** Everything one operation writes. The adapter refuses before its first write or writes all of it. */
export interface WorkbookChanges {
  /** New sheets, appended in this order after the existing ones, or in front of the one they name. */
  readonly create: readonly SheetPlan[];
  readonly update: readonly SheetUpdate[];
  /** Sheets of ours that go, by id; with them goes everything on them. */
  readonly remove?: readonly string[];
  /**
   * The new text of our custom XML part; absent leaves it as it is, null removes it. A function is told what the workbook
   * made of the formulas just written, by sheet name and cell, for programs do not keep a formula letter by letter.
   */
  readonly part?: string | null | ((kept: KeptFormulas) => Steps<string>);
  /**
   * Our part as it was read when the changes were prepared. Where it is another one by now the changes are refused: somebody
   * else has written, and their entry in the ledger would be written over. Absent where it does not matter.
   */
  readonly basedOn?: string | null;
}

export interface WorkbookPort {
  /** What to call the workbook in messages: a file name, or "this workbook". */
  readonly name: string;
  /** False where results of formulas are only stored and have to be written with them: in a file. */
  readonly calculates: boolean;
  /** Reads all sheets, hidden ones too. Throws WorkbookError when the workbook cannot be read. */
  read(): Promise<WorkbookSnapshot>;
  /** Throws WorkbookError, and then has changed nothing it could avoid changing. No changes means no write at all. */
  write(changes: WorkbookChanges): Promise<void>;
  /** Lets the program around it answer its user when that is due; awaited between two pieces of long work. */
  readonly pause: () => Promise<void>;
}

export type WorkbookProblem =
  | "rearranged"
  | "notReady"
  | "ledgerBroken"
  | "changedMeanwhile"
  | "notAWorkbook"
  | "encrypted"
  | "protectedSheet"
  | "editMode"
  | "signed"
  | "readOnly"
  | "tooLarge"
  | "nameTaken"
  | "lostFocus"
  | "hiddenSheet"
  | "missingSheet"
  | "occupied"
  | "unsupported"
  | "io";

/** A workbook that cannot be read or written: what, where and how to fix it, in words for the person who asked. */
export class WorkbookError extends Error {
  constructor(
    readonly problem: WorkbookProblem,
    message: string,
    /** The sheet concerned, when there is one. */
    readonly sheet: string | null = null,
  ) {
    super(message);
    this.name = "WorkbookError";
  }
}
