import { columnIndex, refText } from "../../workbook/cells";
import { references } from "../../workbook/formula";
import type { Reference } from "../../workbook/formula";
import type { CellRef } from "../../workbook/cells";
import type { Check } from "../engine/check";
import { procedure } from "../../method/clauses";
import { inputFormulas } from "../support/sheets";
import type { InputFormula } from "../support/sheets";
import { hit } from "../support/words";

/** A formula that leads back to its own cell: Excel stores 0 for it, and the 0 would be counted. */
export const circularReference: Check = {
  id: "IN-17",
  family: "integrity",
  severity: "error",
  cite: procedure("5(6).6, data control"),
  companions: ["IN-03", "AD-13", "RC-01", "PS-01", "IN-16"],
  example: { cell: "'Aug 2025'!I8", formula: "=E8+F8-H8+I8" },
  run: (context) => {
    const formulas = inputFormulas(context);
    const byCell = new Map(formulas.map((each) => [refText(each.cell), each]));
    return circular(formulas, byCell).map(({ cell, formula }) => hit(cell, { cell: refText(cell), formula }));
  },
};

/** Formulas from which the way through other formulas leads back to them; each formula is walked once. */
function circular(formulas: readonly InputFormula[], byCell: ReadonlyMap<string, InputFormula>): readonly InputFormula[] {
  const found = new Set<InputFormula>();
  const done = new Set<InputFormula>();
  const way: InputFormula[] = [];
  const visit = (each: InputFormula): void => {
    const from = way.indexOf(each);
    if (from >= 0) for (const part of way.slice(from)) found.add(part);
    if (from >= 0 || done.has(each)) return;
    way.push(each);
    for (const next of precedents(each, byCell)) visit(next);
    way.pop();
    done.add(each);
  };
  formulas.forEach(visit);
  return [...found];
}

function precedents({ cell, formula }: InputFormula, byCell: ReadonlyMap<string, InputFormula>): readonly InputFormula[] {
  return references(formula).flatMap((reference) => cellsOf(reference, cell.sheet).flatMap((at) => byCell.get(refText(at)) ?? []));
}

/** A range wider than a table's is somebody's whole column and holds no way back that a person typed. */
const MOST_CELLS = 1000;

function cellsOf({ sheet, corners }: Reference, own: string): readonly CellRef[] {
  const rows = corners.map(({ row }) => row);
  const columns = corners.map(({ column }) => columnIndex(column.replace("$", "")));
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const [height, width] = [Math.max(...rows) - top + 1, Math.max(...columns) - left + 1];
  if (corners.length === 0 || height * width > MOST_CELLS) return [];
  return Array.from({ length: height * width }, (_, i) => ({
    sheet: sheet ?? own,
    row: top + Math.floor(i / width),
    column: left + (i % width),
  }));
}
