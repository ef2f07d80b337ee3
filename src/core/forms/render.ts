/** Renders a declared form into a sheet plan: head, period columns, lines with their formulas, and the engine beside them. */
import { round } from "../quantity/decimal";
import type { Inventory } from "../inventory/model";
import { figureNumber, isGap } from "../trace/figure";
import type { Figure } from "../trace/figure";
import { a1 } from "../workbook/cells";
import type { CellContent, ColumnPlan, PlannedCell, SheetPlan, StyleName } from "../workbook/sheetPlan";
import { FORMATS, grouped } from "../workbook/styles";
import { formulaAt } from "./formula";
import type { FormulaSetting } from "./formula";
import { COLUMNS, monthSerial, ROWS } from "./layout";
import type { Period } from "./layout";
import { DECIMALS } from "./line";
import type { FormSpec, LineFormat, LineSpec } from "./line";

export interface FormHead {
  readonly entity: string;
  readonly year: string;
  /** "DRAFT: ..." with what is open, or the statement of a final form. */
  readonly status: string;
  readonly draft: boolean;
}

/** The inventories a form's columns are judged against, in the layout's order of periods. */
export interface RenderSetting extends FormulaSetting {
  readonly head: FormHead;
  readonly inventories: ReadonlyMap<Period, Inventory>;
}

export const CHANGED = "inputs changed since the build";

/** Lines shown with a fixed pattern; all others are grouped by the size they have at build. */
const PATTERNS: Partial<Record<LineFormat, string>> = { gei: FORMATS.gei, factor: FORMATS.factor, fraction: FORMATS.fraction };

function formatOf(format: LineFormat, value: number | null): string {
  return PATTERNS[format] ?? grouped(DECIMALS[format], value);
}

export function renderForm(spec: FormSpec, setting: RenderSetting, usedBy: ReadonlyMap<string, readonly string[]>): SheetPlan {
  const cells: PlannedCell[] = [...headCells(spec, setting)];
  let row: number = ROWS.firstLine;
  for (const part of spec.parts) {
    if (part.kind === "table") {
      cells.push(...tableCells(part, row));
      row += part.rows.length + 1;
      continue;
    }
    cells.push({ row, column: COLUMNS.id, content: { value: part.id }, style: "id", format: FORMATS.text });
    if (part.kind === "heading") cells.push({ row, column: COLUMNS.label, content: { value: part.label }, style: "section" });
    else if (part.kind === "text") cells.push(...textCells(part, row));
    else cells.push(...lineCells(part, spec, row, setting, usedBy.get(part.id) ?? []));
    row += 1;
  }
  return sheet(spec, setting, cells, row - 1);
}

function sheet(spec: FormSpec, setting: RenderSetting, cells: readonly PlannedCell[], lastRow: number): SheetPlan {
  return {
    form: spec.form, name: setting.layout.names[spec.form], cells, tabColor: "#1B6E3C",
    columns: columnPlans(setting.layout.periods),
    frozenRows: ROWS.firstLine, frozenColumns: 2, tables: [], validations: [], names: [], charts: [],
    conditionals: [{ area: { top: ROWS.firstLine, left: COLUMNS.difference, bottom: lastRow, right: COLUMNS.difference }, formula: `=ISNUMBER(SEARCH("changed",${a1(ROWS.firstLine, COLUMNS.difference)}))`, style: "warning" }],
    print: { orientation: "landscape", area: { top: 0, left: 0, bottom: lastRow, right: COLUMNS.usedBy }, titleRows: ROWS.header + 1, header: spec.title },
  };
}

function columnPlans(periods: readonly Period[]): readonly ColumnPlan[] {
  const widths = [26, 44, 10, 16, 16, 18, 40, 30, 3, 18, 22, 40, 3];
  const plans = widths.map((width, column) => ({ width, ...(column === COLUMNS.exact ? { hidden: true } : {}) }));
  return [...plans, ...periods.filter((period) => period.kind !== "whole").map(() => ({ width: 15 }))];
}

function headCells(spec: FormSpec, setting: RenderSetting): readonly PlannedCell[] {
  const { head, layout } = setting;
  const put = (row: number, column: number, value: string | number, style: StyleName, format: string = FORMATS.general): PlannedCell => ({ row, column, content: { value }, style, format });
  const headers: readonly (readonly [number, string])[] = [
    [COLUMNS.id, "Line"], [COLUMNS.label, "Particulars"], [COLUMNS.unit, "Unit"], [COLUMNS.baseline, "Baseline year"], [COLUMNS.previous, "Previous year"],
    [COLUMNS.how, "How this is computed"], [COLUMNS.usedBy, "Used by"], [COLUMNS.engine, "Engine at build"], [COLUMNS.difference, "Difference"], [COLUMNS.exact, "Exact figure at build"],
  ];
  return [
    put(ROWS.title, 0, spec.title, "title"),
    put(ROWS.naming, 0, spec.naming, "subtitle"),
    put(ROWS.entity, 0, head.entity, "plain"),
    put(ROWS.year, 0, head.year, "plain"),
    put(ROWS.status, 0, head.status, head.draft ? "draft" : "plain"),
    ...headers.map(([column, text]) => put(ROWS.header, column, text, "header")),
    ...layout.periods.flatMap((period) => [
      put(ROWS.header, period.column, period.label, "header"),
      ...edges(period).map(([row, serial]) => put(row, period.column, serial, "engine", FORMATS.month)),
    ]),
    put(ROWS.from, COLUMNS.how, "first month of the column", "note"),
    put(ROWS.to, COLUMNS.how, "last month of the column", "note"),
  ];
}

function edges(period: Period): readonly (readonly [number, number])[] {
  const [first, last] = [period.months[0], period.months[period.months.length - 1]];
  return first === undefined || last === undefined ? [] : [[ROWS.from, monthSerial(first)], [ROWS.to, monthSerial(last)]];
}

function textCells(part: Extract<FormSpec["parts"][number], { kind: "text" }>, row: number): readonly PlannedCell[] {
  const isNumber = typeof part.content.value === "number";
  const style: StyleName = part.typed ? "inputText" : !("formula" in part.content) ? "label" : isNumber ? "link" : "linkText";
  return [
    { row, column: COLUMNS.label, content: { value: part.label }, style: "label" },
    { row, column: COLUMNS.current, content: part.content, style, format: isNumber ? grouped(0, part.content.value as number) : FORMATS.general },
    ...(part.note === "" ? [] : [{ row, column: COLUMNS.how, content: { value: part.note }, style: "note" } as const]),
  ];
}

/** A table stands in the columns from the label on, one column each. */
function tableCells(part: Extract<FormSpec["parts"][number], { kind: "table" }>, top: number): readonly PlannedCell[] {
  return [
    { row: top, column: COLUMNS.id, content: { value: part.id }, style: "id", format: FORMATS.text },
    ...part.header.map((value, i): PlannedCell => ({ row: top, column: COLUMNS.label + i, content: { value }, style: "header" })),
    ...part.rows.flatMap((cells, r) => cells.map((content, i): PlannedCell => ({ row: top + 1 + r, column: COLUMNS.label + i, content, style: typeof content.value === "number" ? "link" : "linkText", format: typeof content.value === "number" ? grouped(0, content.value) : FORMATS.general }))),
  ];
}

function lineCells(line: LineSpec, spec: FormSpec, row: number, setting: RenderSetting, usedBy: readonly string[]): readonly PlannedCell[] {
  const style: StyleName = line.isTotal ? "total" : "formula";
  const periods = setting.layout.periods.filter((period) => period.kind === "whole" || !line.wholePeriodOnly);
  const figures = new Map(periods.map((period) => [period, engineFigure(line, period, setting)]));
  const otherYear = (column: number, content: CellContent | undefined): readonly PlannedCell[] => (content === undefined ? [] : [{ row, column, content, style: "link", format: formatOf(line.format, typeof content.value === "number" ? content.value : null) }]);
  return [
    { row, column: COLUMNS.label, content: { value: line.label }, style: "label" },
    { row, column: COLUMNS.unit, content: { value: line.unit }, style: "plain" },
    ...otherYear(COLUMNS.baseline, line.baseline),
    ...otherYear(COLUMNS.previous, line.previous),
    ...periods.map((period): PlannedCell => {
      const value = figureNumber(figures.get(period)!);
      const formula = line.formula(formulaAt(setting, line.id, spec.form, row, period));
      return { row, column: period.column, content: { formula, value: value ?? "" }, style, format: formatOf(line.format, value) };
    }),
    { row, column: COLUMNS.how, content: { value: line.how }, style: "note" },
    { row, column: COLUMNS.usedBy, content: { value: usedBy.join(", ") || null }, style: "note" },
    ...engineCells(line, row, figures.get(setting.layout.whole)!),
  ];
}

function engineFigure(line: LineSpec, period: Period, setting: RenderSetting): Figure {
  const months = setting.layout.periods.filter((candidate) => candidate.kind === "month").map((month) => setting.inventories.get(month)!);
  return line.engine(setting.inventories.get(period)!, period.kind === "whole" ? months : []);
}

/** The engine rounded to the line's step, what the formula differs by, and the exact decimal as text. */
function engineCells(line: LineSpec, row: number, figure: Figure): readonly PlannedCell[] {
  const shown = isGap(figure) ? null : round(figure.value, DECIMALS[line.format]).toNumber();
  const [current, engine] = [a1(row, COLUMNS.current), a1(row, COLUMNS.engine)];
  const step = `${0.6 * 10 ** -DECIMALS[line.format]}`;
  const compare = `=IF(AND(ISNUMBER(${current}),ISNUMBER(${engine})),IF(ABS(${current}-${engine})<${step},0,"${CHANGED}"),IF(AND(${current}="",${engine}=""),0,"${CHANGED}"))`;
  return [
    { row, column: COLUMNS.engine, content: { value: shown }, style: "engine", format: formatOf(line.format, shown) },
    { row, column: COLUMNS.difference, content: { formula: compare, value: 0 }, style: "difference", format: FORMATS.general },
    { row, column: COLUMNS.exact, content: { value: isGap(figure) ? figure.gap.join("; ") : figure.value.toString() }, style: "engine", format: FORMATS.text },
  ];
}
