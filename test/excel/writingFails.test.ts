/** Excel refuses, or fails on the way: told in words, and the workbook is as before. */
import type { WorkbookChanges } from "../../src/core/workbook/port";
import type { PlannedCell } from "../../src/core/workbook/sheetPlan";
import { officePort } from "../../src/excel/officePort";
import type { ExcelHost } from "../../src/host/excelHost";
import { FULL_PLAN } from "../support/conformance/fixtures";
import { sheetOf, startLocalExcel } from "../support/localExcel";

describe("a write that Excel does not carry out", () => {
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

  test("when Excel fails on the way, new sheets go and old cells come back", async () => {
    const before = await officePort().read();
    host.injectFailure({ at: "PageLayout.orientation", code: "GeneralException", message: "Something went wrong." });
    const error = await write({
      create: [FULL_PLAN],
      update: [
        {
          sheetId: before.sheets[0]!.id,
          restyle: true,
          cells: [{ row: 0, column: 1, content: { value: 5 }, style: "input", format: "0.0" }],
        },
      ],
    }).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({
      name: "WorkbookError",
      problem: "io",
      message:
        "Excel did not do what was asked (GeneralException at PageLayout.orientation): Something went wrong. Try again; if it " +
        "happens again, save the workbook, close it and open it again. The workbook is as it was before.",
    });
    expect((await officePort().read()).sheets).toEqual(before.sheets);
  });

  test("cells already rewritten when Excel fails come back too, formulas as formulas", async () => {
    const before = await officePort().read();
    host.injectFailure({ at: "CustomXmlPartCollection.add", code: "GeneralException" });
    const cells = [
      { row: 0, column: 0, content: { value: "=x" } },
      { row: 1, column: 1, content: { value: 9 } },
    ].map((cell): PlannedCell => ({ ...cell, style: "plain" }));
    await expect(write({ update: [{ sheetId: before.sheets[0]!.id, restyle: false, cells }], part: "state" })).rejects.toMatchObject({
      problem: "io",
    });
    expect((await officePort().read()).sheets).toEqual(before.sheets);
  });

  const refusals: readonly (readonly [string, () => void, object])[] = [
    [
      "a workbook open for reading only",
      () => host.setReadOnly(true),
      {
        problem: "readOnly",
        message:
          "This workbook is open for reading only, or is signed or marked as final. Save a copy that can be edited and work on that.",
      },
    ],
    [
      "a workbook whose structure is protected",
      () => host.setStructureProtected(true),
      {
        problem: "protectedSheet",
        message: "The structure of the workbook is protected, so no sheet can be added. Unprotect the workbook (Review tab) and try again.",
      },
    ],
    [
      "a workbook that lost the focus",
      () => host.injectFailure({ at: "WorksheetCollection.add", code: "InvalidSelection" }),
      {
        problem: "lostFocus",
        message:
          "Another workbook came to the front while this one was being worked on. Click into this workbook and try again. The " +
          "workbook is as it was before.",
      },
    ],
    [
      "an Excel that lacks a member",
      () => host.injectFailure({ at: "WorksheetCollection.add", code: "ApiNotFound" }),
      {
        problem: "unsupported",
        message:
          "This version of Excel lacks something the add-in needs. Update Excel, or open the workbook in Excel on the web. " +
          "(ApiNotFound at WorksheetCollection.add) The workbook is as it was before.",
      },
    ],
  ];

  test.each(refusals)("%s is told in words", async (_, arrange, expected) => {
    arrange();
    await expect(write({ create: [FULL_PLAN] })).rejects.toMatchObject(expected);
    expect((await host.snapshot()).sheets.map(({ name }) => name)).toEqual(["Apr 2025", "May 2025"]);
  });

  test("while a cell is edited a write waits, and is made once the cell is finished", async () => {
    host.setEditing(true);
    const writing = write({ part: "state" });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await host.snapshot()).parts).toEqual([]);
    host.setEditing(false);
    await writing;
    expect((await host.snapshot()).parts).toEqual(['<state xmlns="urn:ccts-for-excel:state">state</state>']);
  });
});
