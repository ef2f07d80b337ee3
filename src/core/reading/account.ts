/**
 * The account of figures: every numeric cell outside generated tabs is read, context, left out by the user, or not read,
 * and the four add up to all there are. What is not read is listed by row, column, table or tab, so that it can be asked.
 */
import { monthLabel } from "../quantity/period";
import type { CellRef } from "../workbook/cells";
import { lineName, readingsOf } from "../activity/line";
import { figureClasses } from "./accountClasses";
import { cellKey, FIGURE_CLASSES } from "./accountTypes";
import type { AccountInput, FigureAccount, FigureClass, ReadFigure, SheetAccount } from "./accountTypes";

export function accountOf(input: AccountInput): FigureAccount {
  const read = readFigures(input);
  const readCells = new Map<string, Set<number>>();
  for (const { cell } of read) {
    const known = readCells.get(cell.sheet);
    if (known === undefined) readCells.set(cell.sheet, new Set([cellKey(cell)]));
    else known.add(cellKey(cell));
  }
  const sheets = input.sheets.map((sheet): SheetAccount => {
    const tables = input.mapping.tables.filter((table) => table.sheet.id === sheet.id);
    const isPlan = [input.plan?.sheet, input.reference?.sheet].includes(sheet.name);
    return { sheet: sheet.name, ...figureClasses({ sheet, tables, isPlan, readCells: readCells.get(sheet.name) ?? new Set(), ...input }) };
  });
  const counts = sumOf(sheets.map((sheet) => sheet.counts));
  return { figures: FIGURE_CLASSES.reduce((total, each) => total + counts[each], 0), counts, sheets, read };
}

export function sumOf(counts: readonly Readonly<Record<FigureClass, number>>[]): Readonly<Record<FigureClass, number>> {
  const total = { read: 0, context: 0, leftOut: 0, notRead: 0 };
  for (const each of counts) for (const one of FIGURE_CLASSES) total[one] += each[one];
  return total;
}

function readFigures({ lines, plan, reference }: AccountInput): readonly ReadFigure[] {
  const inLines: ReadFigure[] = [];
  for (const line of lines) {
    const [name, month] = [lineName(line), monthLabel(line.month)];
    for (const [field, reading] of readingsOf(line))
      if (reading.value !== null) inLines.push({ cell: reading.cell, line: name, field, month });
  }
  return [...inLines, ...cellsIn([plan, reference]).map((cell) => ({ cell, line: "", field: "", month: "" }))];
}

/** Every cell that the plan or the reference data was read from. */
function cellsIn(value: unknown): readonly CellRef[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(cellsIn);
  if ("text" in value && "cell" in value) return value.cell === null ? [] : [value.cell as CellRef];
  return Object.values(value).flatMap(cellsIn);
}
