/** The cells of a form's parts other than lines: words, tables and charts. */
import { isCellError } from "../../workbook/cells";
import type { CellValue } from "../../workbook/cells";
import type { ChartPlan, PlannedCell, StyleName } from "../../workbook/sheetPlan";
import { FORMATS, grouped } from "../../workbook/appearance/styles";
import { formulaText } from "../model/formula";
import type { FormulaSetting } from "../model/formula";
import type { Grid } from "../model/grids";
import { FORM_COLUMNS } from "../model/layout";
import { DECIMALS } from "../model/line";
import type { ChartSpec, ChartsSpec, FormCell, FormPart, FormTab, LineFormat, TableRowsSpec, TextSpec } from "../model/line";
import { typedKey } from "../model/typed";
import type { TypedFields } from "../model/typed";

/** Where a cell stands, and what its formula may refer to. */
export interface Spot {
  readonly tab: FormTab;
  readonly id: string;
  readonly row: number;
  readonly setting: FormulaSetting;
  readonly typed: TypedFields;
}

/** Lines shown with a fixed pattern; all others are grouped by the size they have at build. */
const PATTERNS: Partial<Record<LineFormat, string>> = {
  gei: FORMATS.gei,
  factor: FORMATS.factor,
  fraction: FORMATS.fraction,
  tiny: "0.0000000000",
  check: '[=0]"✓ ok";[>0]"✕ differs by "#,##0.000;"✕ differs by -"#,##0.000',
};

export function formatOf(format: LineFormat, value: CellValue): string {
  return PATTERNS[format] ?? grouped(DECIMALS[format], typeof value === "number" ? value : null);
}

/** One cell as declared: a constant, a link, a computed value or a typed field. */
export function formCell(cell: FormCell, column: number, spot: Spot): PlannedCell {
  const at = { row: spot.row, column };
  if ("typed" in cell) return typedCell(cell.typed, spot, column);
  if ("word" in cell) return { ...at, content: { value: cell.word }, style: cell.runsOver ? "noteLine" : "words", format: FORMATS.text };
  if ("format" in cell) {
    const formula = cell.formula(formulaText(spot.setting, spot.id, spot.tab, spot.row, spot.setting.layout.whole));
    const isText = cell.format === "text";
    const style: StyleName = isText ? "words" : cell.isTotal ? "total" : "formula";
    return {
      ...at,
      content: { formula, value: cell.value },
      style,
      format: cell.format === "text" ? FORMATS.general : formatOf(cell.format, cell.value),
    };
  }
  const isNumber = typeof cell.value === "number";
  if (!("formula" in cell))
    return { ...at, content: cell, style: isNumber ? "formula" : "label", format: isNumber ? grouped(0, cell.value) : FORMATS.text };
  return { ...at, content: cell, style: isNumber ? "link" : "linkText", format: isNumber ? amount(cell.value) : FORMATS.general };
}

/** A linked figure with the decimals it was typed with, at most six. */
function amount(value: number): string {
  return Number.isInteger(value)
    ? grouped(0, value)
    : Math.abs(value) < 1
      ? FORMATS.factor
      : grouped(Math.min(3, decimalsOf(value)), value);
}

function decimalsOf(value: number): number {
  return (String(value).split(".")[1] ?? "").length;
}

function typedCell(kind: "number" | "text", { id, row, typed }: Spot, column: number): PlannedCell {
  const value = typed.get(typedKey(id, column)) ?? null;
  const isNumber = kind === "number" && typeof value === "number";
  return {
    row,
    column,
    content: { value: isCellError(value) ? null : value },
    style: kind === "number" ? "input" : "inputText",
    format: kind === "text" ? FORMATS.text : isNumber ? amount(value) : FORMATS.general,
  };
}

export function textCells(part: TextSpec, grid: Grid, spot: Spot): readonly PlannedCell[] {
  const { row } = spot;
  return [
    { row, column: FORM_COLUMNS.label, content: { value: part.label }, style: "label" },
    ...(part.unit === undefined || grid.unit === null
      ? []
      : [{ row, column: grid.unit, content: { value: part.unit }, style: "plain" } as const]),
    overflowing(formCell(part.typed ? { typed: part.unit === undefined ? "text" : "number" } : part.content, grid.words, spot), part),
    ...(part.note === "" || !grid.figures ? [] : [{ row, column: grid.how, content: { value: part.note }, style: "note" } as const]),
  ];
}

/** A linked text with nothing to its right may run over the empty cells there. */
function overflowing(cell: PlannedCell, part: TextSpec): PlannedCell {
  return cell.style === "linkText" && part.note === "" ? { ...cell, style: "linkLine" } : cell;
}

/** A table has a column for each of the form's, from the label on. A row is found by its id when the tab is built again. */
export function tableCells(part: TableRowsSpec, spot: Spot): readonly PlannedCell[] {
  const id = (row: number, value: string): PlannedCell => ({
    row,
    column: FORM_COLUMNS.id,
    content: { value },
    style: "id",
    format: FORMATS.text,
  });
  return [
    id(spot.row, part.id),
    ...part.header.map((value, i): PlannedCell => ({
      row: spot.row,
      column: FORM_COLUMNS.label + i,
      content: { value: value === "" ? null : value },
      style: holdsFigures(part.rows, i) ? "headerRight" : i === 0 ? "header" : "headerIndented",
    })),
    ...part.rows.flatMap((cells, r) => {
      const row = spot.row + 1 + r;
      const own = part.ids?.[r] ?? `${part.id}.${r + 1}`;
      const here = { ...spot, row, id: own };
      return [id(row, own), ...cells.map((cell, i) => apart(formCell(cell, FORM_COLUMNS.label + i, here)))];
    }),
  ];
}

/** Words beside the first column of a table keep off the figures before them. */
function apart(cell: PlannedCell): PlannedCell {
  return cell.column > FORM_COLUMNS.label && cell.style === "linkText" ? { ...cell, style: "linkIndented" } : cell;
}

/** Whether a column of a table has figures only, over which its header then stands. */
function holdsFigures(rows: TableRowsSpec["rows"], column: number): boolean {
  const kinds = rows.map((cells) => kindOf(cells[column])).filter((kind) => kind !== "empty");
  return kinds.length > 0 && kinds.every((kind) => kind === "number");
}

function kindOf(cell: FormCell | undefined): "empty" | "number" | "text" {
  if (cell === undefined) return "empty";
  if ("word" in cell) return "text";
  if ("typed" in cell) return cell.typed;
  return cell.value === null || cell.value === "" ? "empty" : typeof cell.value === "number" ? "number" : "text";
}

/** Charts over tables of the same form; a table that is not there is a mistake of the declaration. */
export function chartPlans(part: ChartsSpec, top: number, parts: readonly FormPart[], rowOf: (id: string) => number): readonly ChartPlan[] {
  return part.charts.map((chart) => chartPlan(chart, { top, bottom: top + part.rows - 2 }, parts, rowOf));
}

function chartPlan(
  { name, kind, title, table, series, left, right }: ChartSpec,
  band: { readonly top: number; readonly bottom: number },
  parts: readonly FormPart[],
  rowOf: (id: string) => number,
): ChartPlan {
  const drawn = parts.find((candidate) => candidate.id === table);
  if (drawn?.kind !== "table") throw new Error(`Chart ${name} draws ${table}, which is not a table of its form.`);
  const first = rowOf(table);
  return {
    name,
    kind,
    title,
    data: { top: first, left: FORM_COLUMNS.label, bottom: first + drawn.rows.length, right: FORM_COLUMNS.label + series },
    place: { ...band, left, right },
  };
}
