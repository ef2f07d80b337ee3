/** The data rows of a table: what names them, under which section title they are; blank, total, note and signature rows left out. */
import { formulaAt, valueAt } from "../workbook/cells";
import type { SheetSnapshot } from "../workbook/cells";
import { shownAt } from "../plan/parse/tables";
import { otherPeriod } from "../plan/parse/periodWords";
import { isAverageName, isNote, isSignature, isTotalName } from "../plan/parse/totalWords";
import type { RowMapping, RowPlace } from "./mapping/rowAnswers";
import { isDateCell } from "./months";

export interface RowShape {
  readonly sheet: SheetSnapshot;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Columns the table spans. */
  readonly left: number;
  readonly right: number;
  readonly nameColumn: number;
  /** Other columns that help to name a row: use, lot, kind, month. */
  readonly namingColumns: readonly number[];
  readonly figureColumns: readonly number[];
  /** Our own sheets: a name typed without figures is a row still to be filled, never a title. */
  readonly isOurs: boolean;
  /** What the user says that a row is; a row without a meaning is not read. */
  readonly answered: (place: RowPlace) => RowMapping | undefined;
  /** True for a row that the user leaves out. */
  readonly isLeftOut: (row: number) => boolean;
  /** True for a name that is a row of its own even without any figure. */
  readonly isName: (text: string) => boolean;
  /** True for a title that names a use or a quantity, under which the table goes on after a blank row. */
  readonly isSection: (text: string) => boolean;
  /** True for a name whose average is a figure of its own: the average GCV of a stream. */
  readonly isAveraged: (text: string) => boolean;
  /** The section a title opens within the one before it. */
  readonly nest: (before: string, title: string) => string;
}

export interface SourceRow {
  readonly row: number;
  /** Where the row's name stands: its own row, or the merged cell's first row. */
  readonly nameRow: number;
  readonly section: string;
  /** Row of the last title; null before the first. */
  readonly sectionRow: number | null;
}

export interface SourceRows {
  readonly rows: readonly SourceRow[];
  /** Rows with figures and no name at all. */
  readonly unnamed: readonly number[];
  /** Rows that add up or average others; never data. */
  readonly totals: readonly number[];
  /** Rows that an answer leaves out. */
  readonly leftOut: readonly number[];
}

interface State {
  readonly rows: SourceRow[];
  readonly unnamed: number[];
  readonly totals: number[];
  readonly leftOut: number[];
  section: string;
  sectionRow: number | null;
  nameRow: number | null;
  afterBlank: boolean;
  afterTotal: boolean;
}

const LONGEST_TITLE = 60;

/** One pass down the table; stops at a text that begins something else. */
export function dataRows(shape: RowShape): SourceRows {
  const state: State = {
    rows: [],
    unnamed: [],
    totals: [],
    leftOut: [],
    section: "",
    sectionRow: null,
    nameRow: null,
    afterBlank: false,
    afterTotal: false,
  };
  for (let row = shape.firstRow; row <= shape.lastRow; row += 1) {
    if (!takeAnswered(shape, row, state) && !shape.isLeftOut(row) && !takeRow(shape, row, state)) break;
  }
  return state;
}

/** A row that the user has spoken of is nothing else, whatever its words say: no total, no note, no title. */
function takeAnswered(shape: RowShape, row: number, state: State): boolean {
  const name = textAt(shape, row, shape.nameColumn);
  const nameRow = name === "" ? (state.nameRow ?? row) : row;
  const answer = shape.answered({ row, nameRow, section: state.section });
  if (answer === undefined) return false;
  state.nameRow = nameRow;
  if (answer.means !== null) state.rows.push({ row, nameRow, section: state.section, sectionRow: state.sectionRow });
  else if (answer.reason !== "") state.leftOut.push(row);
  return true;
}

/** False when the table has ended. */
function takeRow(shape: RowShape, row: number, state: State): boolean {
  const name = textAt(shape, row, shape.nameColumn);
  const figures = shape.figureColumns.some((column) => textAt(shape, row, column) !== "" || formulaAt(shape.sheet, row, column) !== "");
  if (!figures && isBlank(shape, row)) {
    state.afterBlank = true;
    state.nameRow = null;
    return true;
  }
  const goesOn = name === "" ? takeNameless(shape, row, figures, state) : takeNamed(shape, row, name, figures, state);
  state.afterBlank = false;
  return goesOn;
}

const textAt = ({ sheet }: RowShape, row: number, column: number) => shownAt(sheet, row, column);

function isBlank(shape: RowShape, row: number): boolean {
  for (let column = shape.left; column <= shape.right; column += 1) {
    if (textAt(shape, row, column) !== "") return false;
  }
  return true;
}

function takeNamed(shape: RowShape, row: number, name: string, figures: boolean, state: State): boolean {
  const afterTotal = state.afterTotal;
  // "Cumulative" over other rows and without a figure is no sum, it says of the rows below what they are.
  state.afterTotal = isTotal(shape, row, name) && (figures || otherPeriod(name) === null);
  if (state.afterTotal) {
    state.totals.push(row);
    state.nameRow = null;
    return true;
  }
  if (isRemark(shape, row, name)) return true;
  const others = shape.namingColumns.some((column) => textAt(shape, row, column) !== "");
  if (!figures && !others && !isRow(shape, row, name, afterTotal || state.afterBlank)) return takeTitle(shape, row, name, state);
  state.nameRow = row;
  state.rows.push({ row, nameRow: row, section: state.section, sectionRow: state.sectionRow });
  return true;
}

function isTotal(shape: RowShape, row: number, name: string): boolean {
  return [name, ...shape.namingColumns.map((column) => textAt(shape, row, column))].some(
    (text) => text !== "" && !shape.isName(text) && (isTotalName(text) || (isAverageName(text) && !shape.isAveraged(text))),
  );
}

/** A note, or a signature whose only figures are dates. */
function isRemark(shape: RowShape, row: number, name: string): boolean {
  if (shape.isName(name) || !(isNote(name) || isSignature(name))) return false;
  return shape.figureColumns.every((column) => {
    const value = valueAt(shape.sheet, row, column);
    return typeof value !== "number" || isDateCell(shape.sheet, row, column);
  });
}

/** A name alone: a row of ours still to be filled, or of a stream the plan has. */
function isRow(shape: RowShape, row: number, name: string, isApart: boolean): boolean {
  if (name.length > LONGEST_TITLE) return false;
  return shape.isName(name) || (shape.isOurs && !isApart) || hasOtherText(shape, row);
}

/** The number or letter of a section is no text beside its title: "B", "2.1", "(iv)". */
const SECTION_NUMBER = /^\(?([a-z]|\d{1,2}(\.\d{1,2})*|[ivx]{1,4}|[अ-ह])[.)]?$/iu;

function hasOtherText(shape: RowShape, row: number): boolean {
  for (let column = shape.left; column <= shape.right; column += 1) {
    const text = column === shape.nameColumn ? "" : textAt(shape, row, column);
    if (text !== "" && !(column < shape.nameColumn && SECTION_NUMBER.test(text))) return true;
  }
  return false;
}

/** A note is passed over; another text alone is the title of a section, or after a blank row of something else. */
function takeTitle(shape: RowShape, row: number, name: string, state: State): boolean {
  if (name.length > LONGEST_TITLE) return true;
  if (shape.isOurs && state.rows.length > 0) return false;
  if (state.afterBlank && state.rows.length > 0 && !shape.isSection(name)) return false;
  state.section = shape.nest(state.section, name);
  state.sectionRow = row;
  state.nameRow = null;
  return true;
}

/** Below a merged name the rows have lots or uses of their own; a sum without a name is a subtotal. */
function takeNameless(shape: RowShape, row: number, figures: boolean, state: State): boolean {
  const names = shape.namingColumns.map((column) => textAt(shape, row, column)).filter((text) => text !== "");
  if (!figures) return true;
  if (names.some((text) => isTotalName(text) || isAverageName(text)) || isSum(shape, row)) {
    state.totals.push(row);
    return true;
  }
  if (names.length > 0 && state.nameRow !== null)
    state.rows.push({ row, nameRow: state.nameRow, section: state.section, sectionRow: state.sectionRow });
  else state.unnamed.push(row);
  return true;
}

const SUM = /^=\s*(sum|subtotal|average)\(/i;

function isSum(shape: RowShape, row: number): boolean {
  return shape.figureColumns.some((column) => SUM.test(formulaAt(shape.sheet, row, column)));
}
