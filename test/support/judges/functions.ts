/** The functions forms use, on evaluated operands. IF is not here: it evaluates only the branch it takes. */
import { isCellError, type CellValue } from "../../../src/core/workbook/cells";
import { criterionOf, keyOf, matchingPositions, wildcard, type Condition } from "./criteria";
import { compare, error, formatText, roundImage, toBoolean, toNumber, toText, type RoundingName } from "./excelNumbers";
import { broadcast, flat, isGrid, numbersOf, single, valuesOf, type Grid, type Operand } from "./operands";

type FunctionOf = (args: readonly Operand[]) => Operand;

/** A function of numbers, cell by cell when given grids. */
function numeric(apply: (...numbers: readonly number[]) => CellValue): FunctionOf {
  return (args) =>
    broadcast(args, (values) => {
      const numbers: number[] = [];
      for (const value of values) {
        const number = toNumber(value);
        if (isCellError(number)) return number;
        numbers.push(number);
      }
      return finite(apply(...numbers));
    });
}

/** Excel has no infinities and no NaN. */
export function finite(value: CellValue): CellValue {
  return typeof value === "number" && !Number.isFinite(value) ? error("#NUM!") : value;
}

function rounding(name: RoundingName): FunctionOf {
  return numeric((value = 0, digits = 0) => roundImage(value, digits, name));
}

function ofNumbers(apply: (numbers: readonly number[]) => number): FunctionOf {
  return (args) => {
    const numbers = numbersOf(args);
    return "error" in numbers ? numbers : finite(apply(numbers));
  };
}

function logical(apply: (values: readonly boolean[]) => boolean): FunctionOf {
  return (args) => {
    const found: boolean[] = [];
    for (const arg of args)
      for (const value of valuesOf(arg)) {
        if (isGrid(arg) && (value === null || typeof value === "string")) continue;
        const truth = toBoolean(value);
        if (isCellError(truth)) return truth;
        found.push(truth);
      }
    return found.length === 0 ? error("#VALUE!") : apply(found);
  };
}

/** Positions meeting (range, criterion) pairs; null when a range has another shape than the first. */
function positions(pairs: readonly Operand[], shape: Grid): readonly number[] | null {
  const read: Condition[] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    const range = pairs[i]!;
    if (!isGrid(range) || range.height !== shape.height || range.width !== shape.width) return null;
    read.push({ cells: range.indexed(), criterion: criterionOf(single(pairs[i + 1] ?? null)) });
  }
  return matchingPositions(read);
}

function sumIfs([sums, ...pairs]: readonly Operand[]): Operand {
  if (sums === undefined || !isGrid(sums)) return error("#VALUE!");
  const met = positions(pairs, sums);
  if (met === null) return error("#VALUE!");
  const { values } = sums.indexed();
  let total = 0;
  for (const i of met) {
    const value = values[i] ?? null;
    if (isCellError(value)) return value;
    if (typeof value === "number") total += value;
  }
  return total;
}

function countIfs(pairs: readonly Operand[]): Operand {
  const shape = pairs[0];
  if (shape === undefined || !isGrid(shape)) return error("#VALUE!");
  return positions(pairs, shape)?.length ?? error("#VALUE!");
}

/** Only numbers count as such in a factor; anything else in it is 0, but an error spoils the sum. */
function sumProduct(args: readonly Operand[]): Operand {
  const columns = args.map(valuesOf);
  const shape = (operand: Operand): string => (isGrid(operand) ? `${operand.height}x${operand.width}` : "1x1");
  if (new Set(args.map(shape)).size !== 1) return error("#VALUE!");
  let total = 0;
  for (let i = 0; i < columns[0]!.length; i++) {
    let product = 1;
    for (const column of columns) {
      const value = column[i] ?? null;
      if (isCellError(value)) return value;
      product *= typeof value === "number" ? value : 0;
    }
    total += product;
  }
  return finite(total);
}

function index([from, rowArg = null, columnArg = null]: readonly Operand[]): Operand {
  if (from === undefined || !isGrid(from)) return from ?? error("#VALUE!");
  const [first, second] = [toNumber(single(rowArg)), toNumber(single(columnArg))];
  if (isCellError(first)) return first;
  if (isCellError(second)) return second;
  const alongRow = from.height === 1 && from.width > 1 && second === 0;
  const [row, column] = (alongRow ? [1, first] : [first, second]).map(Math.trunc) as [number, number];
  if (row < 0 || column < 0) return error("#VALUE!");
  if (row > from.height || column > from.width) return error("#REF!");
  return part(from, row, column);
}

/** Row or column 0 stands for all of them. */
function part(from: Grid, row: number, column: number): Operand {
  const [height, width] = [row === 0 ? from.height : 1, column === 0 ? from.width : 1];
  const at = (r: number, c: number): CellValue => from.at(row === 0 ? r : row - 1, column === 0 ? c : column - 1);
  if (height === 1 && width === 1) return at(0, 0);
  const grid = { height, width, at, isArea: false };
  return {
    ...grid,
    indexed: () => {
      throw new Error(`The judge does not index a part of ${flat(grid).length} cells.`);
    },
  };
}

function match([wanted = null, within, kind = 1]: readonly Operand[]): Operand {
  const value = single(wanted);
  const order = toNumber(single(kind));
  if (isCellError(value)) return value;
  if (isCellError(order)) return order;
  if (within === undefined || !isGrid(within) || (within.height > 1 && within.width > 1)) return error("#N/A");
  const at = order === 0 ? exactMatch(value ?? 0, within) : orderedMatch(value ?? 0, valuesOf(within), order);
  return at < 0 ? error("#N/A") : at + 1;
}

function exactMatch(value: CellValue, within: Grid): number {
  if (typeof value === "string" && /[*?~]/.test(value)) {
    const pattern = wildcard(value);
    return valuesOf(within).findIndex((cell) => typeof cell === "string" && pattern.test(cell));
  }
  if (within.isArea) return within.indexed().positions.get(keyOf(value))?.[0] ?? -1;
  return valuesOf(within).findIndex((cell) => keyOf(cell) === keyOf(value));
}

/** The last value not beyond the wanted one, in a list that ascends (or descends, for -1). */
function orderedMatch(value: CellValue, list: readonly CellValue[], order: number): number {
  let found = -1;
  for (let i = 0; i < list.length; i++) {
    const cell = list[i] ?? null;
    if (cell === null || isCellError(cell) || typeof cell !== typeof value) continue;
    if (compare(cell, value) * Math.sign(order) > 0) break;
    found = i;
  }
  return found;
}

function numberValue([text = null, decimal = ".", group = ","]: readonly Operand[]): Operand {
  const parts = [text, decimal, group].map((operand) => toText(single(operand)));
  const failed = parts.find((item) => typeof item !== "string");
  if (failed !== undefined) return failed;
  const [plain, point, separator] = parts as [string, string, string];
  const compact = plain.replace(/ /g, "");
  if (compact === "") return 0;
  const [whole, ...fraction] = compact.replace(/%+$/, "").split(point[0]!) as [string, ...string[]];
  const number = [whole.split(separator[0]!).join(""), ...fraction].join(".");
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?$/i.test(number)) return error("#VALUE!");
  return Number(number) / 100 ** /%*$/.exec(compact)![0].length;
}

function substitute(operands: readonly Operand[]): Operand {
  const texts = operands.map((operand) => toText(single(operand)));
  const failed = texts.find((item) => typeof item !== "string");
  if (failed !== undefined) return failed;
  const [whole, old, replacement] = texts as [string, string, string];
  return whole.replaceAll(old, replacement);
}

function length(cell: CellValue): CellValue {
  const whole = toText(cell);
  return typeof whole === "string" ? whole.length : whole;
}

function text([value = null, format = ""]: readonly Operand[]): Operand {
  return broadcast([value, format], ([shown = null, code = null]) => {
    const pattern = toText(code);
    if (typeof pattern !== "string") return pattern;
    if (isCellError(shown) || typeof shown === "string" || typeof shown === "boolean")
      return typeof shown === "boolean" ? toText(shown) : shown;
    return formatText(shown ?? 0, pattern);
  });
}

export const FUNCTIONS: Readonly<Record<string, FunctionOf>> = {
  SUM: ofNumbers((numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  MIN: ofNumbers((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  MAX: ofNumbers((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  SUMIFS: sumIfs,
  COUNTIFS: countIfs,
  SUMPRODUCT: sumProduct,
  INDEX: index,
  MATCH: match,
  ISNUMBER: ([value = null]) => broadcast([value], ([cell]) => typeof cell === "number"),
  ROUND: rounding("ROUND"),
  ROUNDDOWN: rounding("ROUNDDOWN"),
  ROUNDUP: rounding("ROUNDUP"),
  ABS: numeric((value = 0) => Math.abs(value)),
  AND: logical((values) => values.every(Boolean)),
  OR: logical((values) => values.some(Boolean)),
  NOT: ([value = null]) =>
    broadcast([value], ([cell = null]) => {
      const truth = toBoolean(cell);
      return typeof truth === "boolean" ? !truth : truth;
    }),
  TEXT: text,
  NUMBERVALUE: numberValue,
  SUBSTITUTE: substitute,
  HYPERLINK: ([place = null, name = place]) => single(name),
  LEN: ([value = null]) => broadcast([value], ([cell = null]) => length(cell)),
};
