/**
 * A judge of formulas that is not Excel and knows nothing of our engine: plain IEEE doubles, with rounding on the
 * 15-digit decimal image as in Excel. Comparisons and sums are left plain, so a formula that needs a guard shows it.
 * Functions and syntax outside the forms' list are refused by throwing.
 */
import {
  columnName,
  formulaAt,
  isCellError,
  refText,
  valueAt,
  type Area,
  type CellRef,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../src/core/workbook/cells";
import { indexCells, type IndexedCells } from "./criteria";
import { compare, error, toBoolean, toNumber, toText } from "./excelNumbers";
import { formulaReferences, parseFormula, type AreaReference, type Expression, type Operator } from "./formulaSyntax";
import { FUNCTIONS, finite } from "./functions";
import { broadcast, flat, single, type Grid, type Operand } from "./operands";

export { formulaReferences, parseFormula, tokenize } from "./formulaSyntax";

/** The value of a cell by sheet name, row and column, counted from 0, calculated from the formulas alone. */
export type Judgement = (sheet: string, row: number, column: number) => CellValue;

/** Cells are calculated when asked for. Throws on a circular reference, an unknown sheet, function or syntax. */
export function evaluateWorkbook(snapshot: WorkbookSnapshot): Judgement {
  const evaluator = new Evaluator(snapshot);
  return (sheet, row, column) => evaluator.value(sheet, row, column);
}

/** Addresses of all cells with content that a cell's formula draws on, however indirectly, as "'Sheet'!A1". */
export function precedentsOf(snapshot: WorkbookSnapshot, cell: CellRef): ReadonlySet<string> {
  const evaluator = new Evaluator(snapshot);
  return new Set(
    evaluator
      .order(cell.sheet, cell.row, cell.column, true)
      .slice(0, -1)
      .map((found) => refText({ ...found, sheet: found.sheet.name })),
  );
}

interface Place {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
}

/** A step of the walk through precedents: a cell, or an area whose cells come first. */
interface Step {
  readonly key: string;
  readonly place: Place | null;
  readonly next: Iterator<Step>;
}

class Evaluator {
  private readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  private readonly values = new Map<string, CellValue>();
  private readonly indexes = new Map<string, IndexedCells>();
  private readonly trees = new Map<string, Expression>();
  private readonly settled = new Set<string>();
  /** Cells the judge cannot judge, and why; whoever reads them is told. */
  private readonly failures = new Map<string, Error>();

  constructor(snapshot: WorkbookSnapshot) {
    this.sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  }

  value(sheetName: string, row: number, column: number): CellValue {
    for (const place of this.order(sheetName, row, column, false)) {
      try {
        this.values.set(keyOf(place), this.calculate(place));
      } catch (reason) {
        this.failures.set(keyOf(place), reason as Error);
      }
    }
    return this.settledValue({ sheet: this.sheet(sheetName), row, column });
  }

  /** Precedents first, the cell itself last; only cells with formulas, or with `constants` all that have content. */
  order(sheetName: string, row: number, column: number, constants: boolean): readonly Place[] {
    const ordered: Place[] = [];
    const stack: Step[] = [];
    const open = new Set<string>();
    const walked: string[] = [];
    const enter = (step: Step): void => {
      if (this.settled.has(step.key)) return;
      if (open.has(step.key)) {
        walked.forEach((key) => this.settled.delete(key));
        throw circular(stack, step);
      }
      open.add(step.key);
      stack.push(step);
    };
    enter(this.cellStep({ sheet: this.sheet(sheetName), row, column }, constants));
    while (stack.length > 0) {
      const step = stack[stack.length - 1]!;
      const next = step.next.next();
      if (next.done !== true) {
        enter(next.value);
        continue;
      }
      stack.pop();
      open.delete(step.key);
      this.settled.add(step.key);
      walked.push(step.key);
      if (step.place) ordered.push(step.place);
    }
    return ordered;
  }

  private cellStep(place: Place, constants: boolean): Step {
    const formula = formulaAt(place.sheet, place.row, place.column);
    const references = formula === "" ? [] : formulaReferences(formula);
    return { key: keyOf(place), place, next: this.areaSteps(references, place.sheet, constants) };
  }

  private *areaSteps(references: readonly AreaReference[], own: SheetSnapshot, constants: boolean): Iterator<Step> {
    for (const reference of references) {
      const sheet = reference.sheet === null ? own : this.sheet(reference.sheet);
      const area = clipped(sheet, reference.area);
      yield { key: areaKey(sheet, area), place: null, next: this.cellSteps(sheet, area, constants) };
    }
  }

  private *cellSteps(sheet: SheetSnapshot, area: Area, constants: boolean): Iterator<Step> {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (formulaAt(sheet, row, column) !== "" || (constants && valueAt(sheet, row, column) !== null))
          yield this.cellStep({ sheet, row, column }, constants);
      }
    }
  }

  private sheet(name: string): SheetSnapshot {
    const sheet = this.sheets.get(name.toLowerCase());
    if (!sheet) throw new Error(`The workbook has no sheet ${name}.`);
    return sheet;
  }

  private calculate(place: Place): CellValue {
    const formula = formulaAt(place.sheet, place.row, place.column);
    if (formula === "") return valueAt(place.sheet, place.row, place.column);
    try {
      return single(this.evaluate(this.tree(formula), place.sheet)) ?? 0;
    } catch (reason) {
      const { message } = reason as Error;
      throw new Error(/^'.*'!/.test(message) ? message : `${refText({ ...place, sheet: place.sheet.name })}: ${message}`);
    }
  }

  private tree(formula: string): Expression {
    let tree = this.trees.get(formula);
    if (!tree) this.trees.set(formula, (tree = parseFormula(formula)));
    return tree;
  }

  private settledValue(place: Place): CellValue {
    if (formulaAt(place.sheet, place.row, place.column) === "") return valueAt(place.sheet, place.row, place.column);
    const key = keyOf(place);
    const failure = this.failures.get(key);
    if (failure) throw failure;
    return this.values.get(key)!;
  }

  private evaluate(expression: Expression, own: SheetSnapshot): Operand {
    switch (expression.kind) {
      case "literal":
        return expression.value;
      case "reference":
        return this.area(expression.reference, own);
      case "call":
        return this.call(expression.name, expression.args, own);
      case "binary":
        return broadcast([this.evaluate(expression.left, own), this.evaluate(expression.right, own)], ([a = null, b = null]) =>
          operate(expression.operator, a, b),
        );
      case "plus":
        return this.evaluate(expression.of, own);
      case "negate":
        return broadcast([this.evaluate(expression.of, own)], ([value = null]) => operate("-", 0, value));
      case "percent":
        return broadcast([this.evaluate(expression.of, own)], ([value = null]) => operate("/", value, 100));
    }
  }

  private call(name: string, args: readonly Expression[], own: SheetSnapshot): Operand {
    if (name === "IF") {
      const truth = toBoolean(single(this.evaluate(args[0]!, own)));
      if (isCellError(truth)) return truth;
      const branch = args[truth ? 1 : 2];
      return branch === undefined ? truth : this.evaluate(branch, own);
    }
    const apply = FUNCTIONS[name];
    if (!apply) throw new Error(`the judge does not know the function ${name}`);
    return apply(args.map((arg) => this.evaluate(arg, own)));
  }

  private area(reference: AreaReference, own: SheetSnapshot): Grid {
    const sheet = reference.sheet === null ? own : this.sheet(reference.sheet);
    const area = isWhole(reference.area) ? clipped(sheet, reference.area) : reference.area;
    const at = (row: number, column: number): CellValue => this.settledValue({ sheet, row: area.top + row, column: area.left + column });
    const grid = { height: area.bottom - area.top + 1, width: area.right - area.left + 1, at, isArea: true };
    return { ...grid, indexed: () => this.index(areaKey(sheet, area), grid) };
  }

  private index(key: string, grid: Pick<Grid, "height" | "width" | "at">): IndexedCells {
    let index = this.indexes.get(key);
    if (!index) this.indexes.set(key, (index = indexCells(flat(grid))));
    return index;
  }
}

/** One operation on two values; an error on the left wins over one on the right. */
function operate(operator: Operator, left: CellValue, right: CellValue): CellValue {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  switch (operator) {
    case "&":
      return `${toText(left) as string}${toText(right) as string}`;
    case "=":
      return compare(left, right) === 0;
    case "<>":
      return compare(left, right) !== 0;
    case "<":
      return compare(left, right) < 0;
    case ">":
      return compare(left, right) > 0;
    case "<=":
      return compare(left, right) <= 0;
    case ">=":
      return compare(left, right) >= 0;
    case "+":
    case "-":
    case "*":
    case "/":
    case "^":
      return arithmetic(operator, toNumber(left), toNumber(right));
  }
}

function arithmetic(operator: "+" | "-" | "*" | "/" | "^", a: CellValue, b: CellValue): CellValue {
  if (typeof a !== "number") return a;
  if (typeof b !== "number") return b;
  switch (operator) {
    case "+":
      return finite(a + b);
    case "-":
      return finite(a - b);
    case "*":
      return finite(a * b);
    case "/":
      return b === 0 ? error("#DIV/0!") : finite(a / b);
    case "^":
      return a === 0 && b === 0 ? error("#NUM!") : a === 0 && b < 0 ? error("#DIV/0!") : finite(a ** b);
  }
}

/** Whole rows and columns reach to the edge of the sheet. */
function isWhole(area: Area): boolean {
  return area.bottom === 1048575 || area.right === 16383;
}

/** The part of an area that lies in the used range; areas outside it have no cells. */
function clipped(sheet: SheetSnapshot, area: Area): Area {
  const [bottom, right] = [sheet.top + sheet.values.length - 1, sheet.left + (sheet.values[0]?.length ?? 0) - 1];
  return {
    top: area.top,
    left: area.left,
    bottom: Math.min(area.bottom, Math.max(bottom, area.top)),
    right: Math.min(area.right, Math.max(right, area.left)),
  };
}

function keyOf(place: Place): string {
  return `${place.sheet.name}!${columnName(place.column)}${place.row + 1}`;
}

function areaKey(sheet: SheetSnapshot, area: Area): string {
  return `${sheet.name}!${area.top},${area.left}:${area.bottom},${area.right}`;
}

function circular(stack: readonly Step[], again: Step): Error {
  const from = stack.findIndex((step) => step.key === again.key);
  const cells = [...stack.slice(from), again].filter((step) => step.place !== null).map((step) => step.key);
  return new Error(`circular reference: ${[...cells, ...(again.place === null ? [cells[0]!] : [])].join(" -> ")}`);
}
