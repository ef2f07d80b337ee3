/** The months of the rows of a table. */
import { cellText } from "../plan/parse/tables";
import type { Month } from "../quantity/period";
import { valueAt } from "../workbook/cells";
import type { CellRef, SheetSnapshot } from "../workbook/cells";
import type { ColumnMapping, TableMapping } from "./mapping/mapping";
import { monthIn, monthNameOf, monthOfCell, yearIn } from "./months";
import type { Run } from "./run";

/** A month and the cell that says it; null where only the tab or the user says so. */
export interface FoundMonth {
  readonly month: Month;
  readonly cell: CellRef | null;
}

/** A table with its columns by their roles. */
interface MonthColumns {
  readonly sheet: SheetSnapshot;
  readonly mapping: TableMapping;
  readonly columns: ReadonlyMap<string, ColumnMapping>;
}

/** The month of each row: the table's, or the row's own; a blank month cell in a merged column repeats the one above. */
export function monthReader({ sheet, mapping, columns }: MonthColumns, run: Run): (row: number) => FoundMonth | null {
  const column = columns.get("month");
  if (column === undefined) return () => mapping.month;
  const yearColumn = columns.get("year");
  let last: FoundMonth | null = null;
  return (row) => {
    const value = valueAt(sheet, row, column.column);
    if (cellText(value) === "") return last;
    const year = yearColumn === undefined ? null : yearIn(cellText(valueAt(sheet, row, yearColumn.column)));
    const named = monthNameOf(value);
    const hint = year ?? run.yearOf(mapping);
    const month = named > 0 ? (hint === null ? null : monthIn(named, hint)) : monthOfCell(value, run.system);
    last = month === null ? null : { month, cell: { sheet: sheet.name, row, column: column.column } };
    if (month === null) askMonth(sheet, row, column, cellText(value), run);
    return last;
  };
}

function askMonth(sheet: SheetSnapshot, row: number, column: ColumnMapping, text: string, run: Run): void {
  const where = { sheet: sheet.name, row, column: column.column };
  run.questions.ask({
    id: `month:${sheet.id}:${text}`,
    topic: "rowMonth",
    where,
    answers: [],
    words: { text },
    what: `"${text}" is not a month with its year. The row is not counted; write the month as Apr 2025.`,
  });
}
