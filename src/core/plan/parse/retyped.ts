/** A cell of the plan as it would be read with another value typed into it: for what-if and for the effect of a choice. */
import type { CellValue } from "../../workbook/cells";
import type { AnyPlanCell } from "../model";
import type { FieldSpec, ItemSpec } from "../spec/tableSpec";
import { readTyped } from "./entries";

/** Read anew by its field; it keeps its place and its note. */
export function retyped<Cell extends AnyPlanCell>(field: FieldSpec | ItemSpec, cell: Cell, value: CellValue): Cell {
  return readTyped(field, { value, at: cell.cell, note: cell.note }) as Cell;
}
