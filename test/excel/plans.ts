import type { PlannedCell, SheetPlan, StyleName } from "../../src/core/workbook/sheetPlan";

const STYLE_BY_COLUMN: readonly StyleName[] = [
  "id",
  "label",
  "input",
  "inputText",
  "formula",
  "total",
  "note",
  "engine",
  "difference",
  "link",
  "ok",
  "warning",
];

/** A tab about as large and as varied as a form. */
export function createSheetPlan(name: string, rows: number, columns: number): SheetPlan {
  const cells = Array.from({ length: rows * columns }, (_, index): PlannedCell => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const style = STYLE_BY_COLUMN[(column + (row % 7 === 0 ? 3 : 0)) % STYLE_BY_COLUMN.length]!;
    if (column === 0) return { row, column, content: { value: `A.${row}` }, style };
    if (column % 2 === 0) return { row, column, content: { value: row * column }, style, format: "##,##0.000" };
    return { row, column, content: { value: `Quantity of line ${row}` }, style };
  });
  return {
    form: name.toLowerCase(),
    name,
    cells,
    columns: Array.from({ length: columns }, (_, index) => ({ width: 10 + (index % 3) })),
    frozenRows: 1,
    frozenColumns: 0,
    tables: [],
    validations: [],
    conditionals: [],
    names: [],
    charts: [],
    print: { orientation: "portrait", titleRows: 1, header: name },
    tabColor: "#1F3A4D",
  };
}
