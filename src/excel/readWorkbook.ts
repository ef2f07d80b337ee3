/**
 * Reads all sheets in three requests, and one more for each further four megabytes of answer: first which sheets there
 * are, then how large each is and whose, then the cells, as many at once as an answer may hold.
 */
import type { CalculationSettings, SheetSnapshot, Visibility, WorkbookSnapshot } from "../core/workbook/cells";
import { ERROR_TEXTS } from "../core/workbook/cells";
import { WorkbookError } from "../core/workbook/port";
import { formulaRead, valueRead } from "./cellEntries";
import { isOfficeFailure, runExcel } from "./run";
import { FORM_PROPERTY, stateParts, stateText } from "./statePart";

/** Excel on the web refuses answers of more than 5 MB. */
const ANSWER_BYTES = 4 * 1024 * 1024;
/** Value, formula and number format of a cell in a typical input sheet; measured as soon as cells have come. */
const FIRST_GUESS_BYTES = 32;

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
      calculation: { mode: MODES[application.calculationMode] ?? "automatic", iterative: iterative.enabled, precisionAsDisplayed: context.workbook.usePrecisionAsDisplayed },
    };
  });
}

interface Outline {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly form: Excel.WorksheetCustomProperty;
}

function outlineOf(sheet: Excel.Worksheet): Outline {
  sheet.protection.load("protected");
  return {
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    form: sheet.customProperties.getItemOrNullObject(FORM_PROPERTY).load("value"),
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
  let pending: readonly Slice[] = outlines.flatMap(({ used }, sheet) => (used.isNullObject ? [] : [{ sheet, top: 0, rows: used.rowCount }]));
  let bytesPerCell = FIRST_GUESS_BYTES;
  while (pending.length > 0) {
    const width = (slice: Slice): number => outlines[slice.sheet]!.used.columnCount;
    const [now, later] = taken(pending, width, Math.max(1, Math.floor(ANSWER_BYTES / bytesPerCell)));
    const bytes = await readSlices(context, outlines, grids, now);
    const cells = now.reduce((sum, slice) => sum + slice.rows * width(slice), 0);
    if (bytes === null && now.length === 1 && now[0]!.rows === 1) throw tooWide(outlines[now[0]!.sheet]!.sheet.name);
    bytesPerCell = bytes === null ? Math.max(bytesPerCell, ANSWER_BYTES / cells) * 2 : Math.max(1, bytes / cells);
    pending = bytes === null ? pending : later;
  }
  return grids;
}

function tooWide(sheet: string): WorkbookError {
  return new WorkbookError("tooLarge", `A single row of the sheet "${sheet}" is more than Excel passes at once. Delete stray cells far right of the data and try again.`, sheet);
}

/** As many rows from the front as hold at most so many cells, at least one row, and what is left. */
function taken(pending: readonly Slice[], width: (slice: Slice) => number, cells: number): readonly [readonly Slice[], readonly Slice[]] {
  const now: Slice[] = [];
  let room = cells;
  for (const [index, slice] of pending.entries()) {
    const rows = Math.min(slice.rows, Math.max(now.length === 0 ? 1 : 0, Math.floor(room / width(slice))));
    if (rows > 0) now.push({ ...slice, rows });
    if (rows < slice.rows) return [now, [{ ...slice, top: slice.top + rows, rows: slice.rows - rows }, ...pending.slice(index + 1)]];
    room -= rows * width(slice);
  }
  return [now, []];
}

/** The size of the answer, or null when Excel refused it as too large. */
async function readSlices(context: Excel.RequestContext, outlines: readonly Outline[], grids: readonly Grid[], slices: readonly Slice[]): Promise<number | null> {
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
  let bytes = 0;
  slices.forEach((slice, index) => {
    bytes += append(grids[slice.sheet]!, ranges[index]!);
  });
  return bytes;
}

/** Adds the rows of a range and returns how much room they took. */
function append(grid: Grid, range: Excel.Range): number {
  let bytes = 0;
  range.values.forEach((row, r) => {
    const formulas = row.map((value, c) => formulaRead(range.formulas[r]![c], value));
    grid.formulas.push(formulas);
    grid.values.push(row.map((value, c) => valueRead(value, formulas[c] !== "", ERROR_TEXTS)));
    grid.formats.push(range.numberFormat[r] as string[]);
    row.forEach((value, c) => {
      bytes += String(value).length + String(range.formulas[r]![c]).length + String(range.numberFormat[r]![c]).length + 9;
    });
  });
  return bytes;
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
