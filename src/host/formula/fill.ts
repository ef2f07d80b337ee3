/** One formula for all cells of a range: as when the first cell's is copied to the others, its relative references move along. */
import { columnIndex, columnName } from "../../core/workbook/cells";
import type { Token } from "./tokens";
import { tokenise } from "./tokens";

/** `formula` has its "="; the result is the formula of the cell so many rows below and columns right of the first. */
export function filledFormula(formula: string): (down: number, right: number) => string {
  const tokens = tokenise(formula.slice(1));
  return (down, right) => `=${tokens.map((token) => moved(token, down, right)).join("")}`;
}

function moved({ kind, text }: Token, down: number, right: number): string {
  if (kind !== "reference") return text;
  return text
    .split(":")
    .map((corner) => {
      const [, fixedColumn, column, fixedRow, row] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(corner)!;
      // "$5" of a row reference: the dollar belongs to the row.
      const [dollarColumn, dollarRow] = column === "" ? ["", fixedColumn || fixedRow] : [fixedColumn, fixedRow];
      const toColumn = column === "" || dollarColumn !== "" ? column : columnName(columnIndex(column!) + right);
      const toRow = row === "" || dollarRow !== "" ? row : String(Number(row) + down);
      return `${dollarColumn}${toColumn}${dollarRow}${toRow}`;
    })
    .join(":");
}
