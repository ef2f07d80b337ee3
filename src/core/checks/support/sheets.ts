/** The input sheets as grids, and their formulas, each collected once. */
import type { CellRef, SheetSnapshot } from "../../workbook/cells";
import { formulaBehind } from "../../workbook/formulaBehind";
import type { Hit } from "../engine/check";
import type { CheckContext } from "../engine/context";
import { groupBy } from "./groups";
import { hit } from "./words";

export interface InputFormula {
  readonly cell: CellRef;
  readonly formula: string;
}

interface SheetIndex {
  readonly byName: ReadonlyMap<string, SheetSnapshot>;
  readonly inputs: readonly SheetSnapshot[];
  readonly formulas: readonly InputFormula[];
}

const INDEXES = new WeakMap<CheckContext, SheetIndex>();

function indexOf(context: CheckContext): SheetIndex {
  const known = INDEXES.get(context);
  if (known !== undefined) return known;
  const byName = new Map(context.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const names = new Set([context.plan?.sheet, context.reference?.sheet, ...context.lines.map(({ cell }) => cell.sheet)]);
  const inputs = context.snapshot.sheets.filter(({ name }) => names.has(name));
  const index = { byName, inputs, formulas: inputs.flatMap(formulasOf) };
  INDEXES.set(context, index);
  return index;
}

function formulasOf(sheet: SheetSnapshot): readonly InputFormula[] {
  return sheet.formulas.flatMap((row, r) =>
    row.flatMap((formula, c) =>
      formula === "" ? [] : [{ cell: { sheet: sheet.name, row: sheet.top + r, column: sheet.left + c }, formula }],
    ),
  );
}

/** Sheets that hold the plan, the reference data or activity lines; what else the workbook holds is the user's own. */
export function checkedSheets(context: CheckContext): readonly SheetSnapshot[] {
  return indexOf(context).inputs;
}

export function inputFormulas(context: CheckContext): readonly InputFormula[] {
  return indexOf(context).formulas;
}

/** The formula of a cell, of an array as it is for this cell, or "". */
export function checkedFormula(context: CheckContext, { sheet, row, column }: CellRef): string {
  const found = indexOf(context).byName.get(sheet);
  return found === undefined ? "" : formulaBehind(found, row, column);
}

/** How many columns the sheet of a cell has: up to the last one with content. */
export function checkedWidth(context: CheckContext, { sheet }: CellRef): number {
  const found = indexOf(context).byName.get(sheet);
  return found === undefined ? 0 : found.left + (found.values[0]?.length ?? 0);
}

/** Formulas told sheet by sheet: how many, and the first of them. */
export function perSheet(found: readonly InputFormula[]): readonly Hit[] {
  return [...groupBy(found, ({ cell }) => cell.sheet)].map(([sheet, formulas]) =>
    hit(formulas[0].cell, { sheet, count: String(formulas.length), formula: formulas[0].formula }),
  );
}
