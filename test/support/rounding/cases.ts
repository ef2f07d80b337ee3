/** Random certificates with exact ties and whole numbers among them, as a sheet of native formulas beside exact decimals. */
import fc from "fast-check";
import { Decimal, decimal, round, wholeDown, wholeUp, ZERO } from "../../../src/core/quantity/decimal";
import { marginAbove, rounded, wholeIssuedOf, wholeToSurrenderOf } from "../../../src/core/forms/model/rounding";
import { a1 } from "../../../src/core/workbook/cells";
import type { PlannedCell, SheetPlan } from "../../../src/core/workbook/sheetPlan";

export interface RoundingCase {
  readonly target: Decimal;
  readonly gei: Decimal;
  readonly output: Decimal;
}

/** 2 to 6 decimals, as people type them, up to `max`: a GEI of 30 tCO2e/t and an output of nine million tonnes. */
const places = fc.integer({ min: 2, max: 6 });
const typed = (max: number) =>
  fc.tuple(fc.integer({ min: 1, max: max * 1_000_000 }), places).map(([n, p]) => round(decimal(n).div(1_000_000), p));
const wholeOutput = fc.integer({ min: 1, max: 9_000_000 }).map((n) => decimal(n));
/** Differences of one ten-thousandth on round outputs make whole numbers and exact halves. */
const tie = fc
  .tuple(
    fc.integer({ min: 1, max: 30_000 }),
    fc.integer({ min: -40, max: 40 }),
    fc.constantFrom(500, 5_000, 10_000, 12_500, 1_000_000, 1_005_000),
  )
  .map(([n, step, output]): RoundingCase => ({
    target: decimal(n).div(10_000),
    gei: Decimal.max(decimal(n + step).div(10_000), ZERO),
    output: decimal(output),
  }));
const loose = fc.record({ target: typed(30), gei: typed(30), output: fc.oneof(wholeOutput, typed(9_000_000)) });

/** The same thousand cases on every run. */
export function roundingCases(count = 1000): readonly RoundingCase[] {
  return fc.sample(fc.oneof(tie, loose), { numRuns: count, seed: 20_252_026 });
}

export interface Expected {
  readonly surplus: string;
  readonly issued: string;
  readonly surrender: string;
  readonly gei4: string;
}

/** The engine's answers, rounded as they are shown. */
export function expectedOf({ target, gei, output }: RoundingCase): Expected {
  const above = (first: Decimal, second: Decimal) => (first.gt(second) ? first.minus(second).times(output) : ZERO);
  const surplus = above(target, gei);
  return {
    surplus: round(surplus, 3).toString(),
    issued: wholeDown(surplus).toString(),
    surrender: wholeUp(above(gei, target)).toString(),
    gei4: round(gei, 4).toString(),
  };
}

/** Columns: target, GEI, output, then the four formulas. */
export const FORMULA_COLUMNS = { surplus: 3, issued: 4, surrender: 5, gei4: 6 } as const;

export function roundingSheet(cases: readonly RoundingCase[]): SheetPlan {
  return {
    form: "rounding",
    name: "Rounding",
    tabColor: "#1F3A4D",
    cells: cases.flatMap(rowOf),
    columns: [],
    frozenRows: 0,
    frozenColumns: 0,
    tables: [],
    validations: [],
    conditionals: [],
    names: [],
    charts: [],
    print: { orientation: "portrait", titleRows: 0, header: "Rounding" },
  };
}

function rowOf({ target, gei, output }: RoundingCase, row: number): readonly PlannedCell[] {
  const [t, g, o] = [0, 1, 2].map((column) => a1(row, column)) as [string, string, string];
  const input = (column: number, value: Decimal): PlannedCell => ({ row, column, content: { value: value.toNumber() }, style: "input" });
  const formula = (column: number, text: string): PlannedCell => ({
    row,
    column,
    content: { formula: `=${text}`, value: 0 },
    style: "formula",
  });
  return [
    input(0, target),
    input(1, gei),
    input(2, output),
    formula(FORMULA_COLUMNS.surplus, rounded(marginAbove(t, g, o), 3)),
    formula(FORMULA_COLUMNS.issued, wholeIssuedOf(marginAbove(t, g, o))),
    formula(FORMULA_COLUMNS.surrender, wholeToSurrenderOf(marginAbove(g, t, o))),
    formula(FORMULA_COLUMNS.gei4, rounded(g, 4)),
  ];
}

/** Rows whose answer before a judge is not the engine's, in words. */
export function disagreements(cases: readonly RoundingCase[], judged: (row: number, column: number) => unknown): readonly string[] {
  return cases.flatMap((given, row) => {
    const expected = expectedOf(given);
    return (Object.keys(FORMULA_COLUMNS) as readonly (keyof Expected)[]).flatMap((what) => {
      const native = judged(row, FORMULA_COLUMNS[what]);
      const same = typeof native === "number" && decimal(Number(native.toPrecision(15))).eq(decimal(expected[what]));
      return same
        ? []
        : [
            `${what} of target ${given.target.toString()}, GEI ${given.gei.toString()}, output ${given.output.toString()}: native ` +
              `${String(native)}, engine ${expected[what]}`,
          ];
    });
  });
}
