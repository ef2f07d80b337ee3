/** Reads month tables and long tables: one activity line for each data row. */
import { entryOf } from "../quantity/known";
import { specOf } from "../activity/build";
import { fieldOf } from "../plan/spec/tableSpec";
import type { FieldSpec, TableSpec } from "../plan/spec/tableSpec";
import { formulaAt, valueAt } from "../workbook/cells";
import type { CellRef, SheetSnapshot } from "../workbook/cells";
import { answeredName } from "./answeredName";
import { columnOf, isConfident, tableKey } from "./mapping/mapping";
import type { ColumnMapping, TableMapping } from "./mapping/mapping";
import { NAMING } from "./mapping/rowAnswers";
import type { RowMeaning } from "./mapping/rowAnswers";
import type { Run } from "./run";
import { headerMeasures } from "./headerMeasures";
import { monthReader } from "./rowMonths";
import type { FoundMonth } from "./rowMonths";
import { askUnnamed } from "./questions/questions";
import { readingAt } from "./readingAt";
import type { UnitFound } from "./readingAt";
import { chooseUnit, MEASURED, measureIn, measureInTitle, unitColumnMeasure } from "./unitChoice";
import type { Measure } from "./unitChoice";
import { MAIN_READING } from "../activity/line";
import type { ActivityLine, ActivityTable, Reading } from "../activity/line";
import { dataRows } from "./sourceRows";
import type { RowShape, SourceRow } from "./sourceRows";
import { splitUnit } from "../plan/parse/headerUnit";
import { cellText, shownAt, unitTextAt, wholeText } from "../plan/parse/tables";
import { lineWith, UNSAID } from "./said";
import type { SaidCell } from "./said";
import type { Meaning } from "./vocabulary/meaning";
import { choiceText, sectionUse } from "./vocabulary/uses";

/** A table with everything that does not change from row to row. */
export interface RowTable {
  readonly sheet: SheetSnapshot;
  readonly mapping: TableMapping;
  readonly id: ActivityTable;
  readonly spec: TableSpec;
  readonly naming: (typeof NAMING)[ActivityTable];
  readonly columns: ReadonlyMap<string, ColumnMapping>;
  readonly figures: readonly { readonly field: FieldSpec; readonly column: ColumnMapping }[];
  /** What the titles above the table say of its unit, nearest first. */
  readonly titles: readonly Measure[];
  readonly texts: readonly { readonly field: FieldSpec; readonly column: ColumnMapping }[];
}

export function rowTableLines(sheet: SheetSnapshot, mapping: TableMapping, run: Run): readonly ActivityLine[] {
  if (mapping.table === null) return [];
  const table = rowTable(sheet, mapping, mapping.table);
  const { rows, unnamed, totals, leftOut } = dataRows(rowShape(table, run));
  run.noteTotals(sheet.name, totals);
  run.noteLeftOut(sheet.name, leftOut);
  for (const row of unnamed) askUnnamed({ sheet: sheet.name, row, column: mapping.left }, mapping, run.questions);
  const months = monthReader(table, run);
  return rows.flatMap((row) => {
    const month = months(row.row);
    const means = run.answered(sheet, mapping, row)?.means ?? null;
    if (month === null || (means === null && isStrange(table, row, run))) return [];
    return [
      means === null || isOfTable(table, means)
        ? lineOf(table, { ...row, means }, month, run)
        : oneQuantity(table, { ...row, means }, month, run),
    ];
  });
}

/** How the rows of a table are told apart from its titles, totals and notes. */
export function rowShape(table: RowTable, run: Run): RowShape {
  const { sheet, mapping } = table;
  const naming = [table.naming.use, table.naming.lot, "month"].flatMap((role) => columnOf(mapping, role)?.column ?? []);
  return {
    sheet,
    firstRow: mapping.headerRow + 1,
    lastRow: mapping.lastRow,
    left: mapping.left,
    right: mapping.right,
    nameColumn: entryOf(table.columns, table.naming.stream).column,
    namingColumns: naming,
    figureColumns: table.figures.map(({ column }) => column.column),
    isOurs: sheet.form !== null,
    answered: (place) => run.answered(sheet, mapping, place),
    isLeftOut: (row) => run.isLeftOut(sheet, row),
    isName: (text) => run.isPlanned(text),
    isSection: (text) => sectionUse(text) !== "",
    isAveraged: () => false,
    nest: (_, title) => title,
  };
}

/** A row whose words take it out of the month is not read, so that it is asked about with all figures that are not. */
function isStrange({ sheet, mapping, columns, naming }: RowTable, { nameRow, section }: SourceRow, run: Run): boolean {
  if (sheet.form !== null) return false;
  const name = shownAt(sheet, nameRow, entryOf(columns, naming.stream).column);
  return run.strangeIn(mapping.table, name) !== null || (section !== "" && run.strangeIn(mapping.table, section) !== null);
}

export function rowTable(sheet: SheetSnapshot, mapping: TableMapping, id: ActivityTable): RowTable {
  const spec = specOf(id);
  const columns = new Map(
    mapping.columns.filter((column) => column.role !== "" && isConfident(column)).map((column) => [column.role, column]),
  );
  const held = spec.fields.flatMap((field) => {
    const column = columns.get(field.id);
    return column === undefined ? [] : [{ field, column }];
  });
  return {
    sheet,
    mapping,
    spec,
    columns,
    id,
    naming: NAMING[id],
    titles: sheet.form === null ? mapping.titles.flatMap((title) => measureInTitle(title) ?? []) : [],
    figures: held.filter(({ field }) => field.kind === "number"),
    texts: held.filter(({ field }) => field.kind !== "number"),
  };
}

/** A row with what the user says it is. */
interface AnsweredRow<Means> extends SourceRow {
  readonly means: Means;
}

const isOfTable = ({ id }: RowTable, { table, field }: RowMeaning) => table === id && field === "";

function lineOf(table: RowTable, row: AnsweredRow<RowMeaning | null>, { month, cell }: FoundMonth, run: Run): ActivityLine {
  const { sheet, naming } = table;
  const labelCell = labelOf(table, row);
  const sectionCell = row.sectionRow === null || sheet.form !== null ? null : { ...labelCell, row: row.sectionRow };
  const meaning = row.means === null ? meaningOf(table, row, run) : answeredName(row.means, labelCell, run);
  const section = sectionCell === null ? null : measureIn(row.section, sectionCell);
  return lineWith(
    {
      table: table.id,
      stream: meaning.stream,
      lot: row.means?.lot || textAt(table, row.row, naming.lot) || meaning.lot,
      month,
      monthCell: cell,
      readings: readingsOf(table, row.row, labelCell, { section, unit: row.means?.unit ?? "" }, run),
      cell: labelCell,
    },
    saidIn(table, row.row, meaning.use),
    run.system,
  );
}

/** One quantity, of this table or another: what stands in the column of this table's main figure, and nothing else of the row. */
function oneQuantity(table: RowTable, row: AnsweredRow<RowMeaning>, { month, cell }: FoundMonth, run: Run): ActivityLine {
  const { sheet, id, figures } = table;
  const { means } = row;
  const labelCell = labelOf(table, row);
  const main = figures.find(({ field }) => field.id === MAIN_READING[id]) ?? figures[0];
  const field = fieldOf(specOf(means.table), means.field || MAIN_READING[means.table]);
  const unit = (column: ColumnMapping) =>
    unitOf(table, field, column, { own: rowMeasures(table, row.row, labelCell, run), section: null, unit: means.unit }, run);
  const place = (column: ColumnMapping) => ({ sheet, row: row.row, column: column.column, labelCell });
  const { stream, use, lot } = answeredName(means, labelCell, run);
  const readings = main === undefined ? [] : [[field.id, readingAt(place(main.column), unit(main.column))] as const];
  const said = (of: FieldSpec): SaidCell =>
    of.id === "use" || of.id === "kind"
      ? { value: choiceText(of.id, use), at: labelCell }
      : of.id === "item"
        ? { value: stream, at: labelCell }
        : UNSAID;
  return lineWith(
    { table: means.table, stream, lot, month, monthCell: cell, readings: new Map(readings), cell: labelCell },
    said,
    run.system,
  );
}

function labelOf({ sheet, naming, columns }: RowTable, { nameRow }: SourceRow): CellRef {
  return { sheet: sheet.name, row: nameRow, column: entryOf(columns, naming.stream).column };
}

function meaningOf(table: RowTable, { row, nameRow, section }: SourceRow, run: Run): Meaning {
  const { sheet, mapping, naming } = table;
  const where = labelOf(table, { row, nameRow, section, sectionRow: null });
  const written = shownAt(sheet, nameRow, where.column);
  return run.nameOf({
    table: table.id,
    text: sheet.form !== null || run.isPlanned(written) ? written : splitUnit(written).name,
    use: textAt(table, row, naming.use),
    section: section === "" ? (mapping.titles[0] ?? "") : section,
    isOurs: sheet.form !== null,
    where,
  });
}

/** A row's own cells; the use in the scheme's words where the name or its section tells it; a basis the header names. */
function saidIn(table: RowTable, row: number, use: string): (field: FieldSpec) => SaidCell {
  const { sheet, columns, naming, spec } = table;
  const cellAt = (id: string): SaidCell => {
    const column = columns.get(id);
    return column === undefined
      ? UNSAID
      : {
          value: valueAt(sheet, row, column.column) ?? formulaAt(sheet, row, column.column),
          at: { sheet: sheet.name, row, column: column.column },
        };
  };
  return (field) => {
    const found = cellAt(field.id);
    if (field.id === naming.use) return { ...found, value: choiceText(field.id, use) };
    if (field.kind === "choice" && cellText(found.value) !== "") return { ...found, value: choiceText(field.id, cellText(found.value)) };
    if (sheet.form !== null || spec.id !== "fuel" || columns.get(field.id) !== undefined) return found;
    const named = field.id === "gcvBasis" ? columns.get("gcv")?.basis : field.id === "quantityBasis" ? columns.get("consumed")?.basis : "";
    return named === undefined || named === "" ? found : { value: named, at: null };
  };
}

function textAt({ sheet, columns }: RowTable, row: number, role: string): string {
  const column = columns.get(role);
  return column === undefined ? "" : shownAt(sheet, row, column.column);
}

function readingsOf(
  table: RowTable,
  row: number,
  labelCell: CellRef,
  said: Omit<RowMeasures, "own">,
  run: Run,
): ReadonlyMap<string, Reading> {
  const own = rowMeasures(table, row, labelCell, run);
  const entries = table.figures.map(
    ({ field, column }) =>
      [
        field.id,
        readingAt({ sheet: table.sheet, row, column: column.column, labelCell }, unitOf(table, field, column, { own, ...said }, run)),
      ] as const,
  );
  return new Map(entries);
}

/** What the row's unit column and its label say of its quantities. Our own sheets have no unit in a name. */
function rowMeasures({ sheet, columns, mapping }: RowTable, row: number, labelCell: CellRef, run: Run): readonly Measure[] {
  const column = columns.get("unit");
  const inLabel = sheet.form === null ? measureIn(wholeText(valueAt(sheet, labelCell.row, labelCell.column)), labelCell) : null;
  const label = inLabel === null ? [] : [inLabel];
  if (column === undefined) return label;
  const cell = { sheet: sheet.name, row, column: column.column };
  const text = unitTextAt(sheet, row, column.column);
  if (sheet.form === null) run.askUnit(text, cell, tableKey(mapping));
  return text.trim() === "" && label.length > 0 ? label : [unitColumnMeasure(text, cell), ...label];
}

interface RowMeasures {
  readonly own: readonly Measure[];
  /** The row's section title. */
  readonly section: Measure | null;
  /** What the user says; "" for what is written. */
  readonly unit: string;
}

function unitOf({ sheet, mapping, titles }: RowTable, field: FieldSpec, column: ColumnMapping, row: RowMeasures, run: Run): UnitFound {
  const header = headerMeasures(sheet, column);
  if (sheet.form === null && field.unit === undefined)
    for (const { unit, cell } of header) if (unit !== "" && cell !== null) run.askUnit(unit, cell, tableKey(mapping));
  const isQuantity = field.unit === undefined || MEASURED.has(field.id);
  if (isQuantity && row.unit !== "") return chooseUnit({ own: [], around: [], fixed: row.unit }, run.units);
  const around = [...(row.section === null ? [] : [row.section]), ...titles];
  return chooseUnit(
    { own: isQuantity ? [...header, ...row.own] : header, around: isQuantity ? around : [], fixed: field.unit ?? "" },
    run.units,
  );
}
