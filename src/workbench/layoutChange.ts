/** What hangs on a tab's lines and was moved with them: print area, highlights and charts. */
import { parseArea } from "../core/workbook/cells";
import type { SheetLayout } from "../core/workbook/port";
import type { PlannedCell } from "../core/workbook/sheetPlan";
import { placeOfKey, type GridSheet } from "../host/browser";
import { chartPlans, conditionalPlans } from "./newSheetPlan";

/** null where all of it is as it was. */
export function layoutChange(before: GridSheet, now: GridSheet): SheetLayout | null {
  const text = ({ conditionals, charts, pageLayout }: GridSheet["hanging"]): string =>
    JSON.stringify([conditionals, charts, pageLayout.printArea]);
  if (text(before.hanging) === text(now.hanging)) return null;
  const { printArea } = now.hanging.pageLayout;
  const charts = chartPlans(now);
  return {
    printArea: printArea === null ? null : parseArea(printArea),
    conditionals: conditionalPlans(now),
    charts,
    drawn: charts.length === 0 ? [] : drawnCells(now),
    newColumns: [],
  };
}

function drawnCells(sheet: GridSheet): readonly PlannedCell[] {
  return [...sheet.cells].map(([key, { value }]) => ({ ...placeOfKey(key), content: { value }, style: "plain" as const }));
}
