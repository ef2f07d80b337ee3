import type { ExcelHost } from "../../src/host/excelHost";
import { sheetOf, startLocalExcel } from "../support/localExcel";

/** The library's own error, which its typings do not call an error. */
function excelError(code: CustomFunctions.ErrorCode): Error {
  return new CustomFunctions.Error(code) as unknown as Error;
}

describe("custom functions", () => {
  let host: ExcelHost;

  beforeEach(async () => {
    ({ host } = await startLocalExcel({
      sheets: [
        sheetOf("Data", [
          ["coal", 1200],
          ["coal", 300],
          ["ash", 1],
        ]),
      ],
    }));
  });

  afterEach(() => host.dispose());

  async function results(formulas: readonly string[]): Promise<unknown[]> {
    return Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem("Data").getRangeByIndexes(0, 5, formulas.length, 1);
      cells.formulas = formulas.map((formula) => [formula]);
      cells.load("values");
      await context.sync();
      return cells.values.flat() as unknown[];
    });
  }

  test("single values come as values, and one left out as null", async () => {
    host.registerFunction(
      "CCTS.EMISSIONS",
      (source: string, quantity: number, unit: string, ncv: number | null) => `${source} ${quantity} ${unit} ${ncv}`,
    );
    expect(await results(['=CCTS.EMISSIONS("coal",1200,"t",4100)', '=ccts.emissions(A2,B2,"t")'])).toEqual([
      "coal 1200 t 4100",
      "coal 300 t null",
    ]);
  });

  test("a range comes as a matrix, a column returned spills down", async () => {
    host.registerFunction("CCTS.DOUBLE", (cells: number[][]) => cells.map((row) => [row[0]! * 2]));
    const spilled = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("D1").formulas = [["=CCTS.DOUBLE(B1:B3)"]];
      const range = sheet.getRange("D1:D3").load("values");
      await context.sync();
      return range.values;
    });
    expect(spilled).toEqual([[2400], [600], [2]]);
  });

  test("an error thrown becomes that Excel error, anything else #VALUE!", async () => {
    host.registerFunction("CCTS.FAIL", (kind: string) => {
      if (kind === "plain") throw new TypeError("broken");
      throw excelError(kind === "na" ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.divisionByZero);
    });
    expect(await results(['=CCTS.FAIL("na")', '=CCTS.FAIL("div")', '=CCTS.FAIL("plain")', '=IFERROR(CCTS.FAIL("na"),"caught")'])).toEqual([
      "#N/A",
      "#DIV/0!",
      "#VALUE!",
      "caught",
    ]);
  });

  test("a function registered late brings waiting formulas to life", async () => {
    expect(await results(["=CCTS.LATE(2)"])).toEqual(["#NAME?"]);
    host.registerFunction("CCTS.LATE", (x: number) => x + 1);
    await host.settle();
    expect((await host.snapshot()).sheets[0]!.values[0]!.at(-1)).toBe(3);
  });

  test("a formula that depends on a function's cell is computed again when an input changes", async () => {
    host.registerFunction("CCTS.TWICE", (x: number) => x * 2);
    await results(["=CCTS.TWICE(B1)", "=F1+1"]);
    await host.type("Data", "B1", 10);
    const sheet = (await host.snapshot()).sheets[0]!;
    expect(sheet.values.map((row) => row.at(-1))).toEqual([20, 21, ""]);
  });
});
