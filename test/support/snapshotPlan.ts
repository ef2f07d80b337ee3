/** A sheet as read, as the plan of a sheet to write: for tests that need somebody else's workbook as a file. */
import type { SheetSnapshot } from "../../src/core/workbook/cells";
import { isCellError } from "../../src/core/workbook/cells";
import type { PlannedCell, SheetPlan } from "../../src/core/workbook/sheetPlan";

export function planOf(sheet: SheetSnapshot): SheetPlan {
  const cells = sheet.values.flatMap((row, r) =>
    row.flatMap((value, c): readonly PlannedCell[] => {
      const formula = sheet.formulas[r]![c]!;
      if (formula === "" && (value === null || isCellError(value))) return [];
      const content = formula === "" ? { value } : { formula, value };
      return [{ row: sheet.top + r, column: sheet.left + c, content, style: "plain", format: sheet.formats[r]![c]! }];
    }),
  );
  return {
    form: sheet.form ?? "",
    name: sheet.name,
    cells,
    columns: [],
    frozenRows: 0,
    frozenColumns: 0,
    tables: [],
    validations: [],
    conditionals: [],
    names: [],
    charts: [],
    print: { orientation: "portrait", titleRows: 0, header: sheet.name },
    tabColor: "#1F3A4D",
  };
}
