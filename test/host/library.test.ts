/** What goes wrong in code against Office.js goes wrong here with Office.js's own errors. */
import type { ExcelHost } from "../../src/host/excelHost";
import { sheetOf, startLocalExcel } from "../support/localExcel";

interface OfficeError {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly httpStatusCode?: number;
  readonly debugInfo: { readonly errorLocation?: string; readonly statement?: string };
}

describe("errors", () => {
  let host: ExcelHost;

  beforeEach(async () => {
    ({ host } = await startLocalExcel({
      sheets: [
        sheetOf("Apr", [["Coal", 1200]]),
        sheetOf("Locked", [[1]], { protected: true }),
        sheetOf("Hidden", [[1]], { visibility: "hidden" }),
      ],
    }));
  });

  afterEach(() => host.dispose());

  async function failure(batch: (context: Excel.RequestContext) => unknown): Promise<OfficeError> {
    const error: unknown = await Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    }).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    return error as OfficeError;
  }

  test("a property that was never loaded is PropertyNotLoaded", async () => {
    const error = await failure(async (context) => {
      const range = context.workbook.worksheets.getItem("Apr").getRange("A1");
      await context.sync();
      return range.values;
    });
    expect(error.code).toBe("PropertyNotLoaded");
  });

  test("a property read before the sync is PropertyNotLoaded too", async () => {
    const error = await failure((context) => context.workbook.worksheets.getItem("Apr").load("name").name);
    expect([error.name, error.code]).toEqual(["RichApi.Error", "PropertyNotLoaded"]);
  });

  test("the result of a method read before the sync is ValueNotLoaded", async () => {
    const error = await failure((context) => context.workbook.worksheets.getCount().value);
    expect(error.code).toBe("ValueNotLoaded");
  });

  test("a sheet that does not exist is ItemNotFound, or a null object where one was asked for", async () => {
    const error = await failure((context) => context.workbook.worksheets.getItem("Zip").load("name"));
    expect([error.code, error.httpStatusCode, error.debugInfo.errorLocation]).toEqual(["ItemNotFound", 404, "WorksheetCollection.getItem"]);
    const nulls = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Zip");
      const range = sheet.getRange("A1").load("values");
      const property = sheet.customProperties.getItemOrNullObject("x").load("value");
      await context.sync();
      return [sheet.isNullObject, range.isNullObject, property.isNullObject];
    });
    expect(nulls).toEqual([true, true, true]);
  });

  test("writing to a protected sheet is AccessDenied, and names the statement", async () => {
    const error = await failure((context) => {
      context.workbook.worksheets.getItem("Locked").getRange("A1").values = [[2]];
    });
    expect([error.code, error.httpStatusCode, error.debugInfo.errorLocation]).toEqual(["AccessDenied", 401, "Range.values"]);
    expect(error.message).toBe("You cannot perform the requested operation: the sheet Locked is protected.");
    expect(error.debugInfo.statement).toMatch(/^range\.values = \.\.\.;$/);
    const { sheets } = await host.snapshot();
    expect(sheets[1]!.values).toEqual([[1]]);
  });

  const invalid: readonly (readonly [string, (sheet: Excel.Worksheet) => unknown])[] = [
    ["a matrix of another shape", (sheet) => (sheet.getRange("A1:B2").values = [[1, 2]])],
    ["an address that is none", (sheet) => sheet.getRange("Coal").load("values")],
    ["a formula that is not finished", (sheet) => (sheet.getRange("A1").formulas = [["=SUM(A1,"]])],
    ["a formula that ends in an operator", (sheet) => (sheet.getRange("A1").formulas = [["=B1*"]])],
    ["a formula that refers to a missing sheet", (sheet) => (sheet.getRange("A1").formulas = [["=Zip!A1"]])],
    ["a text that Excel takes for a formula and cannot read", (sheet) => (sheet.getRange("A1").values = [["- see note 1"]])],
    ["a colour that is none", (sheet) => (sheet.getRange("A1").format.fill.color = "blue-ish")],
    [
      "a drop-down list of more than 255 characters",
      (sheet) => (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x,".repeat(200) } }),
    ],
    ["a name that is the address of a cell", (sheet) => sheet.context.workbook.names.add("GEI2026", sheet.getRange("A1"))],
    ["a property that does not exist", (sheet) => sheet.load("colour" as never)],
    ["a sheet name with a slash", (sheet) => (sheet.name = "a/b")],
  ];

  test.each(invalid)("%s is InvalidArgument", async (_, act) => {
    const error = await failure((context) => act(context.workbook.worksheets.getItem("Apr")));
    expect([error.code, error.httpStatusCode]).toEqual(["InvalidArgument", 400]);
  });

  test("two sheets cannot have one name, whatever its case", async () => {
    const error = await failure((context) => context.workbook.worksheets.add("APR"));
    expect([error.code, error.httpStatusCode]).toEqual(["ItemAlreadyExists", 409]);
  });

  test("the last visible sheet can neither be hidden nor deleted", async () => {
    const error = await failure((context) => {
      context.workbook.worksheets.getItem("Locked").visibility = "Hidden";
      context.workbook.worksheets.getItem("Apr").delete();
    });
    expect(error.code).toBe("InvalidOperation");
  });

  test("what Excel has and this host has not is refused by name", async () => {
    const pivot = await failure((context) => context.workbook.worksheets.getItem("Apr").pivotTables.load("items/name"));
    expect([pivot.code, pivot.httpStatusCode, pivot.message]).toEqual([
      "NotImplemented",
      501,
      "The local host does not implement Worksheet.pivotTables.",
    ]);
    const scalar = await failure((context) => context.workbook.worksheets.getItem("Apr").getRange("A1").load("formulasR1C1"));
    expect(scalar.message).toBe("The local host does not implement Range.formulasR1C1.");
  });

  test("while a cell is edited a request is refused, unless it asked to wait", async () => {
    host.setEditing(true);
    const error = await failure((context) => context.workbook.load("name"));
    expect(error.code).toBe("InvalidOperationInCellEditMode");
    let done = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.load("name");
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toBe(false);
    host.setEditing(false);
    await waiting;
    expect(done).toBe(true);
  });

  test("more than five megabytes pass neither way", async () => {
    const long = "x".repeat(30_000);
    const request = await failure((context) => {
      context.workbook.worksheets.getItem("Apr").getRange("A1:A200").values = Array.from({ length: 200 }, () => [long]);
    });
    expect(request.code).toBe("RequestPayloadSizeLimitExceeded");
    const rows = Array.from({ length: 100 }, () => [long]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Apr");
      sheet.getRange("A1:A100").values = rows;
      await context.sync();
    });
    const answer = await failure((context) => context.workbook.worksheets.getItem("Apr").getRange("A1:A100").load("values,formulas"));
    expect(answer.code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("a failure can be asked for, at a member and after so many uses", async () => {
    host.injectFailure({ at: "Range.values", code: "UndoNotSupported", after: 1 });
    const write = (context: Excel.RequestContext): void => {
      context.workbook.worksheets.getItem("Apr").getRange("D1").values = [[1]];
    };
    await Excel.run(async (context) => {
      write(context);
      await context.sync();
    });
    expect((await failure(write)).code).toBe("UndoNotSupported");
    await Excel.run(async (context) => {
      write(context);
      await context.sync();
    });
  });

  test("what was done before an error stays done, what comes after it is not tried", async () => {
    await failure((context) => {
      const sheet = context.workbook.worksheets.getItem("Apr");
      sheet.getRange("A1").values = [["Lignite"]];
      context.workbook.worksheets.getItem("Locked").getRange("A1").values = [[2]];
      sheet.getRange("B1").values = [[0]];
    });
    const { sheets } = await host.snapshot();
    expect(sheets[0]!.values).toEqual([["Lignite", 1200]]);
  });
});
