/** A tab the add-in made in the grid, as the plan it was made from: so the file gets what `ccts` would write. */
import { parseArea, type Area } from "../core/workbook/cells";
import { ERROR_TEXTS } from "../core/workbook/cells";
import { STYLES, FONT_NAME, type CellStyle } from "../core/workbook/appearance/styles";
import type {
  ChartPlan,
  ConditionalPlan,
  NamePlan,
  PlannedCell,
  PrintPlan,
  SheetPlan,
  StyleName,
  TablePlan,
  ValidationPlan,
  ValidationRule,
} from "../core/workbook/sheetPlan";
import { SIDES, type CellLook, type Side } from "../files/looks/cellLook";
import { FORM_PROPERTY } from "../files/workbookReader";
import { placeOfKey, type GridCell, type GridSheet, type GridState } from "../host/browser";
import { charactersOf } from "./columnWidths";

const RULE_COLOR = "#9AA5B1";
const RULED: Readonly<Record<CellStyle["rule"], readonly Side[]>> = { none: [], top: ["top"], bottom: ["bottom"], box: SIDES };

/** The name of a look of ours; null for any other look. */
export function styleNameOf(look: CellLook): StyleName | null {
  const names = Object.keys(STYLES) as StyleName[];
  return names.find((name) => looksLike(look, STYLES[name])) ?? null;
}

function looksLike(look: CellLook, style: CellStyle): boolean {
  const ruled = RULED[style.rule];
  return (
    look.fontName === FONT_NAME &&
    look.size === style.size &&
    look.color === style.color &&
    look.bold === style.bold &&
    look.italic === style.italic &&
    !look.underline &&
    !look.strike &&
    look.fill === style.fill &&
    look.wrap === style.wrap &&
    look.horizontal === style.align &&
    look.vertical === style.vertical &&
    look.indent === style.indent &&
    look.rotation === 0 &&
    SIDES.every((side) => (ruled.includes(side) ? look.borders[side]?.color === RULE_COLOR : look.borders[side] === undefined))
  );
}

/** The plan of a new tab; names that lead to it go with it. */
export function newSheetPlan(sheet: GridSheet, state: GridState, lookOf: (key: string) => CellLook): SheetPlan {
  return {
    form: sheet.hanging.properties[FORM_PROPERTY] ?? "",
    name: sheet.name,
    cells: cellsOf(sheet, lookOf),
    columns: columnsOf(sheet),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    tables: sheet.hanging.tables.flatMap(({ name, area }): readonly TablePlan[] => {
      const parsed = parseArea(area);
      return parsed ? [{ name, area: parsed }] : [];
    }),
    validations: sheet.hanging.validations.flatMap(validationPlan),
    conditionals: conditionalPlans(sheet),
    names: state.names.flatMap(({ name, formula }): readonly NamePlan[] =>
      leadsTo(formula, sheet.name) ? [{ name, refersTo: formula }] : [],
    ),
    charts: chartPlans(sheet),
    print: printPlan(sheet),
    tabColor: sheet.tabColor,
  };
}

function leadsTo(formula: string, sheet: string): boolean {
  const prefix = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula);
  return (prefix?.[1]?.replace(/''/g, "'") ?? prefix?.[2]) === sheet;
}

function cellsOf(sheet: GridSheet, lookOf: (key: string) => CellLook): readonly PlannedCell[] {
  return [...sheet.cells]
    .sort(([a], [b]) => a - b)
    .map(([key, cell]): PlannedCell => {
      const look = lookOf(cell.look);
      const content = contentOf(cell);
      return {
        ...placeOfKey(key),
        content,
        style: styleNameOf(look) ?? "plain",
        ...(look.format === "General" ? {} : { format: look.format }),
      };
    });
}

function contentOf({ formula, value, isError }: GridCell): PlannedCell["content"] {
  const held = isError && typeof value === "string" && ERROR_TEXTS.has(value) ? { error: value } : value;
  return formula === "" ? { value: held } : { formula, value: held };
}

function columnsOf({ columns }: GridSheet): SheetPlan["columns"] {
  const count = Math.max(-1, ...columns.keys()) + 1;
  return Array.from({ length: count }, (_, column) => {
    const { width = null, hidden = false } = columns.get(column) ?? {};
    return { width: round(width === null ? STANDARD_WIDTH : charactersOf(width)), ...(hidden ? { hidden } : {}) };
  });
}

const STANDARD_WIDTH = 8.43;

function round(width: number): number {
  return Math.round(width * 100) / 100;
}

/** The latest rule stands first in the workbook. */
export function conditionalPlans({ hanging }: GridSheet): readonly ConditionalPlan[] {
  return [...hanging.conditionals].reverse().flatMap(({ area, properties }): readonly ConditionalPlan[] => {
    const parsed = parseArea(area);
    const { Formula: formula, Format: format } = properties as HighlightProperties;
    const style = highlightName(format ?? {});
    return parsed && formula && style ? [{ area: parsed, formula, style }] : [];
  });
}

interface HighlightProperties {
  readonly Formula?: string;
  readonly Format?: {
    readonly Font?: { readonly Color?: string; readonly Bold?: boolean; readonly Italic?: boolean };
    readonly Fill?: { readonly Color?: string };
  };
}

function highlightName({ Font: font = {}, Fill: fill = {} }: HighlightProperties["Format"] & object): StyleName | null {
  const names = Object.keys(STYLES) as StyleName[];
  return (
    names.find((name) => {
      const { color, bold, italic, fill: back } = STYLES[name];
      return font.Color === color && (font.Bold ?? false) === bold && (font.Italic ?? false) === italic && (fill.Color ?? null) === back;
    }) ?? null
  );
}

export function chartPlans({ hanging }: GridSheet): readonly ChartPlan[] {
  return hanging.charts.flatMap(({ source, place, properties }): readonly ChartPlan[] => {
    const { Name: name = "", ChartType: type, Title: title } = properties as ChartProperties;
    const corners = place as { readonly start: string; readonly end: string } | null;
    const [data, start, end] = [parseArea(source), corners && parseArea(corners.start), corners && parseArea(corners.end)];
    if (!data || !start || !end) return [];
    const area: Area = { top: start.top, left: start.left, bottom: end.bottom, right: end.right };
    return [{ name, kind: type === "Line" ? "line" : "column", title: title?.Text ?? "", data, place: area }];
  });
}

interface ChartProperties {
  readonly Name?: string;
  readonly ChartType?: string;
  readonly Title?: { readonly Text?: string };
}

function validationPlan({ area, rule, errorAlert, prompt }: GridSheet["hanging"]["validations"][number]): readonly ValidationPlan[] {
  const parsed = parseArea(area);
  const planned = ruleOf(rule as WrittenRule);
  if (!parsed || !planned) return [];
  const { style } = errorAlert as { readonly style?: string };
  const { message = "" } = prompt as { readonly message?: string };
  return [{ area: parsed, rule: planned, prompt: message, severity: style === "Warning" ? "warning" : "stop" }];
}

interface WrittenRule {
  readonly list?: { readonly source: string };
  readonly decimal?: { readonly formula1: number; readonly formula2: number };
}

function ruleOf({ list, decimal }: WrittenRule): ValidationRule | null {
  if (decimal) return { kind: "decimal", min: decimal.formula1, max: decimal.formula2 };
  if (!list) return null;
  return list.source.startsWith("=") ? { kind: "listFrom", source: list.source } : { kind: "list", items: list.source.split(",") };
}

interface PageProperties {
  readonly Orientation?: string;
  readonly PaperSize?: string;
  readonly RowBreaks?: readonly number[];
  readonly DefaultForAllPages?: { readonly LeftHeader?: string };
}

function printPlan({ hanging: { pageLayout } }: GridSheet): PrintPlan {
  const page = pageLayout.properties as PageProperties;
  const area = pageLayout.printArea === null ? null : parseArea(pageLayout.printArea);
  const titleRows = pageLayout.titleRows === null ? 0 : lastRow(pageLayout.titleRows);
  return {
    orientation: page.Orientation === "Landscape" ? "landscape" : "portrait",
    ...(area ? { area } : {}),
    titleRows,
    ...(page.PaperSize === "A3" ? { paper: "A3" } : {}),
    ...(page.RowBreaks === undefined ? {} : { breaks: page.RowBreaks }),
    header: (page.DefaultForAllPages?.LeftHeader ?? "").replace(/&&/g, "&"),
  };
}

/** "1:4" or "A1:XFD4" */
function lastRow(rows: string): number {
  return Number(/(\d+)$/.exec(rows)?.[1] ?? 0);
}
