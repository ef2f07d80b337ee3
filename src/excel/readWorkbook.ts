/**
 * Reads all sheets in three requests, and one more for each further four megabytes of answer: first which sheets there
 * are, then how large each is and whose, with a row here and there, then the cells, as many at once as an answer may hold.
 */
import type { CalculationSettings, SheetSnapshot, Visibility, WorkbookSnapshot } from "../core/workbook/cells";
import { ERROR_TEXTS } from "../core/workbook/cells";
import { WorkbookError } from "../core/workbook/port";
import { formulaRead, valueRead } from "./cellEntries";
import { isOfficeFailure, runExcel } from "./run";
import { FORM_PROPERTY, stateParts, stateText } from "./statePart";

/** Rows that tell how much room those of their sheet take: input tables and forms have their lines there. */
const SAMPLE_ROWS = ["12:12", "400:400"];
/** Value, formula and number format of a cell of which nothing is known, and of a blank one. */
const [FIRST_GUESS_BYTES, BLANK_BYTES] = [60, 20];

/** Rows to come are up to a tenth longer than is expected of them: an answer stays within 4 MB. */
const ANSWER_BYTES = 3_600_000;
/** So many rows does an expectation count for: the few rows of a head say little of the lines below. */
const TRUST = 400;

const MODES: Readonly<Record<string, CalculationSettings["mode"]>> = { Manual: "manual", AutomaticExceptTables: "automaticExceptTables" };

export function readWorkbook(): Promise<WorkbookSnapshot> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
    // The second of January 1904 is day 1 where days are counted from 1904.
    const january = context.workbook.functions.date(1904, 1, 2).load("value");
    const application = context.workbook.application.load("calculationMode");
    const iterative = application.iterativeCalculation.load("enabled");
    context.workbook.load("usePrecisionAsDisplayed");
    const parts = stateParts(context).load("items/id");
    await context.sync();
    const part = parts.items[0]?.getXml();
    const outlines = sheets.items.map(outlineOf);
    await context.sync();
    const grids = await readGrids(context, outlines);
    return {
      sheets: outlines.map((outline, index) => snapshot(outline, grids[index]!)),
      dateSystem: january.value === 1 ? 1904 : 1900,
      part: part === undefined ? null : stateText(part.value),
      calculation: {
        mode: MODES[application.calculationMode] ?? "automatic",
        iterative: iterative.enabled,
        precisionAsDisplayed: context.workbook.usePrecisionAsDisplayed,
      },
    };
  });
}

interface Outline {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly form: Excel.WorksheetCustomProperty;
  readonly samples: readonly Excel.Range[];
}

function outlineOf(sheet: Excel.Worksheet): Outline {
  sheet.protection.load("protected");
  return {
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    form: sheet.customProperties.getItemOrNullObject(FORM_PROPERTY).load("value"),
    samples: SAMPLE_ROWS.map((row) => sheet.getRange(row).getUsedRangeOrNullObject(true).load("values,formulas,numberFormat")),
  };
}

interface Grid {
  readonly values: SheetSnapshot["values"][number][];
  readonly formulas: SheetSnapshot["formulas"][number][];
  readonly formats: SheetSnapshot["formats"][number][];
}

/** Some rows of one sheet, to be asked for in one piece. */
interface Slice {
  readonly sheet: number;
  readonly top: number;
  readonly rows: number;
}

async function readGrids(context: Excel.RequestContext, outlines: readonly Outline[]): Promise<readonly Grid[]> {
  const grids = outlines.map((): Grid => ({ values: [], formulas: [], formats: [] }));
  const rowBytes = outlines.map(expectedRowBytes);
  let pending: readonly Slice[] = outlines.flatMap(({ used }, sheet) =>
    used.isNullObject ? [] : [{ sheet, top: 0, rows: used.rowCount }],
  );
  while (pending.length > 0) {
    const [now, later] = taken(pending, rowBytes);
    const measured = await readSlices(context, outlines, grids, now);
    if (measured === null && now.length === 1 && now[0]!.rows === 1) throw tooWide(outlines[now[0]!.sheet]!.sheet.name);
    now.forEach(({ sheet, rows }, index) => {
      rowBytes[sheet] =
        measured === null
          ? Math.max(rowBytes[sheet]!, ANSWER_BYTES / rows / now.length) * 2
          : (rowBytes[sheet]! * TRUST + measured[index]!) / (TRUST + rows);
    });
    pending = measured === null ? pending : later;
  }
  return grids;
}

/** By the sample rows, where the sheet has them. */
function expectedRowBytes({ used, samples }: Outline): number {
  if (used.isNullObject) return 0;
  const rows = samples
    .filter((sample) => !sample.isNullObject)
    .map((sample) => rangeBytes(sample) + (used.columnCount - sample.values[0]!.length) * BLANK_BYTES);
  return rows.length === 0 ? used.columnCount * FIRST_GUESS_BYTES : rows.reduce((sum, bytes) => sum + bytes, 0) / rows.length;
}

function tooWide(sheet: string): WorkbookError {
  return new WorkbookError(
    "tooLarge",
    `A single row of the sheet "${sheet}" is more than Excel passes at once. Delete stray cells far right of the data and try again.`,
    sheet,
  );
}

/** As many rows from the front as fit into an answer, at least one row, and what is left. */
function taken(pending: readonly Slice[], rowBytes: readonly number[]): readonly [readonly Slice[], readonly Slice[]] {
  const now: Slice[] = [];
  let room = ANSWER_BYTES;
  for (const [index, slice] of pending.entries()) {
    const bytes = Math.max(1, rowBytes[slice.sheet]!);
    const rows = Math.min(slice.rows, Math.max(now.length === 0 ? 1 : 0, Math.floor(room / bytes)));
    if (rows > 0) now.push({ ...slice, rows });
    if (rows < slice.rows) return [now, [{ ...slice, top: slice.top + rows, rows: slice.rows - rows }, ...pending.slice(index + 1)]];
    room -= rows * bytes;
  }
  return [now, []];
}

/** How much room each slice took in the answer, or null when Excel refused it as too large. */
async function readSlices(
  context: Excel.RequestContext,
  outlines: readonly Outline[],
  grids: readonly Grid[],
  slices: readonly Slice[],
): Promise<readonly number[] | null> {
  const ranges = slices.map(({ sheet, top, rows }) => {
    const { sheet: worksheet, used } = outlines[sheet]!;
    return worksheet.getRangeByIndexes(used.rowIndex + top, used.columnIndex, rows, used.columnCount).load("values,formulas,numberFormat");
  });
  try {
    await context.sync();
  } catch (error) {
    if (isOfficeFailure(error) && error.code === "ResponsePayloadSizeLimitExceeded") return null;
    throw error;
  }
  slices.forEach((slice, index) => append(grids[slice.sheet]!, ranges[index]!));
  return ranges.map(rangeBytes);
}

function append(grid: Grid, range: Excel.Range): void {
  range.values.forEach((row, r) => {
    const formulas = row.map((value, c) => formulaRead(range.formulas[r]![c], value));
    grid.formulas.push(formulas);
    grid.values.push(row.map((value, c) => valueRead(value, formulas[c] !== "", ERROR_TEXTS)));
    grid.formats.push(range.numberFormat[r] as string[]);
  });
}

function rangeBytes({ values, formulas, numberFormat }: Excel.Range): number {
  return JSON.stringify(values).length + JSON.stringify(formulas).length + JSON.stringify(numberFormat).length;
}

function snapshot({ sheet, used, form }: Outline, grid: Grid): SheetSnapshot {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility] ?? "visible",
    protected: sheet.protection.protected,
    form: form.isNullObject ? null : String(form.value),
    top: used.isNullObject ? 0 : used.rowIndex,
    left: used.isNullObject ? 0 : used.columnIndex,
    ...grid,
  };
}

const VISIBILITY: Readonly<Record<string, Visibility>> = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" };
