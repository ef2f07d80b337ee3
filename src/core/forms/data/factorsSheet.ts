/** Renders `CCTS Factors`: each factor once, with its citation, and the units that readings may be in. */
import { FORMATS } from "../../workbook/appearance/styles";
import type { CellValue } from "../../workbook/cells";
import type { CellContent, PlannedCell, SheetPlan, StyleName } from "../../workbook/sheetPlan";
import { GENERATED_TAB } from "./dataSheet";
import { FACTOR_COLUMNS, FIRST_FACTOR_ROW, UNIT_COLUMNS } from "./factors";
import type { FactorRegister } from "./factors";

export function factorsSheet(name: string, factors: FactorRegister): SheetPlan {
  const cells: PlannedCell[] = [
    { row: 0, column: 0, content: { value: "CCTS Factors" }, style: "title" },
    {
      row: 1,
      column: 0,
      content: { value: "Each factor the forms use, once, with where it is printed or typed. Green values are links to your own sheets." },
      style: "subtitle",
    },
    ...headerCells(FIRST_FACTOR_ROW - 1, ["Key", "Factor", "Value", "Unit", "Source", "Notes"]),
    ...factors.factorRows.flatMap((factor, i) => {
      const row = FIRST_FACTOR_ROW + i;
      const put = (column: number, value: CellValue, style: StyleName): PlannedCell => ({
        row,
        column,
        content: { value: value === "" ? null : value },
        style,
        format: FORMATS.text,
      });
      return [
        put(FACTOR_COLUMNS.key, factor.key, "id"),
        put(FACTOR_COLUMNS.name, factor.name, "label"),
        valueCell(row, factor.formula, factor.value.toNumber()),
        put(FACTOR_COLUMNS.unit, factor.unit, "words"),
        put(FACTOR_COLUMNS.citation, factor.citation, "label"),
        put(FACTOR_COLUMNS.notes, factor.notes, "note"),
      ];
    }),
    ...unitCells(factors),
  ];
  return {
    form: "factors",
    name,
    cells,
    tabColor: GENERATED_TAB,
    columns: [{ width: 34 }, { width: 34 }, { width: 16 }, { width: 16 }, { width: 60 }, { width: 50 }],
    frozenRows: FIRST_FACTOR_ROW,
    frozenColumns: 0,
    tables: [],
    validations: [],
    conditionals: [],
    names: [],
    charts: [],
    print: { orientation: "landscape", titleRows: FIRST_FACTOR_ROW, header: "CCTS Factors" },
  };
}

function valueCell(row: number, formula: string | null, value: number): PlannedCell {
  const content: CellContent = formula === null ? { value } : { formula, value };
  return { row, column: FACTOR_COLUMNS.value, content, style: formula === null ? "formula" : "link", format: FORMATS.factor };
}

function headerCells(row: number, texts: readonly string[]): readonly PlannedCell[] {
  return texts.map((value, column) => ({ row, column, content: { value }, style: "header" }));
}

function unitCells(factors: FactorRegister): readonly PlannedCell[] {
  const { first } = factors.unitArea;
  return [
    { row: first - 2, column: 0, content: { value: "Units as your sheets spell them" }, style: "section" },
    ...headerCells(first - 1, ["Text in the unit cell", "Counted in", "Factor", "Looked up by"]),
    ...factors.unitRows.flatMap((unit, i): readonly PlannedCell[] => [
      { row: first + i, column: UNIT_COLUMNS.text, content: { value: unit.text }, style: "plain", format: FORMATS.text },
      { row: first + i, column: UNIT_COLUMNS.base, content: { value: unit.base }, style: "plain", format: FORMATS.text },
      { row: first + i, column: UNIT_COLUMNS.factor, content: { value: unit.factor.toNumber() }, style: "formula", format: FORMATS.factor },
      { row: first + i, column: UNIT_COLUMNS.key, content: { value: unit.key }, style: "id", format: FORMATS.text },
    ]),
  ];
}
