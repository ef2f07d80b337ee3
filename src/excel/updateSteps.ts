/** Writes cells into a sheet that exists, in place, block by block. */
import type { Area } from "../core/workbook/cells";
import type { SheetUpdate } from "../core/workbook/port";
import type { PlannedCell } from "../core/workbook/sheetPlan";
import type { Entry } from "./cellEntries";
import { entryOf, wantsNoTextFormat } from "./cellEntries";
import { rectangles } from "./rectangles";
import type { Step } from "./requests";
import { MEMBER_BYTES, rowPieces } from "./requests";
import { styleSteps } from "./styleSteps";

/** A rectangle to be written, with what stands in it before. */
export interface Block {
  readonly area: Area;
  readonly cells: readonly (readonly PlannedCell[])[];
  readonly before: Excel.Range;
}

export interface UpdateTarget {
  readonly update: SheetUpdate;
  readonly sheet: Excel.Worksheet;
  readonly blocks: readonly Block[];
}

/** Finds the sheet and asks for what its blocks hold, to be known after the next sync. */
export function targetOf(context: Excel.RequestContext, update: SheetUpdate): UpdateTarget {
  const sheet = context.workbook.worksheets.getItemOrNullObject(update.sheetId).load("name");
  sheet.protection.load("protected");
  const at = new Map(update.cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const blocks = rectangles([...at.values()]).map((area) => {
    const cells = Array.from({ length: area.bottom - area.top + 1 }, (_, r) => Array.from({ length: area.right - area.left + 1 }, (__, c) => at.get(`${area.top + r}:${area.left + c}`)!));
    return { area, cells, before: rangeOf(sheet, area).load("formulas,numberFormat") };
  });
  return { update, sheet, blocks };
}

function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
}

export function updateSteps({ update, sheet, blocks }: UpdateTarget): readonly Step[] {
  const styles = update.restyle ? styleSteps(sheet, update.cells) : [];
  return [...blocks.flatMap((block) => blockSteps(sheet, block, update.restyle)), ...styles];
}

function blockSteps(sheet: Excel.Worksheet, { area, cells, before }: Block, restyle: boolean): readonly Step[] {
  const formats = cells.map((row, r) => row.map((cell, c) => formatFor(cell, String(before.numberFormat[r]![c]), restyle)));
  const entries = cells.map((row, r) => row.map((cell, c) => entryOf(cell.content, formats[r]![c] ?? String(before.numberFormat[r]![c]))));
  const changes = formats.some((row) => row.some((format) => format !== null));
  return [...(changes ? matrixSteps(sheet, area, formats, "numberFormat") : []), ...matrixSteps(sheet, area, entries, "formulas")];
}

/** The number format to set, or null to leave it. A text format gives way to what is no text, which it would spoil. */
function formatFor(cell: PlannedCell, current: string, restyle: boolean): string | null {
  const wanted = restyle ? (cell.format ?? "General") : current === "@" && wantsNoTextFormat(cell.content) ? "General" : current;
  return wanted === current ? null : wanted;
}

function matrixSteps(sheet: Excel.Worksheet, area: Area, rows: readonly (readonly Entry[])[], property: "numberFormat" | "formulas"): readonly Step[] {
  return rowPieces(rows).map((piece) => ({
    bytes: MEMBER_BYTES + piece.bytes,
    apply: () => {
      const range = rangeOf(sheet, { ...area, top: area.top + piece.top, bottom: area.top + piece.top + piece.rows.length - 1 });
      range[property] = piece.rows as Entry[][];
    },
  }));
}

/** Puts back what stood in the blocks before. */
export function restoreSteps({ sheet, blocks }: UpdateTarget): readonly Step[] {
  return blocks.flatMap(({ area, before }) => [
    ...matrixSteps(sheet, area, before.numberFormat as string[][], "numberFormat"),
    ...matrixSteps(sheet, area, before.formulas.map((row, r) => row.map((formula: Entry, c) => verbatim(formula, String(before.numberFormat[r]![c])))), "formulas"),
  ]);
}

function verbatim(formula: Entry, format: string): Entry {
  return typeof formula === "string" && !formula.startsWith("=") ? entryOf({ value: formula }, format) : formula;
}
