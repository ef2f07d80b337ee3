import type { SheetLayout, WorkbookChanges } from "../../src/core/workbook/port";
import type { PlannedCell } from "../../src/core/workbook/sheetPlan";
import { officePort } from "../../src/excel/officePort";
import type { ExcelHost } from "../../src/host/excelHost";
import { FULL_PLAN } from "../support/conformance/fixtures";
import { sheetOf, startLocalExcel } from "../support/localExcel";
import { createSheetPlan } from "./plans";

describe("writing a workbook in Excel", () => {
  let host: ExcelHost;

  beforeEach(async () => {
    ({ host } = await startLocalExcel({
      sheets: [
        sheetOf("Apr 2025", [
          ["Coal", 1200],
          ["Lignite", "=B1/2"],
        ]),
        sheetOf("May 2025", [[1]]),
      ],
    }));
  });

  afterEach(() => host.dispose());

  const write = (changes: Partial<WorkbookChanges>): Promise<void> => officePort().write({ create: [], update: [], ...changes });
  const sheetIds = async (): Promise<string[]> => (await officePort().read()).sheets.map(({ id }) => id);

  test("a plan becomes a sheet with its table, drop-downs, highlight, name, chart and page", async () => {
    await write({ create: [FULL_PLAN] });
    const sheet = (await host.snapshot()).sheets[2]!;
    expect(sheet).toMatchObject({
      name: "Tracker",
      tabColor: "#1F3A4D",
      frozenRows: 2,
      frozenColumns: 1,
      properties: { "ccts.form": "tracker" },
      tables: [{ name: "ccts_tracker", area: "A2:C4", style: "TableStyleLight1" }],
      conditionals: [{ area: "B3:B4", properties: { Formula: "=$B3>1.5", Font: { Color: "#7A4B00" }, Fill: { Color: "#FFF4DC" } } }],
      charts: [
        {
          source: "A2:B4",
          seriesBy: "Columns",
          series: 1,
          place: { start: "A7", end: "F21" },
          properties: { ChartType: "Line", Name: "GEI", Title: { Text: "GEI by month" } },
        },
      ],
      pageLayout: {
        printArea: "A1:C5",
        titleRows: "1:2",
        properties: {
          Orientation: "Landscape",
          PaperSize: "A3",
          Zoom: { horizontalFitToPages: 1 },
          RowBreaks: [3],
          DefaultForAllPages: { LeftHeader: "Plant && Co", RightFooter: "Page &P of &N" },
        },
      },
    });
    expect(sheet.validations.map(({ area, rule }) => [area, rule])).toEqual([
      ["C3:C4", { list: { inCellDropDown: true, source: "ok,open" } }],
      ["B3", { decimal: { formula1: 0, formula2: 5, operator: "Between" } }],
      ["A3:A4", { list: { inCellDropDown: true, source: "='Apr 2025'!$A$2:$A$4" } }],
    ]);
    expect(host.counters).toMatchObject({ syncs: 2, writes: 1 });
  });

  test("rows that are written to become as high as their words need", async () => {
    const [april] = await sheetIds();
    await write({
      update: [
        {
          sheetId: april!,
          restyle: true,
          heights: [
            { row: 2, points: 42.6 },
            { row: 3, points: 42.6 },
          ],
          cells: [{ row: 2, column: 0, content: { value: "a long remark" }, style: "label" }],
        },
      ],
    });
    const heights = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Apr 2025");
      const rows = ["1:1", "3:3", "4:4"].map((rows) => sheet.getRange(rows).load("format/rowHeight"));
      await context.sync();
      return rows.map(({ format }) => format.rowHeight);
    });
    expect(heights).toEqual([15, 42.6, 42.6]);
  });

  test("cells look as their style says, each with its own rule", async () => {
    await write({ create: [FULL_PLAN] });
    const looks = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tracker");
      const ask = (address: string): Excel.Range =>
        sheet
          .getRange(address)
          .load("format/fill/color,format/font/color,format/font/bold,format/font/size,format/wrapText,format/columnWidth");
      const cells = [ask("A1"), ask("B2"), ask("B3")];
      const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
      const lines = ["B3", "B5"].map((address) => edges.map((edge) => sheet.getRange(address).format.borders.getItem(edge).load("style")));
      const hidden = sheet.getRange("D:D").load("isEntireColumn");
      await context.sync();
      return {
        cells: cells.map(({ format }) => [format.fill.color, format.font.color, format.font.bold, format.font.size, format.columnWidth]),
        lines: lines.map((line) => line.map(({ style }) => style)),
        hidden: hidden.isEntireColumn,
      };
    });
    expect(looks.cells).toEqual([
      ["#FFFFFF", "#1F3A4D", true, 16, 108.75],
      ["#1F3A4D", "#FFFFFF", true, 10, 66.75],
      ["#EFF4FC", "#0B3FBF", false, 10, 66.75],
    ]);
    expect(looks.lines).toEqual([
      ["Continuous", "Continuous", "Continuous", "Continuous"],
      ["Continuous", "None", "None", "None"],
    ]);
  });

  test("eight form tabs take at most six requests, none above a megabyte", async () => {
    await write({ create: Array.from({ length: 8 }, (_, index) => createSheetPlan(`Form ${index}`, 150, 12)) });
    expect(host.counters.syncs).toBeLessThanOrEqual(6);
    expect(host.counters.largestRequest).toBeLessThan(1024 * 1024);
    expect((await host.snapshot()).sheets.map(({ name }) => name).at(-1)).toBe("Form 7");
  });

  test("more than a megabyte is cut into requests of at most one", async () => {
    const note = "The reading of the weighbridge was corrected by hand. ".repeat(20);
    const cells = Array.from({ length: 3000 }, (_, row): PlannedCell => ({
      row,
      column: 0,
      content: { value: `${row} ${note}` },
      style: "plain",
    }));
    await write({ create: [{ ...createSheetPlan("Notes", 0, 0), cells }] });
    expect(host.counters.largestRequest).toBeLessThan(1024 * 1024);
    expect(host.counters.syncs).toBeLessThanOrEqual(6 + Math.floor(host.counters.requestBytes / (1024 * 1024)));
    const { values } = (await host.snapshot()).sheets[2]!;
    expect([values.length, values[2999]]).toEqual([3000, [`2999 ${note}`]]);
  });

  test("scattered cells are written where they are, and nothing beside them is touched", async () => {
    const [apr] = await sheetIds();
    host.resetCounters();
    const cells = [
      [0, 1, 1300],
      [5, 5, 1],
      [5, 6, 2],
      [6, 5, 3],
      [6, 6, 4],
    ].map(([row, column, value]): PlannedCell => ({ row: row!, column: column!, content: { value: value! }, style: "plain" }));
    await write({ update: [{ sheetId: apr!, cells, restyle: false }] });
    expect(host.counters).toMatchObject({ syncs: 2, writes: 1, cellsWritten: 5 });
    expect((await host.snapshot()).sheets[0]!.formulas).toEqual([
      ["Coal", 1300, "", "", "", "", ""],
      ["Lignite", "=B1/2", "", "", "", "", ""],
      ...[0, 1, 2].map(() => ["", "", "", "", "", "", ""]),
      ["", "", "", "", "", 1, 2],
      ["", "", "", "", "", 3, 4],
    ]);
  });

  test("a formula put into a text cell computes, because the cell stops being one", async () => {
    const [apr] = await sheetIds();
    const update = (content: PlannedCell["content"], format: string): Partial<WorkbookChanges> => ({
      update: [{ sheetId: apr!, restyle: format !== "", cells: [{ row: 3, column: 0, content, style: "plain", format }] }],
    });
    await write(update({ value: "007" }, "@"));
    expect((await host.snapshot()).sheets[0]!.values[3]![0]).toBe("007");
    await write(update({ formula: "=1+1", value: 2 }, ""));
    expect((await host.snapshot()).sheets[0]!.values[3]![0]).toBe(2);
  });

  test("a chart and a highlight that a person took away stay away when lines come; a new column gets its width", async () => {
    await write({ create: [FULL_PLAN] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tracker");
      sheet.charts.getItemOrNullObject("GEI").delete();
      sheet.getRange("B3:B4").conditionalFormats.clearAll();
      await context.sync();
    });
    const tracker = (await officePort().read()).sheets.find(({ form }) => form === "tracker")!;
    const layout: SheetLayout = {
      printArea: null,
      conditionals: FULL_PLAN.conditionals,
      charts: FULL_PLAN.charts,
      drawn: [],
      newColumns: [{ column: 6, width: 16 }],
    };
    await write({
      update: [{ sheetId: tracker.id, restyle: true, layout, cells: [{ row: 5, column: 6, content: { value: 1 }, style: "plain" }] }],
    });
    const sheet = (await host.snapshot()).sheets[2]!;
    const width = await Excel.run(async (context) => {
      const column = context.workbook.worksheets.getItem("Tracker").getRange("G1").load("format/columnWidth");
      await context.sync();
      return column.format.columnWidth;
    });
    expect([sheet.charts, sheet.conditionals, width]).toEqual([[], [], 87.75]);
  });

  test("a name left over from an earlier build is pointed anew", async () => {
    await write({ create: [FULL_PLAN] });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tracker").delete();
      await context.sync();
    });
    await write({ create: [FULL_PLAN] });
    const formula = await Excel.run(async (context) => {
      const name = context.workbook.names.getItem("ccts_tracker_gei").load("formula");
      await context.sync();
      return name.formula as string;
    });
    expect(formula).toBe("=Tracker!$B$3:$B$4");
  });

  test("what Excel made of a formula differs from what was written", async () => {
    const cells: PlannedCell[] = [{ row: 0, column: 0, content: { formula: "= sum('May 2025'!a1 , 1.50)", value: 2.5 }, style: "formula" }];
    await write({ create: [{ ...createSheetPlan("Form", 0, 0), cells }] });
    const sheet = (await officePort().read()).sheets[2]!;
    expect([sheet.formulas, sheet.values]).toEqual([[["=SUM('May 2025'!A1,1.5)"]], [[2.5]]]);
  });
});
