/** One cell as a reading: its number, why it has none, and what its unit is. */
import { formatAt, formulaAt, valueAt } from "../workbook/cells";
import type { CellRef, SheetSnapshot } from "../workbook/cells";
import { spillOver } from "../workbook/spill";
import { numberIn } from "../plan/parse/numbers";
import type { Reading } from "../activity/line";
import { shownText, wholeText } from "../plan/parse/tables";
import { withoutSpacesAround } from "../quantity/unitsText";

export interface UnitFound {
  readonly unit: string;
  readonly unitCell: CellRef | null;
  readonly unitText: string;
}

/** Where a figure stands and what names it. */
export interface ReadingPlace {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
  readonly labelCell: CellRef;
}

export function readingAt({ sheet, row, column, labelCell }: ReadingPlace, unit: UnitFound): Reading {
  const value = valueAt(sheet, row, column);
  const isFormula = formulaAt(sheet, row, column) !== "";
  const found = numberIn({ value, format: formatAt(sheet, row, column), isFormula }, unit.unit);
  const read = {
    value: found.value,
    problem: found.problem,
    isPercent: found.isPercent,
    text: typeof value === "string" ? withoutSpacesAround(value) : shownText(value),
    computed: isFormula || spillOver(sheet, row, column) !== null,
    isText: typeof value === "string" && value !== "",
    cell: { sheet: sheet.name, row, column },
    labelCell,
    labelText: wholeText(valueAt(sheet, labelCell.row, labelCell.column)),
    unit: unit.unit,
    unitCell: unit.unitCell,
    unitText: unit.unitText,
  };
  // Copied by name and not by "...", which in this place took a twentieth of a whole check.
  return read as Reading;
}
