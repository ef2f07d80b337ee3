/** Writes cells into a sheet that exists, in place, block by block. */
import type { Area } from "../core/workbook/cells";
import type { SheetUpdate } from "../core/workbook/port";
import type { PlannedCell } from "../core/workbook/sheetPlan";
import type { Entry } from "./cellEntries";
import { entryOf, wantsNoTextFormat } from "./cellEntries";
import { answerPieces } from "./answerPieces";
import { cellSteps, rangeOf } from "./cellSteps";
import type { EntrySpot } from "./fills";
import type { Hanging } from "./following";
import { hangingOn } from "./following";
import { looksBefore } from "./looksBefore";
import type { LooksBefore } from "./looksBefore";
import type { Step } from "./requests";
import { question } from "./requests";
import { heightSteps } from "./newSheetSteps";
import { styleSteps } from "./styleSteps";

/** An area in which cells are to be written, with what stands in it before. */
export interface Block {
  readonly area: Area;
  readonly before: Excel.Range;
}

export interface UpdateTarget {
  readonly update: SheetUpdate;
  readonly sheet: Excel.Worksheet;
  /** null where nothing hangs on the cells that would have to follow. */
  readonly hanging: Hanging | null;
  /** Filled by the questions. */
  readonly blocks: Block[];
  readonly looks: LooksBefore;
  readonly questions: readonly Step[];
}

/** The number format of a cell, and its formula beyond what is known of it. */
const CELL_BYTES = 80;

/** Finds the sheet; `questions` ask for what its blocks hold, which is taken to be about as long as what comes. */
export function targetOf(context: Excel.RequestContext, update: SheetUpdate): UpdateTarget {
  const sheet = context.workbook.worksheets.getItemOrNullObject(update.sheetId).load("name");
  sheet.protection.load("protected");
  const blocks: Block[] = [];
  const pieces = answerPieces(update.cells, CELL_BYTES);
  const contents = pieces.map(({ area, bytes }) =>
    question(() => void blocks.push({ area, before: rangeOf(sheet, area).load("formulas,numberFormat") }), bytes),
  );
  const looks = looksBefore(
    sheet,
    update,
    pieces.map(({ area }) => area),
  );
  const hanging = update.layout === undefined ? null : hangingOn(sheet, update.layout);
  return { update, sheet, hanging, blocks, looks, questions: [...contents, ...looks.questions] };
}

export function updateSteps({ update, sheet, blocks }: UpdateTarget): readonly Step[] {
  const before = standing(blocks);
  const formats: EntrySpot[] = [];
  const entries: EntrySpot[] = [];
  for (const cell of lastOfEach(update.cells)) {
    const { row, column, content } = cell;
    const current = before(row, column).format;
    const format = formatFor(cell, current, update.restyle);
    if (format !== null) formats.push({ row, column, entry: format, isFormula: false });
    entries.push({ row, column, entry: entryOf(content, format ?? current), isFormula: "formula" in content });
  }
  const styles = update.restyle ? styleSteps(sheet, update.cells) : [];
  return [
    ...cellSteps(sheet, "numberFormat", formats),
    ...cellSteps(sheet, "formulas", entries),
    ...styles,
    ...heightSteps(sheet, update.heights ?? []),
  ];
}

/** A cell given twice gets what it is given last. */
function lastOfEach(cells: readonly PlannedCell[]): readonly PlannedCell[] {
  return [...new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell])).values()];
}

/** The number format to set, or null to leave it. A text format gives way to what is no text, which it would spoil. */
function formatFor(cell: PlannedCell, current: string, restyle: boolean): string | null {
  const wanted = restyle ? (cell.format ?? "General") : current === "@" && wantsNoTextFormat(cell.content) ? "General" : current;
  return wanted === current ? null : wanted;
}

interface Position {
  readonly formula: Entry;
  readonly format: string;
}

function standing(blocks: readonly Block[]): (row: number, column: number) => Position {
  const cells = new Map<string, Position>();
  for (const { area, before } of blocks) {
    before.formulas.forEach((row: Entry[], r) =>
      row.forEach((formula, c) => cells.set(`${area.top + r}:${area.left + c}`, { formula, format: String(before.numberFormat[r]![c]) })),
    );
  }
  return (row, column) => cells.get(`${row}:${column}`) ?? { formula: "", format: "General" };
}

/** Puts back what stood in the cells before, and what they looked like. */
export function restoreSteps({ update, sheet, blocks, looks }: UpdateTarget): readonly Step[] {
  const before = standing(blocks);
  const cells = update.cells.map(({ row, column }) => ({ row, column, ...before(row, column) }));
  return [
    ...cellSteps(
      sheet,
      "numberFormat",
      cells.map(({ row, column, format }) => ({ row, column, entry: format, isFormula: false })),
    ),
    ...cellSteps(
      sheet,
      "formulas",
      cells.map(({ row, column, formula, format }) => ({
        row,
        column,
        entry: verbatim(formula, format),
        isFormula: format !== "@" && String(formula).startsWith("="),
      })),
    ),
    ...looks.steps(sheet),
  ];
}

/** What Range.formulas gave, as it has to be handed in to come out the same; in a text cell "=A1" is a text. */
function verbatim(formula: Entry, format: string): Entry {
  return typeof formula === "string" && !formula.startsWith("=") ? entryOf({ value: formula }, format) : formula;
}
