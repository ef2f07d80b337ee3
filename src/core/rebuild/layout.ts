/** Charts, highlights and print areas of a tab, put where its lines are after the build. */
import type { TabFingerprint } from "../ledger/state/state";
import type { Area } from "../workbook/cells";
import type { SheetLayout } from "../workbook/port";
import type { SheetPlan } from "../workbook/sheetPlan";
import type { PlannedRow } from "./building";
import type { Placing } from "./placing";
import { columnsOf } from "./fingerprints";

/**
 * Null while the tab has the lines and columns of the last build: charts, highlights and print areas are then as people left
 * them. Excel itself adjusts them to rows that people insert.
 */
export function layoutOf(
  plan: SheetPlan,
  placing: Placing,
  print: TabFingerprint | undefined,
  rows: ReadonlyMap<string, PlannedRow>,
  placed: (formula: string, form: string) => string,
): SheetLayout | null {
  if (print !== undefined && hasLinesOf(print, rows)) return null;
  const standing = (area: Area): Area => ({ ...area, top: placing.rowFor(area.top), bottom: placing.rowFor(area.bottom) });
  const drawn = plan.charts.map(({ data }) => data);
  const isDrawn = (row: number, column: number): boolean =>
    drawn.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
  return {
    printArea: plan.print.area === undefined ? null : standing(plan.print.area),
    conditionals: plan.conditionals.map((rule) => ({ ...rule, area: standing(rule.area), formula: placed(rule.formula, plan.form) })),
    charts: plan.charts.map((chart) => ({
      ...chart,
      data: standing(chart.data),
      place: aboveNextLine(standing(chart.place), chart.place.bottom, plan, placing),
    })),
    drawn: plan.cells.filter(({ row, column }) => isDrawn(row, column)).map((cell) => ({ ...cell, row: placing.rowFor(cell.row) })),
    newColumns: newColumns(plan, print),
  };
}

/** The line below a chart may have kept its row while the chart moved down. */
function aboveNextLine(place: Area, plannedBottom: number, plan: SheetPlan, placing: Placing): Area {
  const below = plan.cells.map(({ row }) => row).filter((row) => row > plannedBottom);
  const next = below.length === 0 ? Infinity : placing.rowFor(below.reduce((a, b) => Math.min(a, b)));
  return { ...place, bottom: Math.max(place.top, Math.min(place.bottom, next - 1)) };
}

function hasLinesOf(print: TabFingerprint, rows: ReadonlyMap<string, PlannedRow>): boolean {
  return Object.keys(print).length === rows.size && [...rows].every(([key, { columns }]) => print[key]?.columns === columns);
}

/** Columns the last build had nothing in, such as that of a month. */
function newColumns(plan: SheetPlan, print: TabFingerprint | undefined): SheetLayout["newColumns"] {
  if (print === undefined) return [];
  const before = new Set(Object.values(print).flatMap(({ columns }) => columnsOf(columns)));
  return plan.columns.flatMap(({ width }, column) => (before.has(column) ? [] : [{ column, width }]));
}
