/** Renders a declared form into a sheet plan: head, period columns, lines with their formulas, and the engine beside them. */
import { entryOf } from "../../quantity/known";
import { round } from "../../quantity/decimal";
import { gapTexts } from "../../messages/missing";
import { exactText, figureNumber, isMissing } from "../../trace/figure";
import type { Figure, Missing } from "../../trace/figure";
import { isBlankUntilBuilt } from "../model/untilBuilt";
import { a1, absolute } from "../../workbook/cells";
import { inputsRef, textsAtBuild } from "../data/inputsCells";
import type { CellContent, ChartPlan, PlannedCell, SheetPlan, StyleName } from "../../workbook/sheetPlan";
import { FORMATS } from "../../workbook/appearance/styles";
import { BLANK_FORMULA, formulaText } from "../model/formula";
import { STANDARD } from "../model/grids";
import type { Grid } from "../model/grids";
import { FORM_COLUMNS, monthSerial, FORM_ROWS, gridRowsOf } from "../model/layout";
import type { Period } from "../model/layout";
import { DECIMALS } from "../model/line";
import type { FormPart, FormSpec, LineSpec } from "../model/line";
import { chartPlans, formatOf, formCell, tableCells, textCells } from "./renderCells";
import type { Spot } from "./renderCells";
import type { RenderSetting } from "./renderSetting";

/** Characters of a reason; a text in a formula has room for 255. */
const LONGEST_REASON = 220;

export const CHANGED = "inputs changed since the build";

export function renderForm(spec: FormSpec, setting: RenderSetting, usedBy: ReadonlyMap<string, readonly string[]>): SheetPlan {
  const grid = spec.grid ?? STANDARD;
  const cells: PlannedCell[] = [...headCells(spec, grid, setting)];
  const charts: ChartPlan[] = [];
  const rowOf = (id: string) => entryOf(setting.layout.lines, id).row;
  let row: number = FORM_ROWS.firstLine;
  for (const part of spec.parts) {
    const spot: Spot = { tab: spec.form, id: part.id, row, setting, typed: setting.typed };
    if (part.kind === "charts") charts.push(...chartPlans(part, row, spec.parts, rowOf));
    else cells.push(...partCells(part, grid, spot, setting, usedBy));
    row += gridRowsOf(part);
  }
  return sheet(spec, grid, setting, cells, charts, row - 1);
}

function partCells(
  part: Exclude<FormPart, { kind: "charts" }>,
  grid: Grid,
  spot: Spot,
  setting: RenderSetting,
  usedBy: ReadonlyMap<string, readonly string[]>,
): readonly PlannedCell[] {
  const { row } = spot;
  if (part.kind === "table") return tableCells(part, spot);
  const id: PlannedCell = { row, column: FORM_COLUMNS.id, content: { value: part.id }, style: "id", format: FORMATS.text };
  if (part.kind === "heading") return [id, ...ruled(part.label, row, grid)];
  return [id, ...(part.kind === "text" ? textCells(part, grid, spot) : lineCells(part, grid, spot, setting, usedBy.get(part.id) ?? []))];
}

/** A heading and its rule, across the printed columns. */
function ruled(label: string, row: number, grid: Grid): readonly PlannedCell[] {
  return Array.from({ length: grid.printTo }, (_, i): PlannedCell => ({
    row,
    column: FORM_COLUMNS.label + i,
    content: { value: i === 0 ? label : null },
    style: "section",
  }));
}

function sheet(
  spec: FormSpec,
  grid: Grid,
  setting: RenderSetting,
  cells: readonly PlannedCell[],
  charts: readonly ChartPlan[],
  lastRow: number,
): SheetPlan {
  const difference = grid.engine + 1;
  const changed = `=ISNUMBER(SEARCH("changed",${a1(FORM_ROWS.firstLine, difference)}))`;
  const outOfDate = `=NOT(ISNUMBER(SEARCH("up to date",${absolute(FORM_ROWS.mark, 0)})))`;
  return {
    form: spec.form,
    name: setting.layout.names[spec.form],
    cells,
    tabColor: "#1B6E3C",
    columns: columnPlans(grid, setting.layout.periods),
    frozenRows: FORM_ROWS.firstLine,
    frozenColumns: 2,
    tables: [],
    validations: [],
    names: [],
    charts,
    conditionals: [
      ...markedStates(spec, lastRow),
      { area: { top: FORM_ROWS.firstLine, left: difference, bottom: lastRow, right: difference }, formula: changed, style: "warning" },
      { area: { top: FORM_ROWS.mark, left: 0, bottom: FORM_ROWS.mark, right: grid.printTo }, formula: outOfDate, style: "error" },
    ],
    print: {
      orientation: grid.orientation,
      area: { top: 0, left: 0, bottom: lastRow, right: grid.printTo },
      titleRows: FORM_ROWS.header + 1,
      header: spec.title,
    },
  };
}

/** Room for a year's kWh of a smelter, 324,60,01,000.000. */
function markedStates({ states }: FormSpec, lastRow: number): SheetPlan["conditionals"] {
  if (states === undefined) return [];
  const { column, marked } = states;
  const found = marked.map((word) => `ISNUMBER(SEARCH("${word}",${a1(FORM_ROWS.firstLine, column)}))`);
  const area = { top: FORM_ROWS.firstLine, left: column, bottom: lastRow, right: column };
  return [{ area, formula: `=OR(${found.join(",")})`, style: "warning" }];
}

const PERIOD_WIDTH = 18;

function columnPlans(grid: Grid, periods: readonly Period[]): SheetPlan["columns"] {
  const plans = grid.widths.map((width, column) => ({ width, ...(column === grid.engine + 2 ? { hidden: true } : {}) }));
  return grid.periods ? [...plans, ...periods.slice(1).map(() => ({ width: PERIOD_WIDTH }))] : plans;
}

/** Headers stand over what is below them: figures on the right, words beside figures a step in. */
function headerStyle(column: number, grid: Grid): StyleName {
  if ([grid.engine, grid.engine + 1].includes(column) || grid.numeric.has(column) || column > grid.engine + 2) return "headerRight";
  return grid.beside.has(column) ? "headerIndented" : "header";
}

function headCells(spec: FormSpec, grid: Grid, { head, layout, notOk }: RenderSetting): readonly PlannedCell[] {
  const put = (
    row: number,
    column: number,
    value: string | number | null,
    style: StyleName,
    format: string = FORMATS.general,
  ): PlannedCell => ({ row, column, content: { value }, style, format });
  const header = (column: number, text: string | null) => put(FORM_ROWS.header, column, text, headerStyle(column, grid));
  const periods = grid.periods ? layout.periods : grid.figures ? [layout.whole] : [];
  const columnOf = (period: Period) => (period === layout.whole ? grid.current : period.column);
  const named = new Set([...grid.headers.keys(), ...periods.map(columnOf)]);
  return [
    put(FORM_ROWS.title, 0, spec.title, "title"),
    put(FORM_ROWS.naming, 0, spec.naming, "subtitle"),
    put(FORM_ROWS.entity, 0, head.entity, "plain"),
    put(FORM_ROWS.year, 0, head.year, "plain"),
    put(FORM_ROWS.status, 0, head.status, head.draft ? "draft" : "plain"),
    {
      row: FORM_ROWS.mark,
      column: 0,
      content: { formula: `=${inputsRef(layout.names.inputs, "sentence")}`, value: textsAtBuild(notOk).sentence },
      style: "plain",
    },
    ...[...grid.headers].map(([column, text]) => header(column, text)),
    ...Array.from({ length: grid.printTo + 1 }, (_, column) => column)
      .filter((column) => !named.has(column))
      .map((column) => header(column, null)),
    ...periods.flatMap((period) => [
      header(columnOf(period), period.label),
      ...edges(period).map(([row, serial]) => put(row, columnOf(period), serial, "engine", FORMATS.month)),
    ]),
    ...(grid.figures
      ? [
          put(FORM_ROWS.from, grid.how, "first month of the column", "note"),
          put(FORM_ROWS.to, grid.how, "last month of the column", "note"),
        ]
      : []),
  ];
}

function edges(period: Period): readonly (readonly [number, number])[] {
  const [first, last] = [period.months[0], period.months[period.months.length - 1]];
  return first === undefined || last === undefined
    ? []
    : [
        [FORM_ROWS.from, monthSerial(first)],
        [FORM_ROWS.to, monthSerial(last)],
      ];
}

function lineCells(line: LineSpec, grid: Grid, spot: Spot, setting: RenderSetting, usedBy: readonly string[]): readonly PlannedCell[] {
  const { row } = spot;
  const style: StyleName = line.isTotal ? "total" : "formula";
  const { whole } = setting.layout;
  const periods = grid.periods && !line.wholePeriodOnly ? setting.layout.periods : [whole];
  const figures = new Map(periods.map((period) => [period, engineFigure(line, period, setting)]));
  const words = (column: number | null, value: string, style: StyleName): readonly PlannedCell[] =>
    column === null || value === "" ? [] : [{ row, column, content: { value }, style }];
  return [
    { row, column: FORM_COLUMNS.label, content: { value: line.label }, style: "label" },
    ...words(grid.unit, line.unit, "unit"),
    ...otherYears(line, grid, spot),
    ...periods.map((period): PlannedCell => {
      const figure = engineFigure(line, period, setting);
      const value = figureNumber(figure);
      const written = line.formula(formulaText(setting, line.id, spot.tab, row, period));
      const formula = isBlankUntilBuilt(figure) ? BLANK_FORMULA : written;
      return {
        row,
        column: period === whole ? grid.current : period.column,
        content: { formula, value: value ?? "" },
        style,
        format: formatOf(line.format, value),
      };
    }),
    ...[...(line.beside ?? [])].map(([column, cell]) => formCell(cell, column, spot)),
    ...howCells(line, row, grid, entryOf(figures, whole), setting),
    ...words(grid.usedBy, usedBy.join(", "), "note"),
    ...engineCells(line, row, grid, entryOf(figures, whole)),
  ];
}

/**
 * How the line is computed; a line that is blank at build says why for as long as it is blank. Before that of a key figure
 * stands the word that it is out of date.
 */
function howCells({ how, isKey }: LineSpec, row: number, grid: Grid, figure: Figure, setting: RenderSetting): readonly PlannedCell[] {
  const cell = (content: CellContent): readonly PlannedCell[] => [{ row, column: grid.how, content, style: "note" }];
  const mark = isKey === true ? `${inputsRef(setting.layout.names.inputs, "word")}&` : "";
  const word = isKey === true ? textsAtBuild(setting.notOk).word : "";
  const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
  if (isMissing(figure)) {
    const why = whyBlank(figure);
    return cell({ formula: `=${mark}IF(ISNUMBER(${a1(row, grid.current)}),${quoted(how)},${quoted(why)})`, value: word + why });
  }
  if (mark !== "") return cell({ formula: `=${mark}${quoted(how)}`, value: word + how });
  return how === "" ? [] : cell({ value: how });
}

function whyBlank({ missing: reasons }: Missing): string {
  const [first = "", ...more] = gapTexts(reasons);
  return `blank: ${first.slice(0, LONGEST_REASON)}${more.length > 0 ? ` and ${more.length} more` : ""}`;
}

function otherYears(line: LineSpec, grid: Grid, spot: Spot): readonly PlannedCell[] {
  const columns = [
    [line.baseline, grid.baseline],
    [line.previous, grid.previous],
  ] as const;
  return columns.flatMap(([content, column]) =>
    content === undefined || column === null
      ? []
      : ["format" in content ? formCell(content, column, spot) : otherYear(line, content, column, spot.row)],
  );
}

function otherYear(line: LineSpec, content: CellContent, column: number, row: number): PlannedCell {
  return { row, column, content, style: "link", format: formatOf(line.format, content.value) };
}

function engineFigure(line: LineSpec, period: Period, setting: RenderSetting): Figure {
  const months = setting.layout.periods
    .filter((candidate) => candidate.kind === "month")
    .map((month) => entryOf(setting.inventories, month));
  return line.engine(entryOf(setting.inventories, period), period.kind === "whole" ? months : []);
}

/** The engine rounded to the line's step, what the formula differs by, and the exact decimal as text. */
function engineCells(line: LineSpec, row: number, grid: Grid, figure: Figure): readonly PlannedCell[] {
  const shown = isMissing(figure) ? null : round(figure.value, DECIMALS[line.format]).toNumber();
  const [current, engine] = [a1(row, grid.current), a1(row, grid.engine)];
  const step = (0.6 * 10 ** -DECIMALS[line.format]).toFixed(DECIMALS[line.format] + 1);
  const compare =
    `=IF(AND(ISNUMBER(${current}),ISNUMBER(${engine})),IF(ABS(${current}-${engine})<${step},0,"${CHANGED}"),` +
    `IF(AND(${current}="",${engine}=""),0,"${CHANGED}"))`;
  return [
    { row, column: grid.engine, content: { value: shown }, style: "engine", format: formatOf(line.format, shown) },
    { row, column: grid.engine + 1, content: { formula: compare, value: 0 }, style: "difference", format: FORMATS.general },
    {
      row,
      column: grid.engine + 2,
      content: { value: exactText(figure) },
      style: "engine",
      format: FORMATS.text,
    },
  ];
}
