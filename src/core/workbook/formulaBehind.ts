/** The formula behind a cell that an array fills: the array's, written as for this cell alone. */
import { columnIndex, columnName, formulaAt } from "./cells";
import type { SheetSnapshot } from "./cells";
import { formulaTokens, mapReferences, referenceText } from "./formula";
import type { Reference } from "./formula";
import { spillOver } from "./spill";
import type { Place, Spill } from "./spill";

/** The formula whose result a cell shows, its own or that of an array; "" where there is none. */
export function formulaBehind(sheet: SheetSnapshot, row: number, column: number): string {
  const spill = spillOver(sheet, row, column);
  return spill === null ? formulaAt(sheet, row, column) : aloneAt(spill, { row, column });
}

/** Each range as the one cell of it that this cell takes: beside it where the range has its row or column, else as far down as it is. */
function aloneAt({ formula, area }: Spill, at: Place): string {
  return mapBare(formula, (range) => {
    const { top, left, rows, columns } = sizeOf(range);
    const row = rows === 1 ? top : at.row >= top && at.row < top + rows ? at.row : top + at.row - area.top;
    const column = columns === 1 ? left : at.column >= left && at.column < left + columns ? at.column : left + at.column - area.left;
    return referenceText({ prefix: range.prefix, corners: [{ column: columnName(column), dollar: "", row }] });
  });
}

/** The formula with each range that is no argument of a function put as `write` says. */
function mapBare(formula: string, write: (range: Reference) => string): string {
  const calls: boolean[] = [];
  let before = "";
  return formulaTokens(formula)
    .map(({ type, value }) => {
      if (value === "(") calls.push(before === "func");
      if (value === ")") calls.pop();
      before = type;
      if (type !== "range" || calls.includes(true)) return value;
      return mapReferences(value, (reference) => (reference.corners.length === 1 ? referenceText(reference) : write(reference)));
    })
    .join("");
}

const bare = (column: string) => columnIndex(column.replace("$", ""));

function sizeOf({ corners }: Reference): { readonly top: number; readonly left: number; readonly rows: number; readonly columns: number } {
  const [rows, columns] = [corners.map(({ row }) => row), corners.map(({ column }) => bare(column))];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return { top, left, rows: Math.max(...rows) - top + 1, columns: Math.max(...columns) - left + 1 };
}
