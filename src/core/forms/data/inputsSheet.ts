/**
 * Renders `CCTS Inputs`: by sheet, how much of what it holds now the build did not see, in native formulas over the sheet
 * itself and a copy of what it held. So the forms say that they are out of date where there is no add-in too.
 */
import { a1, absolute, areaText, quoteSheet } from "../../workbook/cells";
import type { Area } from "../../workbook/cells";
import { FORMATS } from "../../workbook/appearance/styles";
import type { CellContent, PlannedCell, SheetPlan, StyleName } from "../../workbook/sheetPlan";
import { INPUTS_COLUMNS, INPUTS_ROWS, textFormulas, textsAtBuild } from "./inputsCells";
import { ANYTHING, ANY_NUMBER, watchedArea } from "./seen";
import type { SeenSheet } from "./seen";

const HEADERS = ["Row", "Sheet", "What is compared", "Cells", "At build", "Now", "Not seen by the build", "Sheets so far", "Filled now"];
const WIDTHS = [12, 24, 34, 14, 12, 12, 14, 40, 12];
const FIGURES: ReadonlySet<number> = new Set([INPUTS_COLUMNS.built, INPUTS_COLUMNS.now, INPUTS_COLUMNS.unseen, INPUTS_COLUMNS.filled]);
const ABOUT = "What the build read in your sheets, against what they hold now: the forms say so where anything was not seen by the build.";

/** The states of `CCTS Data`. */
export interface DataStates {
  /** Their range; null where the tab has no row. */
  readonly range: string | null;
  /** Rows that are not ok at build. */
  readonly notOk: number;
}

export function inputsSheet(name: string, sheets: readonly SeenSheet[], states: DataStates): SheetPlan {
  const blocks = placeBlocks(sheets);
  const lastRow = INPUTS_ROWS.firstSheet + blocks.reduce((sum, { seen }) => sum + rowsOf(seen), 0) - 1;
  const width = Math.max(HEADERS.length, ...sheets.map(({ area }) => area.right + 2));
  return {
    form: "inputs",
    name,
    cells: [...headCells(), ...resultCells(states, lastRow), ...blocks.flatMap(summaryCells), ...blocks.flatMap(copyCells)],
    tabColor: "#1F3A4D",
    columns: Array.from({ length: width }, (_, column) => ({ width: WIDTHS[column] ?? 12 })),
    frozenRows: INPUTS_ROWS.header + 1,
    frozenColumns: 2,
    tables: [],
    validations: [],
    conditionals: [],
    names: [],
    charts: [],
    print: {
      orientation: "landscape",
      area: { top: 0, left: 0, bottom: lastRow, right: INPUTS_COLUMNS.where },
      titleRows: INPUTS_ROWS.header + 1,
      header: "CCTS Inputs",
    },
  };
}

/** "'CCTS Inputs'!$G$10:$G$12" for each sheet: what of it the build did not see. */
export function unseenRanges(name: string, sheets: readonly SeenSheet[]): readonly string[] {
  const { unseen } = INPUTS_COLUMNS;
  return placeBlocks(sheets).map((block) => `${quoteSheet(name)}!${absolute(block.row, unseen)}:${absolute(lastRowOf(block), unseen)}`);
}

/** A sheet, its first row in the summary, and the row in which the copy of its first row is. */
interface Block {
  readonly seen: SeenSheet;
  readonly id: string;
  readonly row: number;
  readonly top: number;
}

/** Rows of a sheet in the summary: its size, each run of rows, and what is around. */
const rowsOf = ({ runs }: SeenSheet): number => 2 + runs.length;

const lastRowOf = ({ seen, row }: Block): number => row + rowsOf(seen) - 1;

/** The copies are below the summary, each under a title of its own. */
function placeBlocks(sheets: readonly SeenSheet[]): readonly Block[] {
  let row: number = INPUTS_ROWS.firstSheet;
  let top = row + sheets.reduce((sum, seen) => sum + rowsOf(seen), 0) + 2;
  return sheets.map((seen, i) => {
    const block = { seen, id: `I.${i + 1}`, row, top };
    row += rowsOf(seen);
    top += seen.area.bottom + 3;
    return block;
  });
}

function put(row: number, column: number, content: CellContent, style: StyleName = "formula"): PlannedCell {
  return { row, column, content, style, format: FORMATS.general };
}

function words(row: number, column: number, value: string, style: StyleName): PlannedCell {
  return { row, column, content: { value }, style, format: FORMATS.text };
}

function headCells(): readonly PlannedCell[] {
  return [
    words(0, 0, "CCTS Inputs", "title"),
    words(1, 0, ABOUT, "subtitle"),
    ...HEADERS.map((header, column) => words(INPUTS_ROWS.header, column, header, FIGURES.has(column) ? "headerRight" : "header")),
  ];
}

function resultCells({ range, notOk }: DataStates, lastRow: number): readonly PlannedCell[] {
  const { id, sheet, unseen, where } = INPUTS_COLUMNS;
  const [atBuild, formulas] = [textsAtBuild(notOk), textFormulas()];
  const all = `${a1(INPUTS_ROWS.firstSheet, unseen)}:${a1(lastRow, unseen)}`;
  return [
    words(INPUTS_ROWS.unseen, id, "I.unseen", "id"),
    words(INPUTS_ROWS.unseen, sheet, "All input sheets", "label"),
    put(INPUTS_ROWS.unseen, unseen, { formula: `=SUM(${all})`, value: 0 }, "total"),
    put(INPUTS_ROWS.unseen, where, { formula: `=${a1(lastRow, where)}&""`, value: "" }, "words"),
    words(INPUTS_ROWS.notOk, id, "I.not-ok", "id"),
    words(INPUTS_ROWS.notOk, sheet, "Rows of CCTS Data not ok", "label"),
    put(INPUTS_ROWS.notOk, unseen, { formula: range === null ? "=0" : `=COUNTIFS(${range},"<>ok")`, value: notOk }, "total"),
    words(INPUTS_ROWS.sentence, id, "I.sentence", "id"),
    put(INPUTS_ROWS.sentence, sheet, { formula: formulas.sentence, value: atBuild.sentence }, "plain"),
    words(INPUTS_ROWS.word, id, "I.word", "id"),
    put(INPUTS_ROWS.word, sheet, { formula: formulas.word, value: atBuild.word }, "plain"),
  ];
}

/** One row each, because rows that people insert move the ranges of one row alike. */
function summaryCells(block: Block): readonly PlannedCell[] {
  const { seen, row } = block;
  return [...sizeCells(block), ...seen.runs.flatMap((run, i) => runCells(block, run, row + 1 + i)), ...aroundCells(block)];
}

const rangeOf = ({ seen }: Block, { top, left, bottom, right }: Area): string =>
  `${quoteSheet(seen.name)}!${absolute(top, left)}:${absolute(bottom, right)}`;

/** What is filled in a range, which errors do not disturb: of a blank cell and of an error 1 / LEN is no number. */
const filled = (range: string): string => `SUMPRODUCT(ISNUMBER(1/LEN(${range}))*1)`;

interface SummaryRow {
  readonly id: string;
  readonly what: string;
  readonly area: Area;
  readonly built: number;
  /** Its formula, without "="; at build it gives what `built` says. */
  readonly now: string;
  /** Formula of what was not seen, over the two cells. */
  readonly unseen: (now: string, built: string) => string;
}

function summaryRow({ seen }: Block, row: number, { id, what, area, built, now, unseen }: SummaryRow): readonly PlannedCell[] {
  const at = (column: "now" | "built"): string => a1(row, INPUTS_COLUMNS[column]);
  return [
    words(row, INPUTS_COLUMNS.id, id, "id"),
    words(row, INPUTS_COLUMNS.sheet, seen.name, "label"),
    words(row, INPUTS_COLUMNS.what, what, "label"),
    words(row, INPUTS_COLUMNS.range, areaText(area), "words"),
    put(row, INPUTS_COLUMNS.built, { value: built }),
    put(row, INPUTS_COLUMNS.now, { formula: `=${now}`, value: built }),
    put(row, INPUTS_COLUMNS.unseen, { formula: `=${unseen(at("now"), at("built"))}`, value: 0 }),
  ];
}

const sizeOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

/** Rows that were inserted or deleted; the cells cannot be compared then. */
function sizeCells(block: Block): readonly PlannedCell[] {
  const { seen, row, id } = block;
  const { area } = seen;
  const range = rangeOf(block, area);
  return [
    ...summaryRow(block, row, {
      id: `${id}.size`,
      what: "Number of cells: rows inserted or deleted",
      area,
      built: sizeOf(area),
      now: `SUMPRODUCT(1+0*ISNUMBER(${range}))`,
      unseen: (now, built) => `IF(ISNUMBER(${now}),ROUNDUP(ROUND(ABS(${now}-${built})/${area.right + 1},6),0),1)`,
    }),
    put(row, INPUTS_COLUMNS.filled, { formula: `=${filled(range)}`, value: seen.filled }),
  ];
}

/** Cells that differ from their copy; nothing to compare while rows do not lie side by side. */
function runCells(block: Block, { top, bottom }: SeenSheet["runs"][number], row: number): readonly PlannedCell[] {
  const { seen, id } = block;
  const area = { ...seen.area, top, bottom };
  const range = rangeOf(block, area);
  const copy = areaText({ top: block.top + top, left: 1, bottom: block.top + bottom, right: area.right + 1 });
  const size = a1(block.row, INPUTS_COLUMNS.unseen);
  return summaryRow(block, row, {
    id: `${id}.cells.${top + 1}`,
    what: "Cells that differ from the copy below",
    area,
    built: 0,
    now: `SUMPRODUCT((${range}<>${copy})*(${copy}<>"${ANYTHING}")*(1-ISNUMBER(${range})*(${copy}="${ANY_NUMBER}")))`,
    unseen: (now) => `IF(${size}>0,0,IF(ISNUMBER(${now}),${now},1))`,
  });
}

/** What people type below a table or beside it; and the sheets in which anything was not seen, up to this one. */
function aroundCells(block: Block): readonly PlannedCell[] {
  const { seen, id } = block;
  const area = watchedArea(seen);
  const row = lastRowOf(block);
  const unseen = `SUM(${a1(block.row, INPUTS_COLUMNS.unseen)}:${a1(row, INPUTS_COLUMNS.unseen)})`;
  const found = (comma: string): string => `IF(${unseen}>0,${comma}${a1(row, INPUTS_COLUMNS.sheet)}&" ("&${unseen}&")","")`;
  const before = block.row === INPUTS_ROWS.firstSheet ? null : a1(block.row - 1, INPUTS_COLUMNS.where);
  const where = before === null ? found("") : `${before}&${found(`IF(${before}="","",", ")&`)}`;
  return [
    ...summaryRow(block, row, {
      id: `${id}.around`,
      what: "Cells filled below these and beside them",
      area,
      built: seen.around,
      now: `${filled(rangeOf(block, area))}-${a1(block.row, INPUTS_COLUMNS.filled)}`,
      unseen: (now, built) => `IF(ISNUMBER(${now}),ABS(${now}-${built}),1)`,
    }),
    put(row, INPUTS_COLUMNS.where, { formula: `=${where}`, value: "" }, "words"),
  ];
}

function copyCells({ seen, id, top }: Block): readonly PlannedCell[] {
  return [
    words(top - 1, INPUTS_COLUMNS.id, `${id}.copy`, "id"),
    words(top - 1, INPUTS_COLUMNS.sheet, `What the build saw of ${quoteSheet(seen.name)}`, "section"),
    ...seen.copies.map(({ row, column, value }): PlannedCell => {
      const format = typeof value === "string" ? FORMATS.text : FORMATS.general;
      return { row: top + row, column: column + 1, content: { value }, style: "note", format };
    }),
  ];
}
