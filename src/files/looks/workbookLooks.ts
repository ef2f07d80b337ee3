/** Everything a grid shows of a workbook besides the content of its cells. */
import { parseArea, type Area } from "../../core/workbook/cells";
import { formulaFromFile } from "../formulaText";
import type { OpcPackage } from "../opcPackage";
import { relationshipsOf } from "../relationships";
import { readIndex, type SheetEntry, type WorkbookIndex } from "../workbookIndex";
import { child, children, rootOf, type Element } from "../xml";
import { besideCells, type Beside } from "./beside";
import type { CellLook, SheetLook } from "./cellLook";
import { readCharts, type ChartLook } from "./chartLooks";
import { colourReader, type ColourReader } from "./colours";
import { readSheetLook } from "./sheetLook";
import { styleLooks } from "./styleLooks";

export interface TableLook {
  readonly name: string;
  /** Header row included. */
  readonly area: Area;
}

/** A name of the whole workbook or, with a sheet, of that sheet alone; `formula` with its "=". */
export interface NameLook {
  readonly name: string;
  readonly formula: string;
  readonly sheet: string | null;
}

/** The font and fill of a highlight. */
export interface HighlightLook {
  readonly color: string | null;
  readonly fill: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface SheetLooks extends SheetLook {
  /** The id of the sheet in the workbook. */
  readonly id: string;
  readonly tables: readonly TableLook[];
  readonly charts: readonly ChartLook[];
  readonly printArea: Area | null;
}

export interface WorkbookLooks {
  readonly sheets: readonly SheetLooks[];
  readonly styles: ReadonlyMap<number, CellLook>;
  readonly highlights: readonly HighlightLook[];
  readonly names: readonly NameLook[];
  readonly beside: readonly Beside[];
  /** Position of the tab that is shown first, among the worksheets. */
  readonly active: number;
}

/** Reads the looks of all worksheets; throws WorkbookError naming the part that cannot be read. */
export function readLooks(pkg: OpcPackage): WorkbookLooks {
  const index = readIndex(pkg);
  const root = rootOf(pkg.document(index.part));
  const styleSheet = index.stylesPart !== null && pkg.has(index.stylesPart) ? rootOf(pkg.document(index.stylesPart)) : null;
  const colour = colourReader(pkg, index.part, styleSheet);
  const names = namesOf(root, index);
  const sheets = index.sheets.map((sheet) => sheetLooks(pkg, sheet, colour, names));
  const lookOf = styleLooks(pkg, index);
  const used = new Set([0, ...sheets.flatMap(usedStyles)]);
  const drawn = sheets.reduce((sum, { charts }) => sum + charts.length, 0);
  const beside = besideCells(pkg, drawn);
  return {
    sheets,
    styles: new Map([...used].map((style) => [style, lookOf(style)])),
    highlights: styleSheet ? highlightsOf(styleSheet, colour) : [],
    names: names.filter(({ name }) => !name.toLowerCase().startsWith("_xlnm.")),
    beside: sheets.some(({ arrays }) => arrays.length > 0) ? [...beside, "arrays"] : beside,
    active: activeTab(root, index),
  };
}

function usedStyles({ styles, columns, rows }: SheetLook): readonly number[] {
  const ofCells = [...styles.values()].flatMap((row) => [...row.values()]);
  return [...new Set([...ofCells, ...columns.map(({ style }) => style), ...rows.flatMap(({ style }) => style ?? [])])];
}

function sheetLooks(pkg: OpcPackage, sheet: SheetEntry, colour: ColourReader, names: readonly NameLook[]): SheetLooks {
  const attributes = (given: Readonly<Record<string, string>>): string | null =>
    colour({ getAttribute: (name: string) => given[name] ?? null } as unknown as Element);
  const look = readSheetLook(pkg.text(sheet.part), attributes, () => pkg.broken(sheet.part));
  const area = names.find(({ name, sheet: owner }) => owner === sheet.name && name.toLowerCase() === "_xlnm.print_area");
  return {
    ...look,
    id: sheet.id,
    tables: tablesOf(pkg, sheet.part),
    charts: readCharts(pkg, sheet.part, sheet.name),
    printArea: area ? parseArea(area.formula.slice(area.formula.lastIndexOf("!") + 1)) : null,
  };
}

function tablesOf(pkg: OpcPackage, part: string): readonly TableLook[] {
  return relationshipsOf(pkg, part)
    .filter(({ kind, target }) => kind === "table" && pkg.has(target))
    .flatMap(({ target }) => {
      const root = rootOf(pkg.document(target));
      const area = parseArea(root.getAttribute("ref") ?? "");
      const hasHeader = root.getAttribute("headerRowCount") !== "0";
      const name = root.getAttribute("displayName") ?? root.getAttribute("name") ?? "";
      return area && hasHeader && area.bottom > area.top ? [{ name, area }] : [];
    });
}

function namesOf(root: Element, index: WorkbookIndex): readonly NameLook[] {
  const list = child(root, "definedNames");
  return (list ? children(list, "definedName") : []).map((element) => {
    const owner = element.getAttribute("localSheetId");
    return {
      name: element.getAttribute("name") ?? "",
      formula: formulaFromFile(element.textContent ?? ""),
      sheet: owner === null ? null : (index.tabNames[Number(owner)] ?? null),
    };
  });
}

function highlightsOf(styleSheet: Element, colour: ColourReader): readonly HighlightLook[] {
  const list = child(styleSheet, "dxfs");
  return (list ? children(list) : []).map((dxf) => {
    const font = child(dxf, "font");
    const pattern = child(dxf, "fill") && child(child(dxf, "fill")!, "patternFill");
    return {
      color: font ? colour(child(font, "color")) : null,
      fill: pattern ? (colour(child(pattern, "bgColor")) ?? colour(child(pattern, "fgColor"))) : null,
      bold: font !== null && child(font, "b") !== null,
      italic: font !== null && child(font, "i") !== null,
    };
  });
}

function activeTab(root: Element, index: WorkbookIndex): number {
  const views = child(root, "bookViews");
  const view = views && children(views)[0];
  const name = index.tabNames[Number(view?.getAttribute("activeTab") ?? 0)];
  return Math.max(
    0,
    index.sheets.findIndex((sheet) => sheet.name === name),
  );
}
