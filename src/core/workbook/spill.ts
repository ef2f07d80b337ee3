/** Arrays: a formula over ranges fills the cells beside its own, which hold its results and no formula of theirs. */
import { columnIndex, columnName, formulaAt } from "./cells";
import type { Area, SheetSnapshot } from "./cells";
import { formulaTokens, mapReferences, referenceText } from "./formula";
import type { Reference } from "./formula";

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Spill {
  readonly formula: string;
  readonly area: Area;
}

/** The formula whose result a cell shows, its own or that of an array, written as for this cell alone; "" where there is none. */
export function formulaBehind(sheet: SheetSnapshot, row: number, column: number): string {
  const own = formulaAt(sheet, row, column);
  const spills = spillsOf(sheet);
  if (spills.length === 0) return own;
  const found = spills.find(({ area }) => isIn(area, { row, column }));
  if (found === undefined || (own !== "" && own !== found.formula)) return own;
  return aloneAt(found, { row, column });
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
      const spill =
        hasBareColon(formula) && !found.some((each) => each.formula === formula && isIn(each.area, at)) ? spillAt(formula, at) : null;
      if (spill !== null) found.push(spill);
    });
  });
  KNOWN.set(sheet, found);
  return found;
}

const END_OF_NAME = /[\p{L}\p{N}_.]/u;

/** A colon outside all calls: quick to see, for most formulas have none. */
function hasBareColon(formula: string): boolean {
  if (!formula.includes(":")) return false;
  const calls: boolean[] = [];
  let before = "";
  for (const character of formula) {
    if (character === "(") calls.push(END_OF_NAME.test(before));
    else if (character === ")") calls.pop();
    else if (character === ":" && !calls.includes(true)) return true;
    before = character;
  }
  return false;
}

/** Cells of one column or one row that a formula of bare ranges fills. */
function spillAt(formula: string, { row, column }: Place): Spill | null {
  const sizes = bareRanges(formula).map(sizeOf);
  const [height, width] = [Math.max(1, ...sizes.map(({ rows }) => rows)), Math.max(1, ...sizes.map(({ columns }) => columns))];
  if (height * width === 1) return null;
  return { formula, area: { top: row, left: column, bottom: row + height - 1, right: column + width - 1 } };
}

function bareRanges(formula: string): readonly Reference[] {
  const ranges: Reference[] = [];
  mapBare(formula, (range) => {
    ranges.push(range);
    return "";
  });
  return ranges;
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

/** Each range as the one cell of it that this cell takes: beside it where the range has its row or column, else as far down as it is. */
function aloneAt({ formula, area }: Spill, at: Place): string {
  return mapBare(formula, (range) => {
    const { top, left, rows, columns } = sizeOf(range);
    const row = rows === 1 ? top : at.row >= top && at.row < top + rows ? at.row : top + at.row - area.top;
    const column = columns === 1 ? left : at.column >= left && at.column < left + columns ? at.column : left + at.column - area.left;
    return referenceText({ prefix: range.prefix, corners: [{ column: columnName(column), dollar: "", row }] });
  });
}
