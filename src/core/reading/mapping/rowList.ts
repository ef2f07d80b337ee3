/** Every row of figures of people's own tables: what it was read as, from what that is known, and what the user said of it. */
import { readingsOf, useOf } from "../../activity/line";
import { identity } from "../../plan/names";
import { monthIndex } from "../../quantity/period";
import type { Month } from "../../quantity/period";
import { valueAt } from "../../workbook/cells";
import type { CellRef, SheetSnapshot, WorkbookSnapshot } from "../../workbook/cells";
import { isFigure } from "../accountTypes";
import { matrixShape } from "../applyMatrix";
import { rowShape, rowTable } from "../applyRows";
import { startRun } from "../run";
import type { Run } from "../run";
import { dataRows } from "../sourceRows";
import type { RowShape } from "../sourceRows";
import { isTurned, placeIn, sheetOf } from "../turned";
import type { WorkbookReading } from "../readBy";
import { isDecided, isTabLeftOut } from "./leftOut";
import { columnOf } from "./mapping";
import type { Mapping, NameMapping, TableMapping } from "./mapping";
import { planYear } from "./propose";
import { isSameRow, rowAnswers, rowWords } from "./rowAnswers";
import type { RowMapping, RowMeaning, RowPlace, RowWords } from "./rowAnswers";

/** Read, adding up others, left out by the user, or not read. */
export type RowState = "read" | "total" | "leftOut" | "unread";

/** From what the meaning of a row is known: an answer for the row, one to a question, the headers of its columns, its own words. */
export type RowSource = "answer" | "question" | "headers" | "words" | "nothing";

/** Rows with the same words, in all tables of the same title. */
export interface MappedRow {
  readonly words: RowWords;
  readonly state: RowState;
  /** What it is read as, one for each quantity of it; of the first row, others only where that has none. */
  readonly meanings: readonly RowMeaning[];
  readonly months: readonly Month[];
  /** The name of the first of them. */
  readonly where: CellRef;
  readonly places: number;
  readonly figures: number;
  readonly source: RowSource;
  /** Why the name is taken for its stream, in the reading's words; "" where nothing is to be said. */
  readonly reason: string;
  readonly answer: RowMapping | null;
  /** True where the columns of the table say the quantities. */
  readonly byColumns: boolean;
}

export function rowList({ dateSystem }: Pick<WorkbookSnapshot, "dateSystem">, reading: WorkbookReading): readonly MappedRow[] {
  const { plan, mapping, sheets } = reading;
  const run = startRun(plan, mapping, dateSystem, planYear(plan));
  const answerOf = rowAnswers(mapping.rows);
  const found = new Map<string, MappedRow>();
  for (const table of mapping.tables) {
    const sheet = sheets.find(({ id }) => id === table.sheet.id);
    if (sheet === undefined || sheet.form !== null || !table.used || isTabLeftOut(mapping, sheet.name)) continue;
    for (const row of rowsOf(sheet, table, run, reading)) {
      const key = Object.values(row.words).map(identity).join("|");
      const answer = answerOf(row.words) ?? null;
      found.set(key, together(found.get(key), { ...row, answer, ...sourceOf(row, answer, reading) }));
    }
  }
  return [...found.values()];
}

/** Answers for rows that the workbook has no longer. */
export function lostAnswers(mapping: Mapping, rows: readonly MappedRow[]): readonly RowMapping[] {
  return mapping.rows.filter((answer) => !rows.some((row) => row.answer !== null && isSameRow(row.answer, answer)));
}

type FoundRow = Omit<MappedRow, "answer" | "source" | "reason">;

function together(before: MappedRow | undefined, row: MappedRow): MappedRow {
  if (before === undefined) return row;
  const months = new Map([...before.months, ...row.months].map((month) => [monthIndex(month), month]));
  const main = before.meanings.length > 0 ? before : { ...row, where: before.where };
  return { ...main, months: [...months.values()], places: before.places + row.places, figures: before.figures + row.figures };
}

function rowsOf(sheet: SheetSnapshot, table: TableMapping, run: Run, reading: WorkbookReading): readonly FoundRow[] {
  const own = sheetOf(table, sheet);
  const shape = shapeOf(own, table, run);
  if (shape === null) return [];
  const places = new Map<number, RowPlace>();
  const { totals, leftOut } = dataRows({ ...shape, answered: (place) => (places.set(place.row, place), shape.answered(place)) });
  const read = readIn(sheet, table, reading);
  return [...places.values()].flatMap((place): FoundRow[] => {
    const figures = shape.figureColumns.filter((column) => isFigure(valueAt(own, place.row, column))).length;
    const words = rowWords(own, table, place);
    if (figures === 0 || words === null) return [];
    const { meanings, months } = read.get(place.row) ?? { meanings: [], months: [] };
    const isLeftOut = leftOut.includes(place.row) || shape.isLeftOut(place.row);
    const state = meanings.length > 0 ? "read" : isLeftOut ? "leftOut" : totals.includes(place.row) ? "total" : "unread";
    const where = placeIn(table, { sheet: sheet.name, row: place.nameRow, column: shape.nameColumn });
    return [{ words, state, meanings, months, where, places: 1, figures, byColumns: hasQuantities(table) }];
  });
}

function shapeOf(sheet: SheetSnapshot, table: TableMapping, run: Run): RowShape | null {
  if (table.layout === "monthMatrix" || table.layout === "register" || isTurned(table)) {
    const name = columnOf(table, "stream");
    return name === undefined ? null : matrixShape(sheet, table, name, run);
  }
  const of = table.table === null ? null : rowTable(sheet, table, table.table);
  return of === null || !of.columns.has(of.naming.stream) ? null : rowShape(of, run);
}

/** Columns of their own for the quantities of a row, in a table of one kind or in a register. */
function hasQuantities({ layout, columns }: TableMapping): boolean {
  return layout === "monthTable" || layout === "longTable" || columns.some(({ role, kind }) => role === "figures" && kind !== "");
}

interface RowReadings {
  readonly meanings: RowMeaning[];
  readonly months: Month[];
}

/** The readings of a table by their row, as the table counts it. */
function readIn(sheet: SheetSnapshot, table: TableMapping, { lines }: WorkbookReading): ReadonlyMap<number, RowReadings> {
  const byRow = new Map<number, RowReadings>();
  for (const line of lines)
    for (const [field, { cell, value, unit }] of readingsOf(line)) {
      const { row, column } = placeIn(table, cell);
      const isInside = row > table.headerRow && row <= table.lastRow && column >= table.left - 1 && column <= table.right;
      if (cell.sheet !== sheet.name || value === null || !isInside) continue;
      const found = byRow.get(row) ?? { meanings: [], months: [] };
      byRow.set(row, found);
      const meaning = { table: line.table, field, stream: line.stream, use: useOf(line), lot: line.lot, unit };
      if (!found.meanings.some((other) => isSameMeaning(other, meaning))) found.meanings.push(meaning);
      if (!found.months.some((month) => monthIndex(month) === monthIndex(line.month))) found.months.push(line.month);
    }
  return byRow;
}

function isSameMeaning(a: RowMeaning, b: RowMeaning): boolean {
  const parts = ({ table, field, stream, use, lot }: RowMeaning) => [table, field, ...[stream, use, lot].map(identity)].join("|");
  return parts(a) === parts(b);
}

function sourceOf(
  { words, meanings, byColumns, state }: FoundRow,
  answer: RowMapping | null,
  { names, mapping }: WorkbookReading,
): Pick<MappedRow, "source" | "reason"> {
  if (answer !== null) return { source: "answer", reason: answer.reason };
  const [meaning] = meanings;
  if (meaning === undefined) return { source: state === "leftOut" ? "question" : "nothing", reason: "" };
  const name = names.find((each) => isNameOf(each, words, meaning));
  const isAnswered = name !== undefined && isDecided(name);
  const isKindAnswered = mapping.kinds.some(({ text }) => identity(words.text).startsWith(identity(text)));
  const source = isAnswered || isKindAnswered ? "question" : byColumns ? "headers" : "words";
  return { source, reason: name === undefined || isAnswered ? "" : name.reason };
}

function isNameOf({ table, text, stream }: NameMapping, words: RowWords, meaning: RowMeaning): boolean {
  const [name = ""] = text.split(" | ");
  return table === meaning.table && identity(stream) === identity(meaning.stream) && identity(words.text).includes(identity(name));
}
