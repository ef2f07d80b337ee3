/** What hangs on sheets and workbook beside the cells. */
import type { ExcelHost } from "../../src/host/excelHost";
import { sheetOf, startLocalExcel } from "../support/localExcel";

describe("parts of a workbook", () => {
  let host: ExcelHost;

  beforeEach(async () => {
    ({ host } = await startLocalExcel({
      sheets: [
        sheetOf("Apr 2025", [
          ["Stream", "Qty"],
          ["Coal", 10],
          ["Lignite", 5],
        ]),
        sheetOf("May", [[1]]),
      ],
    }));
  });

  afterEach(() => host.dispose());

  const run = <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    Excel.run((context) => batch(context.workbook.worksheets.getItem("Apr 2025"), context));

  test("custom properties are found whatever the case of their key, and after a rename", async () => {
    const found = await run(async (sheet, context) => {
      sheet.customProperties.add("ccts.form", "form-a");
      sheet.name = "Renamed";
      await context.sync();
      const property = sheet.customProperties.getItemOrNullObject("CCTS.form").load("key,value");
      const none = sheet.customProperties.getItemOrNullObject("other").load("value");
      await context.sync();
      return [property.key, property.value, none.isNullObject];
    });
    expect(found).toEqual(["ccts.form", "form-a", true]);
  });

  test("renaming a sheet rewrites the formulas that refer to it", async () => {
    const formulas = await run(async (sheet, context) => {
      const cell = context.workbook.worksheets.getItem("May").getRange("B1");
      cell.formulas = [["='Apr 2025'!B2*2"]];
      await context.sync();
      sheet.name = "Fuel";
      cell.load("formulas,values");
      await context.sync();
      return [cell.formulas[0]![0], cell.values[0]![0]] as unknown[];
    });
    expect(formulas[1]).toBe(20);
    expect(formulas[0]).toMatch(/^='?Fuel'?!B2\*2$/);
  });

  test("tables have a name and a style, and structured references compute", async () => {
    const read = await run(async (sheet, context) => {
      const table = sheet.tables.add("A1:B3", true);
      table.name = "fuel";
      table.style = "TableStyleLight1";
      const cell = sheet.getRange("D1:D3");
      cell.formulas = [["=SUM(fuel[Qty])"], ["=fuel[@Qty]*2"], ["=ROWS(fuel)"]];
      table.load("name,style,showBandedRows");
      const body = table.getDataBodyRange().load("address");
      cell.load("values");
      await context.sync();
      return [table.name, table.style, table.showBandedRows, body.address, cell.values as unknown[][]];
    });
    expect(read).toEqual(["fuel", "TableStyleLight1", true, "'Apr 2025'!A2:B3", [[15], [20], [2]]]);
  });

  test("a table gets distinct, filled headers and overlaps no other", async () => {
    const headers = await run(async (sheet, context) => {
      sheet.getRange("F1:H2").values = [
        ["Qty", "", "qty"],
        [1, 2, 3],
      ];
      const table = sheet.tables.add("F1:H2", true);
      const range = table.getHeaderRowRange().load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    expect(headers).toEqual([["Qty", "Column2", "qty2"]]);
    await expect(
      run(async (sheet, context) => {
        sheet.tables.add("H1:I3", true);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("names stand for cells or formulas, once each", async () => {
    const read = await run(async (sheet, context) => {
      context.workbook.names.add("ccts_coal", sheet.getRange("B2"));
      context.workbook.names.add("ccts_factor", "=44/12");
      const cell = sheet.getRange("D1:D2");
      cell.formulas = [["=ccts_coal*3"], ["=ccts_factor*3"]];
      const name = context.workbook.names.getItem("CCTS_COAL").load("formula,type");
      cell.load("values");
      await context.sync();
      return [name.formula, name.type, cell.values] as unknown[];
    });
    expect(read).toEqual(["='Apr 2025'!$B$2", "Range", [[30], [11]]]);
    await expect(
      run(async (_, context) => {
        context.workbook.names.add("ccts_COAL", "=1");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "ItemAlreadyExists" });
  });

  test("custom XML parts are found by namespace", async () => {
    const found = await run(async (_, context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add('<state xmlns="urn:one">1</state>');
      customXmlParts.add('<p:state xmlns:p="urn:two"/>');
      await context.sync();
      const part = customXmlParts.getByNamespace("urn:one").getOnlyItemOrNullObject().load("id");
      const none = customXmlParts.getByNamespace("urn:three").getOnlyItemOrNullObject().load("id");
      await context.sync();
      const xml = part.getXml();
      await context.sync();
      return [xml.value, none.isNullObject];
    });
    expect(found).toEqual(['<state xmlns="urn:one">1</state>', true]);
  });

  test("looks, widths, panes, page and chart are kept and given back", async () => {
    const read = await run(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.format.fill.color = "#1f3a4d";
      range.format.font.bold = true;
      range.format.horizontalAlignment = "Center";
      range.format.borders.getItem("EdgeBottom").style = "Continuous";
      sheet.getRange("A:B").format.columnWidth = 90;
      sheet.getRange("C:C").columnHidden = true;
      sheet.freezePanes.freezeAt(sheet.getRange("A1:A2"));
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.setPrintTitleRows("$1:$2");
      sheet.pageLayout.headersFooters.defaultForAllPages.rightFooter = "Page &P of &N";
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns");
      chart.title.text = "Fuel";
      chart.setPosition("D2", "H12");
      const below = range.getRow(0).getOffsetRange(1, 0);
      range.load("format/fill/color,format/font/bold,format/font/color,format/horizontalAlignment,format/columnWidth");
      below.load("format/font/bold");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      chart.load("chartType,name,title/text");
      chart.series.load("count");
      await context.sync();
      const { fill, font, horizontalAlignment, columnWidth } = range.format;
      return [
        fill.color,
        font.bold,
        font.color,
        horizontalAlignment,
        columnWidth,
        below.format.font.bold,
        frozen.address,
        chart.chartType,
        chart.title.text,
        chart.series.count,
      ];
    });
    expect(read).toEqual(["#1F3A4D", true, "#000000", "Center", 90, false, "'Apr 2025'!A1:A2", "Line", "Fuel", 1]);
    const sheet = (await host.snapshot()).sheets[0]!;
    expect(sheet.charts).toEqual([
      {
        source: "A1:B3",
        seriesBy: "Columns",
        place: { start: "D2", end: "H12" },
        series: 1,
        properties: { ChartType: "Line", Name: "Chart 1", Title: { Text: "Fuel" } },
      },
    ]);
    expect(sheet.pageLayout).toEqual({
      printArea: null,
      titleRows: "1:2",
      properties: { Orientation: "Landscape", DefaultForAllPages: { RightFooter: "Page &P of &N" } },
    });
  });

  test("a property of the page that was never set and has no known default is refused, not made up", async () => {
    await expect(
      run(async (sheet, context) => {
        sheet.pageLayout.load("firstPageNumber");
        await context.sync();
      }),
    ).rejects.toMatchObject({
      code: "NotImplemented",
      message: "The local host does not implement PageLayout.firstPageNumber before it was set.",
    });
  });

  test("data validation and conditional formats are kept by area", async () => {
    const read = await run(async (sheet, context) => {
      const cells = sheet.getRange("B2:B3");
      cells.dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
      cells.dataValidation.prompt = { showPrompt: true, title: "", message: "tonnes" };
      const conditional = cells.conditionalFormats.add("Custom");
      conditional.custom.rule.formula = "=$B2>9";
      conditional.custom.format.font.color = "#9B1C1C";
      const count = sheet.getRange("B3").conditionalFormats.getCount();
      cells.dataValidation.load("type,rule");
      conditional.load("type,custom/rule/formula");
      await context.sync();
      return [cells.dataValidation.type, cells.dataValidation.rule, conditional.custom.rule.formula, count.value];
    });
    expect(read).toEqual(["Decimal", { decimal: { formula1: 0, formula2: 100, operator: "Between" } }, "=$B2>9", 1]);
  });

  test("selecting shows the sheet and is what getSelectedRange gives", async () => {
    const address = await run(async (_, context) => {
      context.workbook.worksheets.getItem("May").getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return selected.address;
    });
    expect(address).toBe("May!B2:C3");
  });

  test("ranges that a batch no longer uses are let go", async () => {
    const before = host.counters.syncs;
    for (let i = 0; i < 5; i++) await run(async (sheet, context) => void (sheet.getRange("A1").load("values"), await context.sync()));
    expect(host.counters.syncs - before).toBe(5);
  });
});

describe("events", () => {
  test("a change raises the handlers of its sheet and of the workbook, until they are removed", async () => {
    const { host } = await startLocalExcel({ sheets: [sheetOf("Apr", [[1]]), sheetOf("May", [[1]])] });
    const heard: string[] = [];
    const hear = (what: string): Promise<void> => Promise.resolve(void heard.push(what));
    const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
    const removal = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const onApr = worksheets.getItem("Apr").onChanged.add((event) => hear(`Apr ${event.address} ${event.triggerSource}`));
      worksheets.onChanged.add((event) => hear(`any ${event.address}`));
      worksheets.onSelectionChanged.add((event) => hear(`selected ${event.address}`));
      await context.sync();
      return onApr;
    });
    await host.type("Apr", "B2", 5);
    await host.type("May", "C3", "x");
    await turn();
    expect(heard.splice(0)).toEqual(["Apr B2 Unknown", "any B2", "any C3"]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Apr");
      sheet.getRange("D4:E5").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("A1").select();
      await context.sync();
    });
    await turn();
    expect(heard.splice(0)).toEqual(["Apr D4:E5 ThisLocalAddin", "any D4:E5", "selected A1"]);
    removal.remove();
    await removal.context.sync();
    await host.type("Apr", "B2", 6);
    await turn();
    expect(heard).toEqual(["any B2"]);
    host.dispose();
  });
});
