/** Fills a new, empty sheet from its plan. */
import type { Area } from "../core/workbook/cells";
import { a1, areaText, columnName } from "../core/workbook/cells";
import type { ChartPlan, ColumnPlan, ConditionalPlan, PlannedCell, SheetPlan, ValidationPlan } from "../core/workbook/sheetPlan";
import { rowHeights } from "../core/workbook/appearance/rowHeights";
import type { RowHeight } from "../core/workbook/appearance/rowHeights";
import { STYLES } from "../core/workbook/appearance/styles";
import { entryOf } from "./cellEntries";
import { cellSteps } from "./cellSteps";
import type { EntrySpot } from "./fills";
import type { Step } from "./requests";
import { step } from "./requests";
import { FORM_PROPERTY } from "./statePart";
import { styleSteps } from "./styleSteps";

/** Everything of the sheet but its cells' content, which needs all sheets and names to exist. */
export function layoutSteps(sheet: Excel.Worksheet, plan: SheetPlan): readonly Step[] {
  return [
    ...styleSteps(sheet, plan.cells),
    ...columnSteps(sheet, plan.columns),
    ...heightSteps(sheet, rowHeights(plan)),
    ...plan.tables.map(({ name, area }) => step(() => addTable(sheet, name, area))),
    ...plan.validations.map((validation) => step(() => addValidation(sheet, validation), JSON.stringify(validation).length)),
    ...plan.conditionals.map((conditional) => step(() => addConditional(sheet, conditional), conditional.formula.length)),
    ...plan.charts.map((chart) => step(() => addChart(sheet, chart))),
    step(() => setUpPage(sheet, plan)),
  ];
}

/** The sheet, its property and its colour. */
const IDENTITY_BYTES = 400;

/** The tab's identity comes first: whatever happens later, the tab is known as ours. */
export function identitySteps(sheet: Excel.Worksheet, plan: SheetPlan): readonly Step[] {
  return [
    step(() => {
      sheet.customProperties.add(FORM_PROPERTY, plan.form);
      sheet.tabColor = plan.tabColor;
    }, IDENTITY_BYTES),
  ];
}

/** Number formats before content: a text format decides what the content becomes. */
export function contentSteps(sheet: Excel.Worksheet, cells: readonly PlannedCell[]): readonly Step[] {
  const formats = cells.flatMap(({ row, column, format }): readonly EntrySpot[] =>
    format === undefined || format === "General" ? [] : [{ row, column, entry: format, isFormula: false }],
  );
  const entries = cells.map(({ row, column, content, format }): EntrySpot => ({
    row,
    column,
    entry: entryOf(content, format ?? "General"),
    isFormula: "formula" in content,
  }));
  return [
    ...cellSteps(sheet, "numberFormat", formats),
    ...cellSteps(
      sheet,
      "formulas",
      entries.filter(({ entry }) => entry !== ""),
    ),
  ];
}

/** Seven pixels a character and five of margin in Excel's standard font, in points. */
export function points(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Neighbouring rows of one height are set together. */
export function heightSteps(sheet: Excel.Worksheet, heights: readonly RowHeight[]): readonly Step[] {
  const groups: { first: number; last: number; points: number }[] = [];
  for (const { row, points } of heights) {
    const last = groups.at(-1);
    if (last?.last === row - 1 && last.points === points) last.last = row;
    else groups.push({ first: row, last: row, points });
  }
  return groups.map(({ first, last, points }) =>
    step(() => {
      sheet.getRange(`${first + 1}:${last + 1}`).format.rowHeight = points;
    }),
  );
}

function columnSteps(sheet: Excel.Worksheet, columns: readonly ColumnPlan[]): readonly Step[] {
  const groups: { first: number; last: number; plan: ColumnPlan }[] = [];
  columns.forEach((plan, index) => {
    const last = groups.at(-1);
    if (last && last.plan.width === plan.width && last.plan.hidden === plan.hidden) last.last = index;
    else groups.push({ first: index, last: index, plan });
  });
  return groups.map(({ first, last, plan }) =>
    step(() => {
      const range = sheet.getRange(`${columnName(first)}:${columnName(last)}`);
      range.format.columnWidth = points(plan.width);
      if (plan.hidden) range.columnHidden = true;
    }),
  );
}

export function freezeSteps(sheet: Excel.Worksheet, plan: SheetPlan): readonly Step[] {
  const { frozenRows, frozenColumns } = plan;
  if (frozenRows === 0 && frozenColumns === 0) return [];
  return [
    step(() => {
      if (frozenColumns === 0) sheet.freezePanes.freezeRows(frozenRows);
      else if (frozenRows === 0) sheet.freezePanes.freezeColumns(frozenColumns);
      else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
    }),
  ];
}

function addTable(sheet: Excel.Worksheet, name: string, area: Area): void {
  const table = sheet.tables.add(areaText(area), true);
  table.name = name;
  table.style = "TableStyleLight1";
}

const LONGEST_PROMPT = 255;

function addValidation(sheet: Excel.Worksheet, { area, rule, prompt, severity }: ValidationPlan): void {
  const validation = sheet.getRange(areaText(area)).dataValidation;
  if (rule.kind === "decimal") validation.rule = { decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
  else validation.rule = { list: { inCellDropDown: true, source: rule.kind === "list" ? rule.items.join(",") : rule.source } };
  const message = prompt.slice(0, LONGEST_PROMPT);
  if (message !== "") validation.prompt = { showPrompt: true, title: "", message };
  validation.errorAlert = { showAlert: true, style: severity === "stop" ? "Stop" : "Warning", title: "", message };
}

export function addConditional(sheet: Excel.Worksheet, { area, formula, style }: ConditionalPlan): void {
  const look = STYLES[style];
  const { custom } = sheet.getRange(areaText(area)).conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  custom.format.font.color = look.color;
  if (look.bold) custom.format.font.bold = true;
  if (look.italic) custom.format.font.italic = true;
  if (look.fill !== null) custom.format.fill.color = look.fill;
}

function addChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const { name, kind, title, data } = plan;
  const chart = sheet.charts.add(kind === "line" ? "Line" : "ColumnClustered", sheet.getRange(areaText(data)), "Columns");
  chart.name = name;
  chart.title.text = title;
  chart.legend.position = "Bottom";
  placeChart(chart, plan);
}

export function placeChart(chart: Excel.Chart, { place }: ChartPlan): void {
  chart.setPosition(
    areaText({ ...place, bottom: place.top, right: place.left }),
    areaText({ ...place, top: place.bottom, left: place.right }),
  );
}

function setUpPage(sheet: Excel.Worksheet, { print }: SheetPlan): void {
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = print.paper ?? "A4";
  layout.zoom = { horizontalFitToPages: 1 };
  if (print.area) layout.setPrintArea(areaText(print.area));
  if (print.titleRows > 0) layout.setPrintTitleRows(`$1:$${print.titleRows}`);
  for (const row of print.breaks ?? []) sheet.horizontalPageBreaks.add(a1(row, 0));
  const page = layout.headersFooters.defaultForAllPages;
  page.leftHeader = print.header.replace(/&/g, "&&");
  page.leftFooter = "&A";
  page.rightFooter = "Page &P of &N";
}

/** A name as the workbook keeps it; one left over from an earlier build is pointed anew. */
export function nameSteps(workbook: Excel.Workbook, plans: readonly SheetPlan[], existing: ReadonlySet<string>): readonly Step[] {
  return plans
    .flatMap(({ names }) => names)
    .map(({ name, refersTo }) =>
      step(() => {
        if (existing.has(name.toLowerCase())) workbook.names.getItem(name).formula = refersTo;
        else workbook.names.add(name, refersTo);
      }, refersTo.length),
    );
}
