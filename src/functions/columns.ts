/** One value in, one value out; a column in, a column out. A single cell repeats beside columns. */
import { bad } from "../core/quantity/outcome";
import type { Outcome } from "../core/quantity/outcome";
import type { Argument, Cell } from "./cells";
import { excelError } from "./errors";

export type Answer = number | string;
/** What a cell can show: the answer, or the error that takes its place. */
export type Shown = Answer | Error;

/** Arguments by their names, in the order of the function; the names stand in messages. */
export type ArgumentsOf<Name extends string> = Readonly<Record<Name, Argument>>;
/** The cells of one row; undefined where the argument was left out. */
export type Row<Name extends string> = Readonly<Record<Name, Cell>>;

type Matrix = readonly (readonly Cell[])[];

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Answers row by row. A row that cannot be answered shows its own error beside the others; where there is but one answer
 * the error is thrown, as Excel expects. The row handed over is the same object each time, so keep none of it.
 */
export function perRow<Name extends string>(args: ArgumentsOf<Name>, answer: (row: Row<Name>) => Outcome<Answer>): Shown[][] {
  const { rows, columns } = commonShape(args);
  const cells = {} as Record<Name, Cell>;
  const changing: (readonly [Name, Matrix])[] = [];
  for (const name of Object.keys(args) as Name[]) {
    const matrix = matrixOf(args[name]);
    cells[name] = matrix[0]?.[0];
    if (!isSingle(matrix)) changing.push([name, matrix]);
  }
  const answerAt = (row: number, column: number): Shown => {
    for (const [name, matrix] of changing) cells[name] = matrix[row]![column];
    const outcome = answer(cells);
    return outcome.ok ? outcome.value : excelError(outcome.problem);
  };
  if (rows * columns > 1)
    return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_unused, column) => answerAt(row, column)));
  const single = answerAt(0, 0);
  if (typeof single === "object") throw single;
  return [[single]];
}

/** Every cell of ranges that are summed, in reading order. */
export function allCells(argument: Argument): readonly Cell[] {
  return matrixOf(argument).flat();
}

/** An argument that was left out has no cells at all; a blank cell is a cell. */
function matrixOf(argument: Argument): Matrix {
  if (Array.isArray(argument)) return argument as Matrix;
  return argument === null || argument === undefined ? [] : [[argument]];
}

function isSingle(matrix: Matrix): boolean {
  return matrix.length <= 1 && (matrix[0]?.length ?? 0) <= 1;
}

/** The shape of all arguments that are more than one cell. */
function commonShape(args: ArgumentsOf<string>): Shape {
  let shape: (Shape & { readonly name: string }) | null = null;
  for (const [name, argument] of Object.entries(args)) {
    const matrix = matrixOf(argument);
    if (isSingle(matrix)) continue;
    const rows = matrix.length;
    const columns = matrix[0]!.length;
    if (shape !== null && (shape.rows !== rows || shape.columns !== columns)) throw excelError(unequal(shape, { name, rows, columns }));
    shape ??= { name, rows, columns };
  }
  return shape ?? { rows: 1, columns: 1 };
}

function unequal(first: Shape & { readonly name: string }, second: Shape & { readonly name: string }) {
  const size = ({ name, rows, columns }: typeof first): string => `${name} is ${rows} x ${columns}`;
  return bad("invalid", `${size(first)} and ${size(second)}: give single cells or equally long columns`).problem;
}
