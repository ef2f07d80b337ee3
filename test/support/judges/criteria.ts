/** The criteria of SUMIFS and COUNTIFS, and columns indexed by value so that equality needs no scan. */
import { isCellError, type CellValue } from "../../../src/core/workbook/cells";
import { compare, numericText } from "./excelNumbers";

/** Cells of a range in reading order, with what stands where. */
export interface IndexedCells {
  readonly values: readonly CellValue[];
  /** The key of each value. */
  readonly keys: readonly string[];
  /** Positions by value key, ascending. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
}

/** Equal cells have equal keys: texts without regard to case, a blank apart from an empty text. */
export function keyOf(value: CellValue): string {
  if (value === null) return "blank";
  if (isCellError(value)) return `error:${value.error}`;
  return typeof value === "string" ? `text:${value.toLowerCase()}` : `${typeof value}:${String(value)}`;
}

export function indexCells(values: readonly CellValue[]): IndexedCells {
  const positions = new Map<string, number[]>();
  const keys = values.map(keyOf);
  keys.forEach((key, i) => {
    const list = positions.get(key);
    if (list) list.push(i);
    else positions.set(key, [i]);
  });
  return { values, keys, positions };
}

/** A criterion: the keys it equals when that says it all, and a test for a single value. */
export interface Criterion {
  readonly keys: ReadonlySet<string> | null;
  readonly test: (value: CellValue) => boolean;
}

export function criterionOf(value: CellValue): Criterion {
  if (typeof value !== "string") return byKeys(keysEqualTo(value ?? 0));
  const [, operator = "", rest = ""] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(value)!;
  if (operator === "") return value === "" ? byKeys(["blank", "text:"]) : equality(value);
  if (operator === "=") return rest === "" ? byKeys(["blank"]) : equality(rest);
  if (operator === "<>") return rest === "" ? byTest((cell) => cell !== null) : negated(equality(rest));
  return ordered(operator, operandOf(rest));
}

function byTest(test: (value: CellValue) => boolean): Criterion {
  return { keys: null, test };
}

function byKeys(keys: readonly string[]): Criterion {
  const wanted = new Set(keys);
  return { keys: wanted, test: (value) => wanted.has(keyOf(value)) };
}

function negated(criterion: Criterion): Criterion {
  return byTest((value) => !criterion.test(value));
}

/** A number is found as a number and as the text that reads as that number. */
function keysEqualTo(value: CellValue): readonly string[] {
  return typeof value === "number" ? [keyOf(value), keyOf(String(value))] : [keyOf(value)];
}

function operandOf(text: string): CellValue {
  return numericText(text) ?? (/^true$/i.test(text) ? true : /^false$/i.test(text) ? false : text);
}

function equality(text: string): Criterion {
  if (/[*?]/.test(text)) {
    const pattern = wildcard(text);
    return byTest((value) => typeof value === "string" && pattern.test(value));
  }
  const operand = operandOf(text.replace(/~([*?~])/g, "$1"));
  return byKeys([...new Set([...keysEqualTo(operand), keyOf(text)])]);
}

/** The pattern of a text with * and ?, ~ before them taking their meaning away. */
export function wildcard(text: string): RegExp {
  const source = text.replace(/~([*?~])|([*?])|[\\^$.|+()[\]{}]/g, (token: string, escaped?: string, wild?: string) =>
    escaped !== undefined ? `\\${escaped}` : wild === "*" ? "[\\s\\S]*" : wild === "?" ? "[\\s\\S]" : `\\${token}`,
  );
  return new RegExp(`^${source}$`, "i");
}

function ordered(operator: string, operand: CellValue): Criterion {
  return byTest((value) => {
    if (value === null || isCellError(value) || typeof value !== typeof operand) return false;
    const order = compare(value, operand);
    return operator === "<" ? order < 0 : operator === ">" ? order > 0 : operator === "<=" ? order <= 0 : order >= 0;
  });
}

/** One range of SUMIFS or COUNTIFS with what is asked of it. */
export interface Condition {
  readonly cells: IndexedCells;
  readonly criterion: Criterion;
}

/** Positions that meet every criterion; the rarest equality narrows the search first. */
export function matchingPositions(conditions: readonly Condition[]): readonly number[] {
  const lists = conditions.flatMap((condition) => (condition.criterion.keys ? [listsOf(condition)] : []));
  const size = (list: readonly (readonly number[])[]): number => list.reduce((sum, positions) => sum + positions.length, 0);
  const rarest = lists.reduce<readonly (readonly number[])[] | null>(
    (best, list) => (best === null || size(list) < size(best) ? list : best),
    null,
  );
  const candidates =
    rarest === null ? conditions[0]!.cells.values.map((_, i) => i) : rarest.length === 1 ? rarest[0]! : rarest.flat().sort((a, b) => a - b);
  return candidates.filter((i) => conditions.every((condition) => meets(condition, i)));
}

function listsOf({ cells, criterion }: Condition): readonly (readonly number[])[] {
  return [...criterion.keys!].flatMap((key) => {
    const positions = cells.positions.get(key);
    return positions ? [positions] : [];
  });
}

function meets({ cells, criterion }: Condition, at: number): boolean {
  return criterion.keys ? criterion.keys.has(cells.keys[at]!) : criterion.test(cells.values[at] ?? null);
}
