/** Rows of a summary: every figure of theirs is a formula that takes it from a cell that is read elsewhere. */
import { readingsOf } from "../activity/line";
import type { ActivityLine } from "../activity/line";
import { formulaAt, refText, valueAt } from "../workbook/cells";
import type { CellRef, SheetSnapshot } from "../workbook/cells";
import { singleCells } from "../workbook/plainFormula";

/** Whether the row of a cell repeats figures of these lines: nothing of it needs to be asked. */
export function repeatFinder(sheets: readonly SheetSnapshot[], lines: readonly ActivityLine[]): (at: CellRef) => boolean {
  let known: ReadonlySet<string> | null = null;
  return ({ sheet: name, row }) => {
    const read = (known ??= new Set(lines.flatMap((line) => readingsOf(line).map(([, { cell }]) => refText(cell)))));
    const sheet = sheets.find((each) => each.name === name);
    if (sheet === undefined) return false;
    const columns = (sheet.values[row - sheet.top] ?? []).map((_, i) => sheet.left + i);
    const figures = columns.filter((column) => typeof valueAt(sheet, row, column) === "number");
    return figures.length > 0 && figures.every((column) => isTaken(formulaAt(sheet, row, column), name, read));
  };
}

/** "='Apr 2025'!I8", perhaps with other cells, all of them read. */
function isTaken(formula: string, own: string, read: ReadonlySet<string>): boolean {
  const cells = singleCells(formula);
  return cells.length > 0 && cells.every(({ sheet, row, column }) => read.has(refText({ sheet: sheet ?? own, row, column })));
}
