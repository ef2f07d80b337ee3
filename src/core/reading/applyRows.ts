/** Reads month tables and long tables: one activity line for each data row. */
import { entryOf } from "../quantity/known";
import { specOf } from "../activity/build";
import type { FieldSpec, TableSpec } from "../plan/spec/tableSpec";
import { formulaAt, valueAt } from "../workbook/cells";
import type { CellRef, SheetSnapshot } from "../workbook/cells";
import { columnOf, isConfident, tableKey } from "./mapping/mapping";
import type { ColumnMapping, TableMapping } from "./mapping/mapping";
import type { Run } from "./run";
import { headerMeasures } from "./headerMeasures";
import { monthReader } from "./rowMonths";
import type { FoundMonth } from "./rowMonths";
import { askUnnamed } from "./questions/questions";
import { readingAt } from "./readingAt";
import type { UnitFound } from "./readingAt";
import { chooseUnit, MEASURED, measureIn, measureInTitle, unitColumnMeasure } from "./unitChoice";
import type { Measure } from "./unitChoice";
import type { ActivityLine, ActivityTable, Reading } from "../activity/line";
import { dataRows } from "./sourceRows";
import type { RowShape, SourceRow } from "./sourceRows";
import { splitUnit } from "../plan/parse/headerUnit";
import { cellText, shownAt, unitTextAt, wholeText } from "../plan/parse/tables";
import { lineWith, UNSAID } from "./said";
import type { SaidCell } from "./said";
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
  const naming = [table.naming.use, table.naming.lot, "month"].flatMap((role) => columnOf(mapping, role)?.column ?? []);
  const shape: RowShape = {
    sheet,
    firstRow: mapping.headerRow + 1,
    lastRow: mapping.lastRow,
    left: mapping.left,
    right: mapping.right,
    nameColumn: entryOf(table.columns, table.naming.stream).column,
    namingColumns: naming,
    figureColumns: table.figures.map(({ column }) => column.column),
    isOurs: sheet.form !== null,
    isLeftOut: (row) => run.isLeftOut(sheet, row),
    isName: (text) => run.isPlanned(text),
    isSection: (text) => sectionUse(text) !== "",
    isAveraged: () => false,
    nest: (_, title) => title,
  };
  const { rows, unnamed, totals } = dataRows(shape);
  run.noteTotals(sheet.name, totals);
  for (const row of unnamed) askUnnamed({ sheet: sheet.name, row, column: mapping.left }, mapping, run.questions);
  const months = monthReader(table, run);
  return rows.flatMap((row) => {
    const month = months(row.row);
    return month === null || isStrange(table, row, run) ? [] : [lineOf(table, row, month, run)];
  });
}

/** A row whose words take it out of the month is not read, so that it is asked about with all figures that are not. */
function isStrange({ sheet, mapping, columns, naming }: RowTable, { nameRow, section }: SourceRow, run: Run): boolean {
  if (sheet.form !== null) return false;
  const name = shownAt(sheet, nameRow, entryOf(columns, naming.stream).column);
  return run.strangeIn(mapping.table, name) !== null || (section !== "" && run.strangeIn(mapping.table, section) !== null);
}

function rowTable(sheet: SheetSnapshot, mapping: TableMapping, id: ActivityTable): RowTable {
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

function lineOf(table: RowTable, { row, nameRow, section, sectionRow }: SourceRow, { month, cell }: FoundMonth, run: Run): ActivityLine {
  const { sheet, mapping, naming, columns } = table;
  const nameColumn = entryOf(columns, naming.stream).column;
  const labelCell = { sheet: sheet.name, row: nameRow, column: nameColumn };
  const sectionCell = sectionRow === null || sheet.form !== null ? null : { ...labelCell, row: sectionRow };
  const text = (role: string) => (role === "" ? "" : textAt(table, row, role));
  const written = shownAt(sheet, nameRow, nameColumn);
  const meaning = run.nameOf({
    table: table.id,
    text: sheet.form !== null || run.isPlanned(written) ? written : splitUnit(written).name,
    use: text(naming.use),
    section: section === "" ? (mapping.titles[0] ?? "") : section,
    isOurs: sheet.form !== null,
    where: labelCell,
  });
  return lineWith(
    {
      table: table.id,
      stream: meaning.stream,
      lot: text(naming.lot) || meaning.lot,
      month,
      monthCell: cell,
      readings: readingsOf(table, row, labelCell, sectionCell === null ? null : measureIn(section, sectionCell), run),
      cell: labelCell,
    },
    saidIn(table, row, meaning.use),
    run.system,
  );
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

function readingsOf(table: RowTable, row: number, labelCell: CellRef, section: Measure | null, run: Run): ReadonlyMap<string, Reading> {
  const own = rowMeasures(table, row, labelCell, run);
  const entries = table.figures.map(
    ({ field, column }) =>
      [
        field.id,
        readingAt({ sheet: table.sheet, row, column: column.column, labelCell }, unitOf(table, field, column, { own, section }, run)),
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
}

function unitOf({ sheet, mapping, titles }: RowTable, field: FieldSpec, column: ColumnMapping, row: RowMeasures, run: Run): UnitFound {
  const header = headerMeasures(sheet, column);
  if (sheet.form === null && field.unit === undefined)
    for (const { unit, cell } of header) if (unit !== "" && cell !== null) run.askUnit(unit, cell, tableKey(mapping));
  const isQuantity = field.unit === undefined || MEASURED.has(field.id);
  const around = [...(row.section === null ? [] : [row.section]), ...titles];
  return chooseUnit(
    { own: isQuantity ? [...header, ...row.own] : header, around: isQuantity ? around : [], fixed: field.unit ?? "" },
    run.units,
  );
}
