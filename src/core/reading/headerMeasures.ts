/** What the header of a column says of the unit of its figures. */
import { wholeText } from "../plan/parse/tables";
import { valueAt } from "../workbook/cells";
import type { SheetSnapshot } from "../workbook/cells";
import type { ColumnMapping } from "./mapping/mapping";
import type { Measure } from "./unitChoice";

/** The unit in the header or its group, and a multiplier without one. */
export function headerMeasures(sheet: SheetSnapshot, { unit, unitRow, unitColumn, multiplier, header }: ColumnMapping): readonly Measure[] {
  const cell = unitRow === null ? null : { sheet: sheet.name, row: unitRow, column: unitColumn };
  const named =
    unit === "" || cell === null ? [] : [{ unit, multiplier: "", cell, text: wholeText(valueAt(sheet, cell.row, cell.column)) }];
  return multiplier === "" ? named : [...named, { unit: "", multiplier, cell: null, text: header }];
}
