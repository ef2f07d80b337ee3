/** What an expression evaluates to: one value, or a grid of values that may stand for an area of a sheet. */
import { isCellError, type CellValue } from "../../../src/core/workbook/cells";
import { error, toNumber } from "./excelNumbers";
import type { IndexedCells } from "./criteria";

/** A grid, row by row. `indexed` comes with areas of a sheet, where the index is made once and kept. */
export interface Grid {
  readonly height: number;
  readonly width: number;
  readonly at: (row: number, column: number) => CellValue;
  readonly isArea: boolean;
  readonly indexed: () => IndexedCells;
}

export type Operand = CellValue | Grid;

export function isGrid(operand: Operand): operand is Grid {
  return typeof operand === "object" && operand !== null && "height" in operand;
}

/** One value of an operand: a grid of several cells is not one. */
export function single(operand: Operand): CellValue {
  if (!isGrid(operand)) return operand;
  return operand.height === 1 && operand.width === 1 ? operand.at(0, 0) : error("#VALUE!");
}

export function valuesOf(operand: Operand): readonly CellValue[] {
  if (!isGrid(operand)) return [operand];
  return operand.isArea ? operand.indexed().values : flat(operand);
}

export function flat(grid: Pick<Grid, "height" | "width" | "at">): readonly CellValue[] {
  return Array.from({ length: grid.height * grid.width }, (_, i) => grid.at(Math.floor(i / grid.width), i % grid.width));
}

/** Applies a function of single values cell by cell; a single row, column or value repeats. The function gets one list, again and again. */
export function broadcast(operands: readonly Operand[], apply: (values: readonly CellValue[]) => CellValue): Operand {
  const grids = operands.filter(isGrid);
  if (grids.every((grid) => grid.height === 1 && grid.width === 1)) return apply(operands.map(single));
  const [height, width] = [Math.max(...grids.map((grid) => grid.height)), Math.max(...grids.map((grid) => grid.width))];
  const readers = operands.map((operand): Grid["at"] => {
    if (!isGrid(operand)) return () => operand;
    const [ofRow, ofColumn] = [operand.height === 1 ? 0 : 1, operand.width === 1 ? 0 : 1];
    return (row, column) =>
      row * ofRow < operand.height && column * ofColumn < operand.width ? operand.at(row * ofRow, column * ofColumn) : error("#N/A");
  });
  const cells: CellValue[] = [];
  const values: CellValue[] = [];
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      for (const [i, reader] of readers.entries()) values[i] = reader(row, column);
      cells.push(apply(values));
    }
  return {
    height,
    width,
    isArea: false,
    at: (row, column) => cells[row * width + column] ?? null,
    indexed: () => {
      throw new Error("Only areas of a sheet are indexed.");
    },
  };
}

/** The numbers an adding function sees: of areas only numbers, of plain values whatever reads as one; the first error ends it. */
export function numbersOf(operands: readonly Operand[]): readonly number[] | { readonly error: string } {
  const numbers: number[] = [];
  for (const operand of operands) {
    for (const value of valuesOf(operand)) {
      const number = isGrid(operand) && typeof value !== "number" && !isCellError(value) ? null : toNumber(value);
      if (isCellError(number)) return number;
      if (number !== null) numbers.push(number);
    }
  }
  return numbers;
}
