/** Reads month tables and long tables: one activity line for each data row. */
import { MONTH_TABLES } from "../plan/spec/monthTables";
import type { FieldSpec, TableSpec } from "../plan/spec/tableSpec";
import type { Month } from "../quantity/period";
import { valueAt } from "../workbook/cells";
import type { CellRef, SheetSnapshot } from "../workbook/cells";
import { columnOf, isConfident, tableKey } from "./mapping/mapping";
import type { ColumnMapping, TableMapping } from "./mapping/mapping";
import type { Run } from "./run";
import { monthIn, monthNameOf, monthOfCell, yearIn } from "./months";
import { askUnnamed } from "./questions/questions";
import { meantUnit, readingAt } from "./readingAt";
import type { UnitFound } from "./readingAt";
import type { ActivityLine, ActivityTable, Reading } from "../activity/line";
import { dataRows } from "./sourceRows";
import type { SourceRow, RowShape } from "./sourceRows";
import { cellText, wholeText } from "../plan/parse/tables";
import { choiceText, sectionUse } from "./vocabulary/uses";

/** Which field names the line, which its use, and which its lot. */
const NAMING: Readonly<Record<ActivityTable, { readonly stream: string; readonly use: string; readonly lot: string }>> = {
  fuel: { stream: "stream", use: "use", lot: "lot" },
  electricity: { stream: "meter", use: "kind", lot: "" },
  production: { stream: "product", use: "", lot: "" },
  heat: { stream: "heatId", use: "kind", lot: "" },
  process: { stream: "item", use: "", lot: "" },
};

/** A table with everything that does not change from row to row. */
interface RowTable {
  readonly sheet: SheetSnapshot;
  readonly mapping: TableMapping;
  readonly spec: TableSpec;
  readonly naming: (typeof NAMING)[ActivityTable];
  readonly columns: ReadonlyMap<string, ColumnMapping>;
  readonly figures: readonly { readonly field: FieldSpec; readonly column: ColumnMapping }[];
  readonly texts: readonly { readonly field: FieldSpec; readonly column: ColumnMapping }[];
}

export function rowTableLines(sheet: SheetSnapshot, mapping: TableMapping, run: Run): readonly ActivityLine[] {
  const table = rowTable(sheet, mapping);
  const naming = [table.naming.use, table.naming.lot, "month"].flatMap((role) => columnOf(mapping, role)?.column ?? []);
  const shape: RowShape = {
    sheet,
    firstRow: mapping.headerRow + 1,
    lastRow: mapping.lastRow,
    left: mapping.left,
    right: mapping.right,
    nameColumn: table.columns.get(table.naming.stream)!.column,
    namingColumns: naming,
    figureColumns: table.figures.map(({ column }) => column.column),
    isOurs: sheet.form !== null,
    isName: (text) => run.isPlanned(text),
    isSection: (text) => sectionUse(text) !== "",
    nest: (_, title) => title,
  };
  const { rows, unnamed } = dataRows(shape);
  for (const row of unnamed) askUnnamed({ sheet: sheet.name, row, column: mapping.left }, mapping, run.questions);
  const months = monthReader(table, run);
  return rows.flatMap((row) => {
    const month = months(row.row);
    return month === null ? [] : [lineOf(table, row, month, run)];
  });
}

function rowTable(sheet: SheetSnapshot, mapping: TableMapping): RowTable {
  const spec = MONTH_TABLES.find((candidate) => candidate.id === mapping.table)!;
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
    naming: NAMING[mapping.table!],
    figures: held.filter(({ field }) => field.kind === "number"),
    texts: held.filter(({ field }) => field.kind !== "number"),
  };
}

interface FoundMonth {
  readonly month: Month;
  readonly cell: CellRef | null;
}

/** The month of each row: the table's, or the row's own; a blank month cell in a merged column repeats the one above. */
function monthReader({ sheet, mapping, columns }: RowTable, run: Run): (row: number) => FoundMonth | null {
  const column = columns.get("month");
  if (column === undefined) return () => mapping.month;
  const yearColumn = columns.get("year");
  let last: FoundMonth | null = null;
  return (row) => {
    const value = valueAt(sheet, row, column.column);
    if (cellText(value) === "") return last;
    const year = yearColumn === undefined ? null : yearIn(cellText(valueAt(sheet, row, yearColumn.column)));
    const named = monthNameOf(value);
    const hint = year ?? run.yearOf(mapping);
    const month = named > 0 ? (hint === null ? null : monthIn(named, hint)) : monthOfCell(value, run.system);
    last = month === null ? null : { month, cell: { sheet: sheet.name, row, column: column.column } };
    if (month === null) askMonth(sheet, row, column, cellText(value), run);
    return last;
  };
}

function askMonth(sheet: SheetSnapshot, row: number, column: ColumnMapping, text: string, run: Run): void {
  const where = { sheet: sheet.name, row, column: column.column };
  run.questions.ask({
    id: `month:${sheet.id}:${text}`,
    topic: "rowMonth",
    where,
    answers: [],
    words: { text },
    what: `"${text}" is not a month with its year. The row is not counted; write the month as Apr 2025.`,
  });
}

function lineOf(table: RowTable, { row, nameRow, section }: SourceRow, { month, cell }: FoundMonth, run: Run): ActivityLine {
  const { sheet, mapping, naming, columns } = table;
  const nameColumn = columns.get(naming.stream)!.column;
  const labelCell = { sheet: sheet.name, row: nameRow, column: nameColumn };
  const text = (role: string) => (role === "" ? "" : textAt(table, row, role));
  const name = cellText(valueAt(sheet, nameRow, nameColumn));
  const meaning = run.nameOf({
    table: mapping.table!,
    text: name,
    use: text(naming.use),
    section: section === "" ? (mapping.titles[0] ?? "") : section,
    isOurs: sheet.form !== null,
    where: labelCell,
  });
  return {
    table: mapping.table!,
    stream: meaning.stream,
    use: meaning.use,
    lot: text(naming.lot) || meaning.lot,
    month,
    monthCell: cell,
    readings: readingsOf(table, row, labelCell, run),
    attributes: attributesOf(table, row),
    cell: labelCell,
  };
}

function textAt({ sheet, columns }: RowTable, row: number, role: string): string {
  const column = columns.get(role);
  return column === undefined ? "" : cellText(valueAt(sheet, row, column.column));
}

function readingsOf(table: RowTable, row: number, labelCell: CellRef, run: Run): ReadonlyMap<string, Reading> {
  const own = rowUnit(table, row, run);
  const entries = table.figures.map(
    ({ field, column }) =>
      [field.id, readingAt({ sheet: table.sheet, row, column: column.column, labelCell }, unitOf(table, field, column, own, run))] as const,
  );
  return new Map(entries);
}

function rowUnit({ sheet, columns, mapping }: RowTable, row: number, run: Run): UnitFound {
  const column = columns.get("unit");
  if (column === undefined) return { unit: "", unitCell: null, unitText: "" };
  const unitCell = { sheet: sheet.name, row, column: column.column };
  const text = wholeText(valueAt(sheet, row, column.column));
  if (sheet.form === null) run.askUnit(text, unitCell, tableKey(mapping));
  return { unit: meantUnit(text, run.units), unitCell, unitText: text };
}

/** The unit written in the header goes before the row's own unit column, which goes before the field's fixed unit. */
function unitOf({ sheet, mapping }: RowTable, field: FieldSpec, column: ColumnMapping, own: UnitFound, run: Run): UnitFound {
  if (column.unit !== "" && column.unitRow !== null) {
    const unitCell = { sheet: sheet.name, row: column.unitRow, column: column.column };
    if (sheet.form === null && field.unit === undefined) run.askUnit(column.unit, unitCell, tableKey(mapping));
    return { unit: meantUnit(column.unit, run.units), unitCell, unitText: wholeText(valueAt(sheet, column.unitRow, column.column)) };
  }
  if (field.unit !== undefined) return { unit: field.unit, unitCell: null, unitText: field.unit };
  return own;
}

/** Bases and uses in the scheme's words; a basis the header names counts where there is no column for it. */
function attributesOf(table: RowTable, row: number): ReadonlyMap<string, string> {
  const { spec, columns, sheet } = table;
  const fields = spec.fields.filter((field) => field.kind !== "number");
  const attributes = new Map(fields.map((field) => [field.id, choiceText(field.id, textAt(table, row, field.id))]));
  if (sheet.form !== null || spec.id !== "fuel") return attributes;
  const basis = (column: string, field: string) => {
    const named = columns.get(column)?.basis ?? "";
    if (named !== "" && columns.get(field) === undefined) attributes.set(field, named);
  };
  basis("gcv", "gcvBasis");
  basis("consumed", "quantityBasis");
  return attributes;
}
