/** An empty workbook: one tab, nothing in it. */
import type { SheetPlan } from "../core/workbook/sheetPlan";

export function blankSheet(): readonly SheetPlan[] {
  return [
    {
      form: "",
      name: "Sheet1",
      cells: [],
      columns: [],
      frozenRows: 0,
      frozenColumns: 0,
      tables: [],
      validations: [],
      conditionals: [],
      names: [],
      charts: [],
      print: { orientation: "portrait", titleRows: 0, header: "" },
      tabColor: "#1F3A4D",
    },
  ];
}
