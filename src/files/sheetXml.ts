/** A planned sheet as the XML of a new worksheet part. The order of the blocks is the schema's. */
import { a1, areaText, type Area } from "../core/workbook/cells";
import { WorkbookError } from "../core/workbook/port";
import type { ConditionalPlan, PlannedCell, SheetPlan, ValidationPlan } from "../core/workbook/sheetPlan";
import { rowHeights } from "../core/workbook/appearance/rowHeights";
import { cellXml } from "./cellXml";
import { formulaToFile } from "./formulaText";
import { heightAttributes } from "./rowTag";
import { argb, type StyleBook } from "./styleBook";
import { NS, XML_HEAD, escapeXml } from "./xml";

/** Relationship ids of the parts that belong to the sheet. */
export interface SheetLinks {
  readonly tables: readonly string[];
  readonly drawing: string | null;
  readonly form: string;
}

/** What Excel adds to the width a person types, in characters, for the margins of a cell. */
export const WIDTH_PADDING = 0.7109375;
const LONGEST_LIST = 255;
const LONGEST_PROMPT = 255;
/** Excel takes 255 characters in all, codes and doubled ampersands included. */
const LONGEST_HEADER = 120;

/** The whole part. `selected` marks the sheet as the one shown on opening; `formProperty` names our property. */
export function newSheetXml(plan: SheetPlan, styles: StyleBook, links: SheetLinks, formProperty: string, selected: boolean): string {
  return [
    `${XML_HEAD}<worksheet xmlns="${NS.main}" xmlns:r="${NS.relationships}">`,
    `<sheetPr><tabColor rgb="${argb(plan.tabColor)}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="${usedArea(plan.cells)}"/>`,
    viewXml(plan, selected),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(plan),
    `<sheetData>${rowsXml(plan, styles)}</sheetData>`,
    plan.conditionals.map((rule, i) => conditionalXml(rule, i + 1, styles)).join(""),
    validationsXml(plan),
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${plan.print.paper === "A3" ? 8 : 9}" orientation="${plan.print.orientation}" fitToWidth="1" fitToHeight="0"/>`,
    `<headerFooter><oddHeader>${pageText(plan.print.header)}</oddHeader><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of ` +
      "&amp;N</oddFooter></headerFooter>",
    breaksXml(plan),
    `<customProperties><customPr name="${formProperty}" r:id="${links.form}"/></customProperties>`,
    links.drawing === null ? "" : `<drawing r:id="${links.drawing}"/>`,
    links.tables.length === 0
      ? ""
      : `<tableParts count="${links.tables.length}">${links.tables.map((id) => `<tablePart r:id="${id}"/>`).join("")}</tableParts>`,
    "</worksheet>",
  ].join("");
}

/** Each break is after a row, counted from 1: before the next. */
function breaksXml({ print: { breaks = [] } }: SheetPlan): string {
  if (breaks.length === 0) return "";
  const each = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("");
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${each}</rowBreaks>`;
}

function usedArea(cells: readonly PlannedCell[]): string {
  if (cells.length === 0) return "A1";
  const area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of cells) {
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  return areaText(area);
}

function viewXml(plan: SheetPlan, selected: boolean): string {
  const { frozenRows, frozenColumns } = plan;
  const view = `<sheetView${selected ? ' tabSelected="1"' : ""} workbookViewId="0"`;
  if (frozenRows === 0 && frozenColumns === 0) return `<sheetViews>${view}/></sheetViews>`;
  const pane = frozenColumns === 0 ? "bottomLeft" : frozenRows === 0 ? "topRight" : "bottomRight";
  const split = `${frozenColumns === 0 ? "" : ` xSplit="${frozenColumns}"`}${frozenRows === 0 ? "" : ` ySplit="${frozenRows}"`}`;
  return (
    `<sheetViews>${view}><pane${split} topLeftCell="${a1(frozenRows, frozenColumns)}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}"/></sheetView></sheetViews>`
  );
}

function columnsXml(plan: SheetPlan): string {
  if (plan.columns.length === 0) return "";
  const columns = plan.columns.map(
    ({ width, hidden }, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${width + WIDTH_PADDING}"${hidden ? ' hidden="1"' : ""} customWidth="1"/>`,
  );
  return `<cols>${columns.join("")}</cols>`;
}

function rowsXml(plan: SheetPlan, styles: StyleBook): string {
  const heights = new Map(rowHeights(plan).map(({ row, points }) => [row, points]));
  return byRow(plan.cells)
    .map(([row, inRow]) => {
      const xml = inRow.map((cell) => cellXml(row, cell.column, styles.cellStyle(cell.style, cell.format ?? "General"), cell.content));
      return `<row r="${row + 1}"${heightAttributes(heights.get(row))}>${xml.join("")}</row>`;
    })
    .join("");
}

/** Cells by row and column, in order; a cell named twice holds what was said last. */
export function byRow<T extends { readonly row: number; readonly column: number }>(
  cells: readonly T[],
): readonly (readonly [number, readonly T[]])[] {
  const rows = new Map<number, Map<number, T>>();
  for (const cell of cells) {
    let row = rows.get(cell.row);
    if (!row) rows.set(cell.row, (row = new Map<number, T>()));
    row.set(cell.column, cell);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, columns]) => [row, [...columns.values()].sort((a, b) => a.column - b.column)] as const);
}

function formulaXml(formula: string): string {
  return escapeXml(formulaToFile(formula));
}

function conditionalXml(rule: ConditionalPlan, priority: number, styles: StyleBook): string {
  const dxf = styles.highlight(rule.style);
  return (
    `<conditionalFormatting sqref="${areaText(rule.area)}"><cfRule type="expression" dxfId="${dxf}" priority="${priority}">` +
    `<formula>${formulaXml(rule.formula)}</formula></cfRule></conditionalFormatting>`
  );
}

function validationsXml(plan: SheetPlan): string {
  if (plan.validations.length === 0) return "";
  return (
    "<dataValidations " +
    `count="${plan.validations.length}">` +
    `${plan.validations.map((validation) => validationXml(validation, plan.name)).join("")}</dataValidations>`
  );
}

function validationXml({ area, rule, prompt, severity }: ValidationPlan, sheet: string): string {
  const type = rule.kind === "decimal" ? "decimal" : "list";
  const style = severity === "warning" ? ' errorStyle="warning"' : "";
  const shown = prompt === "" ? "" : ` prompt="${escapeXml(prompt.slice(0, LONGEST_PROMPT))}"`;
  const formulas =
    rule.kind === "decimal"
      ? `<formula1>${rule.min}</formula1><formula2>${rule.max}</formula2>`
      : `<formula1>${rule.kind === "listFrom" ? formulaXml(rule.source) : escapeXml(listText(rule.items, area, sheet))}</formula1>`;
  return (
    `<dataValidation type="${type}"${style} allowBlank="1" showInputMessage="1" showErrorMessage="1"${shown} ` +
    `sqref="${areaText(area)}">${formulas}</dataValidation>`
  );
}

function listText(items: readonly string[], area: Area, sheet: string): string {
  const text = items.join(",");
  if (text.length > LONGEST_LIST || items.some((item) => item.includes(","))) {
    throw new WorkbookError(
      "unsupported",
      `The drop-down of "${sheet}"!${areaText(area)} is too long for a list of items (255 characters, no commas); it needs a range.`,
      sheet,
    );
  }
  return `"${text.replace(/"/g, '""')}"`;
}

function pageText(text: string): string {
  return escapeXml(`&L${text.slice(0, LONGEST_HEADER).replace(/&/g, "&&")}`);
}
