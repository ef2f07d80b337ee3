/** What was done in the grid since the file was opened or last saved, as changes for the file. */
import type { CellContent, PlannedCell, SheetPlan, StyleName } from "../core/workbook/sheetPlan";
import { ERROR_TEXTS, parseArea, type CellValue, type WorkbookSnapshot } from "../core/workbook/cells";
import { WorkbookError, type SheetUpdate, type WorkbookChanges } from "../core/workbook/port";
import { FORM_PROPERTY } from "../files/workbookReader";
import type { HostSheetSnapshot, HostSnapshot } from "../host/browser";

/** How a cell of a new tab looks, and how wide its columns are; these the snapshot of the grid leaves out. */
export interface LookOf {
  style(sheet: string, row: number, column: number): StyleName;
  columnWidths(sheet: string): readonly number[];
}

/** @throws WorkbookError for tabs that were renamed or deleted: the file port neither renames nor deletes */
export function changesSince(before: HostSnapshot, now: HostSnapshot, file: WorkbookSnapshot, looks: LookOf): WorkbookChanges {
  const gone = before.sheets.find(({ name }) => !sheetIn(now, name));
  if (gone)
    throw new WorkbookError(
      "unsupported",
      `The tab ${gone.name} was renamed or deleted in the grid. Give it its name back; the workbench saves cells and new tabs only.`,
      gone.name,
    );
  const update = now.sheets.flatMap((sheet): SheetUpdate[] => {
    const old = sheetIn(before, sheet.name);
    const cells = old ? changedCells(old, sheet) : [];
    const sheetId = file.sheets.find(({ name }) => name === sheet.name)?.id;
    return cells.length > 0 && sheetId !== undefined ? [{ sheetId, cells, restyle: false }] : [];
  });
  const create = now.sheets.filter(({ name }) => !sheetIn(before, name)).map((sheet) => planOf(sheet, looks));
  const part = now.parts.at(-1) ?? null;
  return { create, update, ...(part === (before.parts.at(-1) ?? null) ? {} : { part }) };
}

const sheetIn = ({ sheets }: HostSnapshot, name: string): HostSheetSnapshot | undefined => sheets.find((sheet) => sheet.name === name);

/** Cells whose formula, or value where there is none, is another. A formula's new result is no change: the file is recalculated when opened. */
function changedCells(before: HostSheetSnapshot, now: HostSheetSnapshot): PlannedCell[] {
  const places = new Map([...placesOf(before), ...placesOf(now)].map((place) => [place.join(), place]));
  return [...places.values()]
    .filter(([row, column]) => at(before, "formulas", row, column) !== at(now, "formulas", row, column))
    .map(([row, column]) => ({ row, column, content: contentAt(now, row, column), style: "plain" as const }));
}

function placesOf({ top, left, formulas }: HostSheetSnapshot): [number, number][] {
  return formulas.flatMap((cells, r) => cells.map((_, c): [number, number] => [top + r, left + c]));
}

function at(sheet: HostSheetSnapshot, what: "values" | "formulas", row: number, column: number): number | string | boolean {
  return sheet[what][row - sheet.top]?.[column - sheet.left] ?? "";
}

function contentAt(sheet: HostSheetSnapshot, row: number, column: number): CellContent {
  const formula = at(sheet, "formulas", row, column);
  const value = cellValue(at(sheet, "values", row, column));
  return isFormula(sheet, row, column) ? { formula: String(formula), value } : { value };
}

/** A text that starts with "=" stands as itself among the values too; a formula's value differs from it. */
function isFormula(sheet: HostSheetSnapshot, row: number, column: number): boolean {
  const formula = at(sheet, "formulas", row, column);
  return typeof formula === "string" && formula.startsWith("=") && formula !== at(sheet, "values", row, column);
}

function cellValue(value: number | string | boolean): CellValue {
  if (value === "") return null;
  return typeof value === "string" && ERROR_TEXTS.has(value) ? { error: value } : value;
}

function planOf(sheet: HostSheetSnapshot, looks: LookOf): SheetPlan {
  const cells = placesOf(sheet)
    .map(([row, column]): PlannedCell => {
      const format = sheet.formats[row - sheet.top]?.[column - sheet.left] ?? "General";
      return { row, column, content: contentAt(sheet, row, column), style: looks.style(sheet.name, row, column), format };
    })
    .filter(({ content, style }) => style !== "plain" || !("value" in content && content.value === null));
  return {
    form: sheet.properties[FORM_PROPERTY] ?? "",
    name: sheet.name,
    cells,
    columns: looks.columnWidths(sheet.name).map((width) => ({ width })),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    tables: sheet.tables.flatMap(({ name, area }) => {
      const parsed = parseArea(area);
      return parsed ? [{ name, area: parsed }] : [];
    }),
    validations: [],
    conditionals: [],
    names: [],
    charts: [],
    print: { orientation: "landscape", titleRows: 0, header: "" },
    tabColor: sheet.tabColor,
  };
}
