/** Lets what hangs on the lines of a tab follow them: print area, highlights and charts, as far as people left them there. */
import { sameButRows } from "../core/workbook/formula";
import { areaText, columnName } from "../core/workbook/cells";
import type { SheetLayout } from "../core/workbook/port";
import { addConditional, placeChart, points } from "./newSheetSteps";
import type { Step } from "./requests";
import { step } from "./requests";

export interface Hanging {
  readonly layout: SheetLayout;
  readonly printed: Excel.RangeAreas;
  readonly highlights: Excel.ConditionalFormatCollection;
  readonly charts: readonly Excel.Chart[];
}

/** Asks for what is there, to be known after the next sync. */
export function hangingOn(sheet: Excel.Worksheet, layout: SheetLayout): Hanging {
  return {
    layout,
    printed: sheet.pageLayout.getPrintAreaOrNullObject().load("address"),
    highlights: sheet.getRange().conditionalFormats.load("items/type,items/customOrNullObject/rule/formula"),
    charts: layout.charts.map(({ name }) => sheet.charts.getItemOrNullObject(name).load("name")),
  };
}

export function followingSteps(sheet: Excel.Worksheet, { layout, printed, highlights, charts }: Hanging): readonly Step[] {
  const { printArea } = layout;
  return [
    ...(printArea === null || printed.isNullObject ? [] : [step(() => sheet.pageLayout.setPrintArea(areaText(printArea)))]),
    ...layout.conditionals.flatMap((rule) => {
      const old = highlights.items.filter(
        ({ type, customOrNullObject }) => type === "Custom" && sameButRows(customOrNullObject.rule.formula, rule.formula),
      );
      if (old.length === 0) return [];
      return [...old.map((highlight) => step(() => highlight.delete())), step(() => addConditional(sheet, rule), rule.formula.length)];
    }),
    ...layout.charts.flatMap((plan, index) => {
      const chart = charts[index]!;
      if (chart.isNullObject) return [];
      return [
        step(() => {
          chart.setData(sheet.getRange(areaText(plan.data)), "Columns");
          placeChart(chart, plan);
        }),
      ];
    }),
    ...layout.newColumns.map(({ column, width }) =>
      step(() => void (sheet.getRange(`${columnName(column)}:${columnName(column)}`).format.columnWidth = points(width))),
    ),
  ];
}
