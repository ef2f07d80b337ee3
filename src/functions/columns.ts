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
 * the error is thrown, as Excel expects.
 */
export function perRow<Name extends string>(args: ArgumentsOf<Name>, answer: (row: Row<Name>) => Outcome<Answer>): Shown[][] {
  const shape = commonShape(args);
  const names = Object.keys(args) as Name[];
  const cellAt = names.map((name) => cellReader(args[name]));
  const answerAt = (row: number, column: number): Shown => {
    const cells = {} as Record<Name, Cell>;
    for (let i = 0; i < names.length; i++) cells[names[i]!] = cellAt[i]!(row, column);
    const outcome = answer(cells);
    return outcome.ok ? outcome.value : excelError(outcome.problem);
  };
  if (shape.rows * shape.columns === 1) {
    const single = answerAt(0, 0);
    if (typeof single === "object") throw single;
    return [[single]];
  }
  return Array.from({ length: shape.rows }, (_, row) => Array.from({ length: shape.columns }, (_unused, column) => answerAt(row, column)));
}

/** Every cell of ranges that are summed, in reading order. */
export function allCells(argument: Argument): readonly Cell[] {
  return Array.isArray(argument) ? (argument as Matrix).flat() : [argument];
}

/** An argument that was left out is undefined in every row; a blank cell is not. */
function cellReader(argument: Argument): (row: number, column: number) => Cell {
  if (!Array.isArray(argument)) return () => argument ?? undefined;
  const matrix = argument as Matrix;
  const only = matrix[0]?.[0];
  return isSingle(matrix) ? () => only : (row, column) => matrix[row]?.[column];
}

function isSingle(matrix: Matrix): boolean {
  return matrix.length <= 1 && (matrix[0]?.length ?? 0) <= 1;
}

/** The shape of all arguments that are more than one cell. */
function commonShape(args: ArgumentsOf<string>): Shape {
  let shape: (Shape & { readonly name: string }) | null = null;
  for (const [name, argument] of Object.entries(args)) {
    if (!Array.isArray(argument) || isSingle(argument as Matrix)) continue;
    const rows = argument.length;
    const columns = (argument[0] as readonly Cell[]).length;
    if (shape !== null && (shape.rows !== rows || shape.columns !== columns)) throw excelError(unequal(shape, { name, rows, columns }));
    shape ??= { name, rows, columns };
  }
  return shape ?? { rows: 1, columns: 1 };
}

function unequal(first: Shape & { readonly name: string }, second: Shape & { readonly name: string }) {
  const size = ({ name, rows, columns }: typeof first): string => `${name} is ${rows} x ${columns}`;
  return bad("invalid", `${size(first)} and ${size(second)}: give single cells or equally long columns`).problem;
}
