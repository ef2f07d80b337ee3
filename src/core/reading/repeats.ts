/** Rows of a summary: every figure of theirs is a formula that takes it from a cell that is read elsewhere. */
import { readingsOf } from "../activity/line";
import type { ActivityLine } from "../activity/line";
import { columnIndex, formulaAt, refText, valueAt } from "../workbook/cells";
import type { CellRef, SheetSnapshot } from "../workbook/cells";
import { references } from "../workbook/formula";

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
  const cells = formula === "" ? [] : references(formula);
  return (
    cells.length > 0 &&
    cells.every(({ sheet, corners: [corner, ...others] }) => {
      if (corner === undefined || others.length > 0) return false;
      const column = columnIndex(corner.column.replace("$", ""));
      return read.has(refText({ sheet: sheet ?? own, row: corner.row, column }));
    })
  );
}
