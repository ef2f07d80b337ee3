import type { WorkbookEdit } from "../../src/excel/onScreen";
import { onWorkbookChanged, selectCell } from "../../src/excel/onScreen";
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
  await expect(selectCell({ sheet: "Keys", row: 0, column: 0 })).rejects.toThrow('The sheet "Keys" is hidden. Right-click a sheet tab, choose Unhide, and try again.');
  await expect(selectCell({ sheet: "Jun", row: 0, column: 0 })).rejects.toThrow('This workbook no longer has a sheet named "Jun". Run Check again.');
  host.dispose();
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
  expect(edits.map(({ address, byAddIn }) => [address, byAddIn])).toEqual([["B2", false], ["C1:C2", true]]);
  await stop();
  await host.type("Apr", "B2", 6);
  await turn();
  expect(edits).toHaveLength(2);
  host.dispose();
});
