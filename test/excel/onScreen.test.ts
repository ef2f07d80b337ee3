import { onWorkbookChanged } from "../../src/excel/edits";
import type { WorkbookEdit } from "../../src/excel/edits";
import { insertAtActiveCell, selectCell, selectedCells } from "../../src/excel/onScreen";
import { sheetOf, startLocalExcel } from "../support/localExcel";

test("going to a cell shows its sheet and selects it", async () => {
  const { host } = await startLocalExcel({ sheets: [sheetOf("Apr", [[1]]), sheetOf("It's May", [[1]])] });
  await selectCell({ sheet: "It's May", row: 6, column: 2 });
  const address = await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return selected.address;
  });
  expect(address).toBe("'It''s May'!C7");
  host.dispose();
});

test("going to a cell of a hidden or missing sheet says how to get there", async () => {
  const { host } = await startLocalExcel({ sheets: [sheetOf("Apr", [[1]]), sheetOf("Keys", [[1]], { visibility: "hidden" })] });
  await expect(selectCell({ sheet: "Keys", row: 0, column: 0 })).rejects.toThrow(
    'The sheet "Keys" is hidden. Right-click a sheet tab, choose Unhide, and try again.',
  );
  await expect(selectCell({ sheet: "Jun", row: 0, column: 0 })).rejects.toThrow(
    'This workbook no longer has a sheet named "Jun". Run Check again.',
  );
  host.dispose();
});

describe("what the pane's help with formulas takes and gives", () => {
  const FUEL = sheetOf("It's May", [
    ["Coal", 1200, "t", "=B1*2", "=1/0"],
    ['=""', null, null, null, "typed"],
  ]);
  const select = (address: string): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("It's May");
      sheet.activate();
      sheet.getRange(address).select();
      await context.sync();
    });

  test.each([
    ["B1", { address: "'It''s May'!B1", values: [[1200]], isCut: false }],
    [
      "A1:B2",
      {
        address: "'It''s May'!A1:B2",
        values: [
          ["Coal", 1200],
          ["", null],
        ],
        isCut: false,
      },
    ],
    ["D1:E1", { address: "'It''s May'!D1:E1", values: [[2400, { error: "#DIV/0!" }]], isCut: false }],
  ])("%s selected is %j", async (address, selected) => {
    const { host } = await startLocalExcel({ sheets: [FUEL] });
    await select(address);
    expect(await selectedCells()).toEqual(selected);
    expect(host.counters.writes).toBe(0);
    host.dispose();
  });

  test("of a selected column its first thousand rows are looked at", async () => {
    const { host } = await startLocalExcel({ sheets: [FUEL] });
    await select("B:B");
    const { address, values, isCut } = await selectedCells();
    expect([address, values.length, values[0], isCut]).toEqual(["'It''s May'!B1:B1048576", 1000, [1200], true]);
    host.dispose();
  });

  test("a formula goes into the active cell, the note beside it is text, and both are there after one write", async () => {
    const { host } = await startLocalExcel({ sheets: [FUEL] });
    await select("B2:C2");
    host.resetCounters();
    await insertAtActiveCell([{ formula: "=B1/1000", value: 1.2 }, { value: "=kt of coal" }]);
    expect(host.counters).toMatchObject({ syncs: 2, writes: 1, written: ["'It''s May'!B2:C2"] });
    const sheet = (await host.snapshot()).sheets[0]!;
    expect([sheet.values[1], sheet.formulas[1]]).toEqual([
      ["", 1.2, "=kt of coal", "", "typed"],
      ['=""', "=B1/1000", "=kt of coal", "", "typed"],
    ]);
    host.dispose();
  });

  test.each([
    [
      "D2",
      "'It''s May'!E2 holds something already, so nothing was written. Choose a free cell, with a free one to its right, and try again.",
    ],
    [
      "A2",
      "'It''s May'!A2 holds something already, so nothing was written. Choose a free cell, with a free one to its right, and try again.",
    ],
  ])("at %s it is refused: %s", async (address, message) => {
    const { host } = await startLocalExcel({ sheets: [FUEL] });
    await select(address);
    const before = await host.snapshot();
    host.resetCounters();
    await expect(insertAtActiveCell([{ formula: "=1", value: 1 }, { value: "note" }])).rejects.toMatchObject({
      problem: "occupied",
      message,
    });
    expect([host.counters.writes, await host.snapshot()]).toEqual([0, before]);
    host.dispose();
  });

  test("a protected sheet is named, and stays as it is", async () => {
    const { host } = await startLocalExcel({ sheets: [FUEL] });
    await select("B2");
    host.protectSheet("It's May");
    await expect(insertAtActiveCell([{ value: 1 }])).rejects.toThrow(
      'The sheet "It\'s May" is protected. Unprotect it (Review tab) and try again; nothing was written.',
    );
    expect(host.counters.written).toEqual([]);
    host.dispose();
  });
});

test("edits are told with who made them, until nobody listens any more", async () => {
  const { host } = await startLocalExcel({ sheets: [sheetOf("Apr", [[1]])] });
  const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
  const edits: WorkbookEdit[] = [];
  const stop = await onWorkbookChanged((edit) => edits.push(edit));
  await host.type("Apr", "B2", 5);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Apr").getRange("C1:C2").values = [[1], [2]];
    await context.sync();
  });
  await turn();
  expect(edits.map(({ address, byAddIn }) => [address, byAddIn])).toEqual([
    ["B2", false],
    ["C1:C2", true],
  ]);
  await stop();
  await host.type("Apr", "B2", 6);
  await turn();
  expect(edits).toHaveLength(2);
  host.dispose();
});
