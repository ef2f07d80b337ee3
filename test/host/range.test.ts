import type { ExcelHost } from "../../src/host/excelHost";
import { sheetOf, startLocalExcel } from "../support/localExcel";

describe("cells through Microsoft's client library", () => {
  let host: ExcelHost;

  beforeEach(async () => {
    ({ host } = await startLocalExcel({
      sheets: [
        sheetOf("Apr 2025", [
          ["Coal", 1200],
          ["Lignite", 300],
          ["Total", "=SUM(B1:B2)"],
        ]),
        sheetOf("Data", [[1, 2, 3]]),
      ],
    }));
  });

  afterEach(() => host.dispose());

  test("reads values, formulas, types and the address", async () => {
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("apr 2025").getUsedRange();
      range.load("values,formulas,valueTypes,address,text");
      await context.sync();
      return range.toJSON();
    });
    expect(read).toEqual({
      address: "'Apr 2025'!A1:B3",
      values: [
        ["Coal", 1200],
        ["Lignite", 300],
        ["Total", 1500],
      ],
      formulas: [
        ["Coal", 1200],
        ["Lignite", 300],
        ["Total", "=SUM(B1:B2)"],
      ],
      valueTypes: [
        ["String", "Double"],
        ["String", "Double"],
        ["String", "Double"],
      ],
      text: [
        ["Coal", "1200"],
        ["Lignite", "300"],
        ["Total", "1500"],
      ],
    });
  });

  test("a write is seen by the formulas that depend on it within the same run", async () => {
    const totals = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Apr 2025");
      const total = sheet.getRange("B3");
      sheet.getRange("B1").values = [[2000]];
      total.load("values");
      await context.sync();
      const first = total.values[0]![0] as number;
      sheet.getRange("B2").values = [[0.5]];
      total.load("values");
      await context.sync();
      return [first, total.values[0]![0] as number];
    });
    expect(totals).toEqual([2300, 2000.5]);
  });

  test("formulas come back the way Excel spells them, not the way they were written", async () => {
    const formulas = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A2:A6");
      range.formulas = [
        ["=sum( a1 , b1 )"],
        ["='Data'!a1*1.50"],
        ["='apr 2025'!B3 + 1"],
        ['=_xlfn.NUMBERVALUE("1 2")'],
        ["=if(a1>0,true,false)"],
      ];
      range.load("formulas");
      await context.sync();
      return range.formulas as unknown;
    });
    expect(formulas).toEqual([["=SUM(A1,B1)"], ["=Data!A1*1.5"], ["='Apr 2025'!B3+1"], ['=NUMBERVALUE("1 2")'], ["=IF(A1>0,TRUE,FALSE)"]]);
  });

  test("what is put into a cell becomes what Excel makes of it", async () => {
    const range = await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem("Data").getRange("E1:E9");
      cells.values = [["5"], ["12%"], ["true"], ["#N/A"], ["'=1+1"], ["Apr 2025"], ["'00123"], ["+3"], ["plain"]];
      cells.load("values,valueTypes,numberFormat");
      await context.sync();
      return cells.toJSON();
    });
    expect(range.values).toEqual([[5], [0.12], [true], ["#N/A"], ["=1+1"], [45748], ["00123"], [3], ["plain"]]);
    expect(range.valueTypes).toEqual([
      ["Double"],
      ["Double"],
      ["Boolean"],
      ["Error"],
      ["String"],
      ["Double"],
      ["String"],
      ["Double"],
      ["String"],
    ]);
  });

  test("a text cell takes everything as text, formulas too", async () => {
    const range = await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem("Data").getRange("F1:F3");
      cells.numberFormat = [["@"], ["@"], ["@"]];
      cells.values = [["=A1"], [7], ["@note"]];
      cells.load("values,formulas,valueTypes");
      await context.sync();
      return cells.toJSON();
    });
    expect(range.values).toEqual([["=A1"], ["7"], ["@note"]]);
    expect(range.valueTypes).toEqual([["String"], ["String"], ["String"]]);
  });

  test("null leaves a cell alone, an empty text clears it, one value fills the range", async () => {
    const values = await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem("Data").getRange("A1:C1");
      cells.values = [[null, "", 9]];
      cells.load("values");
      await context.sync();
      const first = cells.values as unknown[][];
      cells.values = 4 as never;
      cells.load("values");
      await context.sync();
      return [first, cells.values as unknown[][]];
    });
    expect(values).toEqual([[[1, "", 9]], [[4, 4, 4]]]);
  });

  test("one formula for a range is copied from cell to cell, and stays a text in text cells", async () => {
    const formulas = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A5:B6").formulas = "=A1*$C$1" as never;
      sheet.getRange("C5:C6").numberFormat = "@" as never;
      sheet.getRange("C5:C6").formulas = "=A1" as never;
      const cells = sheet.getRange("A5:C6").load("formulas");
      await context.sync();
      return cells.formulas as unknown;
    });
    expect(formulas).toEqual([
      ["=A1*$C$1", "=B1*$C$1", "=A1"],
      ["=A2*$C$1", "=B2*$C$1", "=A1"],
    ]);
    expect(host.counters).toMatchObject({ cellsWritten: 6, written: ["'Data'!A5:B5", "'Data'!A6:B6", "'Data'!C5", "'Data'!C6"] });
  });

  test("while calculation is manual results stay what they were until somebody asks", async () => {
    const total = (ask: (context: Excel.RequestContext) => void): Promise<unknown> =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Apr 2025");
        ask(context);
        const cell = sheet.getRange("B3").load("values");
        await context.sync();
        return cell.values[0]![0] as unknown;
      });
    const write = (context: Excel.RequestContext): void => {
      context.application.calculationMode = "Manual";
      context.workbook.worksheets.getItem("Apr 2025").getRange("B1").values = [[5]];
    };
    expect(await total(write)).toBe(1500);
    expect(await total(() => undefined)).toBe(1500);
    expect(await total((context) => context.application.calculate("Full"))).toBe(305);
    expect(await total((context) => (context.application.calculationMode = "Automatic"))).toBe(305);
  });

  test("while calculation is suspended a request reads formulas without their new results", async () => {
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Apr 2025");
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("B1").values = [[5]];
      const within = sheet.getRange("B3").load("values");
      await context.sync();
      const after = sheet.getRange("B3").load("values");
      const before = within.values[0]![0] as unknown;
      await context.sync();
      return [before, after.values[0]![0] as unknown];
    });
    expect(values).toEqual([1500, 305]);
  });

  test("spilled results are read where they spill", async () => {
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("H1").formulas = [["=SEQUENCE(3)/3"]];
      const spill = sheet.getRange("H1:H3");
      spill.load("values,formulas");
      await context.sync();
      return [spill.values, spill.formulas] as unknown[][][];
    });
    expect(values).toEqual([
      [[1 / 3], [2 / 3], [1]],
      [["=SEQUENCE(3)/3"], [2 / 3], [1]],
    ]);
  });

  test("more cells than the library sends in one piece arrive whole", async () => {
    const rows = Array.from({ length: 800 }, (_, row) => [row, row * 2, `=A${row + 1}+B${row + 1}`, "x"]);
    const sum = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1:D800").formulas = rows;
      const total = sheet.getRange("F1");
      total.formulas = [["=SUM(C1:C800)"]];
      total.load("values");
      await context.sync();
      return total.values[0]![0] as number;
    });
    expect(sum).toBe(3 * ((799 * 800) / 2));
    expect(host.counters).toMatchObject({ syncs: 1, cellsWritten: 3201 });
  });

  test("a reference beyond the grid makes the grid grow", async () => {
    const value = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Data").getRange("A2");
      cell.formulas = [["=ZZ5000+1"]];
      cell.load("values");
      await context.sync();
      return cell.values[0]![0] as number;
    });
    expect(value).toBe(1);
  });
});
