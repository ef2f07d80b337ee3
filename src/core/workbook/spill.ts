/** Arrays: a formula over ranges fills the cells beside its own, which hold its results and no formula of theirs. */
import { formulaAt } from "./cells";
import type { Area, SheetSnapshot } from "./cells";
import { bareRanges } from "./plainFormula";

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Spill {
  readonly formula: string;
  readonly area: Area;
}

/** The array whose result a cell shows; null where the cell holds its own. */
export function spillOver(sheet: SheetSnapshot, row: number, column: number): Spill | null {
  const own = formulaAt(sheet, row, column);
  const found = spillsOf(sheet).find(({ area }) => isIn(area, { row, column }));
  return found === undefined || (own !== "" && own !== found.formula) ? null : found;
}

const isIn = (area: Area, { row, column }: Place) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

const KNOWN = new WeakMap<SheetSnapshot, readonly Spill[]>();

function spillsOf(sheet: SheetSnapshot): readonly Spill[] {
  const known = KNOWN.get(sheet);
  if (known !== undefined) return known;
  const found: Spill[] = [];
  sheet.formulas.forEach((cells, r) => {
    cells.forEach((formula, c) => {
      const at = { row: sheet.top + r, column: sheet.left + c };
      const spill = found.some((each) => each.formula === formula && isIn(each.area, at)) ? null : spillAt(formula, at);
      if (spill !== null) found.push(spill);
    });
  });
  KNOWN.set(sheet, found);
  return found;
}

/** Cells of one column or one row that a formula of bare ranges fills. */
function spillAt(formula: string, { row, column }: Place): Spill | null {
  const sizes = bareRanges(formula);
  const [height, width] = [Math.max(1, ...sizes.map(({ rows }) => rows)), Math.max(1, ...sizes.map(({ columns }) => columns))];
  if (height * width === 1) return null;
  return { formula, area: { top: row, left: column, bottom: row + height - 1, right: column + width - 1 } };
}
