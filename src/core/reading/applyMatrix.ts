/** Reads a matrix of months across: rows that speak of one stream and use become one activity line for each month. */
import { elementAt } from "../quantity/known";
import { monthLabel, sameMonth } from "../quantity/period";
import { formulaAt, valueAt } from "../workbook/cells";
import type { CellRef, SheetSnapshot } from "../workbook/cells";
import { basisIn } from "../plan/parse/headers";
import { findKind, tableIn } from "./layouts/kinds";
import { columnOf, isConfident, tableKey } from "./mapping/mapping";
import type { ColumnMapping, TableMapping } from "./mapping/mapping";
import { QUALITIES } from "./join";
import { matrixRow } from "./matrixRow";
import { fits } from "./unitFits";
import type { MatrixRow, MonthCell } from "./matrixRow";
import { headerMeasures } from "./headerMeasures";
import { monthReader } from "./rowMonths";
import type { FoundMonth } from "./rowMonths";
import { askRepeatedRow, askUnnamed } from "./questions/questions";
import { readingAt } from "./readingAt";
import type { UnitFound } from "./readingAt";
import { MEASURED, chooseUnit, measureIn, measureInTitle, unitColumnMeasure } from "./unitChoice";
import type { Measure } from "./unitChoice";
import type { ActivityLine, Reading } from "../activity/line";
import { streamKey } from "../plan/names";
import type { FieldSpec } from "../plan/spec/tableSpec";
import { UNSAID, lineWith } from "./said";
import type { SaidCell } from "./said";
import { dataRows } from "./sourceRows";
import type { RowShape } from "./sourceRows";
import type { Run } from "./run";
import { cellText, shownAt, unitTextAt, wholeText } from "../plan/parse/tables";
import { choiceText, sectionUse } from "./vocabulary/uses";

export function matrixLines(sheet: SheetSnapshot, mapping: TableMapping, run: Run): readonly ActivityLine[] {
  const name = columnOf(mapping, "stream");
  const figures = figureColumns(mapping);
  if (name === undefined || figures.length === 0) return [];
  const { rows, unnamed, totals, leftOut } = dataRows(matrixShape(sheet, mapping, name, run));
  run.noteTotals(sheet.name, totals);
  run.noteLeftOut(sheet.name, leftOut);
  for (const row of unnamed) askUnnamed(run.place({ sheet: sheet.name, row, column: name.column }), mapping, run.questions);
  const monthOf = monthReader({ sheet, mapping, columns: new Map(mapping.columns.map((column) => [column.role, column])) }, run);
  const quantities = quantitiesOf(figures);
  const understood = rows.flatMap((data) => {
    const rowMonth = monthOf(data.row);
    const isOneQuantity = (run.answered(sheet, mapping, data)?.means?.field ?? "") !== "";
    return (isOneQuantity ? quantities.slice(0, 1) : quantities).flatMap(([kind, columns]) => {
      const cells = columns.flatMap((column) => monthCell(sheet, mapping, data.row, column, rowMonth));
      const found = cells.length === 0 ? null : matrixRow({ sheet, mapping, data, kind, cells }, run);
      return found === null ? [] : [found];
    });
  });
  return groupsOf(understood, run).flatMap((group) => linesOf(sheet, mapping, group, run));
}

/** Columns of one quantity; all months of a matrix are of the quantity that the row names. */
function quantitiesOf(figures: readonly ColumnMapping[]): readonly (readonly [string, readonly ColumnMapping[]])[] {
  const kinds = [...new Set(figures.map(({ kind }) => kind))];
  return kinds.map((kind) => [kind, figures.filter((column) => column.kind === kind)]);
}

/** A figure with its month: of its column, of its row or of the table. A quantity that a row does not have is blank in it. */
function monthCell(
  sheet: SheetSnapshot,
  mapping: TableMapping,
  row: number,
  column: ColumnMapping,
  rowMonth: FoundMonth | null,
): readonly MonthCell[] {
  const isBlank = cellText(valueAt(sheet, row, column.column)) === "" && formulaAt(sheet, row, column.column) === "";
  if (column.kind !== "" && isBlank) return [];
  if (column.month !== null)
    return [{ month: column.month, monthCell: { sheet: sheet.name, row: mapping.headerRow, column: column.column }, column }];
  return rowMonth === null ? [] : [{ month: rowMonth.month, monthCell: rowMonth.cell, column }];
}

function figureColumns({ columns }: TableMapping): readonly ColumnMapping[] {
  return columns.filter((column) => column.role === "figures" && isConfident(column));
}

/** How the rows of a matrix are told apart from its titles, totals and notes. */
export function matrixShape(sheet: SheetSnapshot, mapping: TableMapping, name: ColumnMapping, run: Run): RowShape {
  const naming = ["use", "lot", "kind", "month"].flatMap((role) => columnOf(mapping, role)?.column ?? []);
  return {
    sheet,
    firstRow: mapping.headerRow + 1,
    lastRow: mapping.lastRow,
    left: mapping.left,
    right: mapping.right,
    nameColumn: name.column,
    namingColumns: naming,
    figureColumns: figureColumns(mapping).map((column) => column.column),
    isOurs: false,
    answered: (place) => run.answered(sheet, mapping, place),
    isLeftOut: (row) => run.isLeftOut(sheet, row),
    isName: (text) => naming.length > 0 && run.isPlanned(text),
    isSection: (text) => sectionUse(text) !== "" || findKind(text) !== null || tableIn(text) !== null || run.isPlanned(text),
    isAveraged: (text) => findKind(text)?.kinds.some(({ field }) => QUALITIES.has(field.id)) ?? false,
    nest: (before, title) =>
      sectionUse(title) !== "" && findKind(title) === null ? `${before.split(SEPARATOR)[0]}${SEPARATOR}${title}` : title,
  };
}

/** Between a section's title and the use named under it. */
const SEPARATOR = " \u203a ";

/** Rows of one stream, use and lot. */
interface Group {
  readonly main: MatrixRow;
  readonly rows: Map<string, MatrixRow>;
}

/**
 * A second row of the same quantity is another lot only where the row names one: one thing in two rows or in two units is
 * asked, and the second is not counted. Qualities make groups of their own, joined to quantities afterwards.
 */
function groupsOf(rows: readonly MatrixRow[], run: Run): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows.flatMap((each) => each.uses.map((use) => ({ ...each, uses: [use] })))) {
    const [cell] = row.cells;
    const ofRow = cell === undefined || cell.column.month !== null ? "" : monthLabel(cell.month);
    const key = `${row.table}|${streamKey(row.stream, elementAt(row.uses, 0))}|${QUALITIES.has(row.field.id)}|${ofRow}|`;
    const group = groups.get(key + row.lot);
    const first = group?.rows.get(row.field.id);
    if (group === undefined) groups.set(key + row.lot, { main: row, rows: new Map([[row.field.id, row]]) });
    else if (first === undefined) group.rows.set(row.field.id, row);
    else askRepeatedRow(run.place(row.labelCell), run.place(first.labelCell), row.text, run.questions);
  }
  return [...groups.values()].map(withMain);
}

const MAIN_FIELDS = ["consumed", "energy", "produced", "quantity", "value"];

/** A finding about the whole line points to the row of its main quantity. */
function withMain(group: Group): Group {
  const main = MAIN_FIELDS.map((field) => group.rows.get(field)).find((row) => row !== undefined);
  return main === undefined ? group : { ...group, main: { ...main, lot: group.main.lot } };
}

/** One line for each month that any of its quantities has a figure of. */
function linesOf(sheet: SheetSnapshot, mapping: TableMapping, group: Group, run: Run): readonly ActivityLine[] {
  const months = new Map<string, MonthCell>();
  for (const row of [group.main, ...group.rows.values()])
    for (const cell of row.cells) if (!months.has(monthLabel(cell.month))) months.set(monthLabel(cell.month), cell);
  return [...months.values()].map((cell) => lineOf(sheet, mapping, group, cell, run));
}

function lineOf(sheet: SheetSnapshot, mapping: TableMapping, group: Group, { month, monthCell: at }: MonthCell, run: Run): ActivityLine {
  const { main } = group;
  const readings = new Map<string, Reading>();
  for (const [field, row] of group.rows) {
    const column = row.cells.find((cell) => sameMonth(cell.month, month))?.column;
    if (column === undefined) continue;
    const place = { sheet, row: row.row, column: column.column, labelCell: row.labelCell };
    const unit =
      row.unit === "" ? unitOf(sheet, mapping, row, column, run) : chooseUnit({ own: [], around: [], fixed: row.unit }, run.units);
    readings.set(field, readingAt(place, unit));
  }
  return lineWith(
    {
      table: main.table,
      stream: main.stream,
      lot: main.lot,
      month,
      monthCell: at,
      readings,
      cell: main.labelCell,
    },
    saidIn(sheet, mapping, group),
    run.system,
  );
}

/** Unit column, label and kind speak of the row; section and titles of what is around it. */
function unitOf(sheet: SheetSnapshot, mapping: TableMapping, row: MatrixRow, column: ColumnMapping, run: Run): UnitFound {
  const inColumn = inUnitColumn(sheet, mapping, row);
  const labels = [row.labelCell, ...row.otherLabels].flatMap((cell) => measureIn(textOf(sheet, cell), cell) ?? []);
  const section = row.sectionRow === null ? null : { ...row.labelCell, row: row.sectionRow };
  const header = headerMeasures(sheet, column);
  const isOwn = column.kind !== "" && header.every(({ unit }) => fits(row, unit));
  const own = [...(inColumn === null ? [] : [inColumn]), ...labels, ...(isOwn ? header : [])];
  if (row.field.unit === undefined)
    for (const { unit, cell } of own) if (unit !== "" && cell !== null) run.askUnit(unit, cell, tableKey(mapping));
  if (column.kind !== "" && row.field.unit !== undefined && !MEASURED.has(row.field.id))
    return chooseUnit({ own: header, around: [], fixed: row.field.unit }, run.units);
  const titles = mapping.titles.flatMap((title) => measureInTitle(title) ?? []);
  const around = [...(isOwn ? [] : header), ...(section === null ? [] : [measureIn(textOf(sheet, section), section)]), ...titles];
  const fitting = around.flatMap((measure) => (measure !== null && fits(row, measure.unit) ? [measure] : []));
  return chooseUnit({ own, around: fitting, fixed: row.field.unit ?? "" }, run.units);
}

const textOf = (sheet: SheetSnapshot, place: CellRef) => wholeText(valueAt(sheet, place.row, place.column));

function inUnitColumn(sheet: SheetSnapshot, mapping: TableMapping, { row }: MatrixRow): Measure | null {
  const column = columnOf(mapping, "unit")?.column;
  if (column === undefined) return null;
  const text = unitTextAt(sheet, row, column);
  return text.trim() === "" ? null : unitColumnMeasure(text, { sheet: sheet.name, row, column });
}

const SAID_IN_COLUMNS = ["status", "evidence", "note", "quantityBasis", "gcvBasis"];

/** What the matrix says of a row: its columns, the use its name tells, and a basis its labels name. */
function saidIn(sheet: SheetSnapshot, mapping: TableMapping, { main, rows }: Group): (field: FieldSpec) => SaidCell {
  const named = (field: string) => basisIn(rows.get(field)?.text ?? "");
  return (field) => {
    if (field.id === "use" || field.id === "kind") return { value: choiceText(field.id, main.uses[0] ?? ""), at: main.labelCell };
    if (field.id === "item") return { value: main.stream, at: main.labelCell };
    const column = SAID_IN_COLUMNS.includes(field.id) ? columnOf(mapping, field.id)?.column : undefined;
    const row = field.id === "gcvBasis" ? (rows.get("gcv") ?? main) : main;
    const text = column === undefined ? "" : choiceText(field.id, shownAt(sheet, row.row, column));
    if (text !== "" && column !== undefined) return { value: text, at: { sheet: sheet.name, row: row.row, column } };
    const basis = field.id === "gcvBasis" ? named("gcv") : field.id === "quantityBasis" ? named("consumed") : "";
    return basis === "" ? UNSAID : { value: basis, at: null };
  };
}
