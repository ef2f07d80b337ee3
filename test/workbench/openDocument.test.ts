/** What is done in the grid reaches the file, and nothing else in the file changes. */
import { cementSample } from "../../src/core/sectors/cement/sample";
import { valueAt, formulaAt, type SheetSnapshot } from "../../src/core/workbook/cells";
import { filePort } from "../../src/files/filePort";
import { createExcelHost, type ExcelHost } from "../../src/host/browser";
import { openFile, openPlans } from "../../src/workbench/openDocument";
import type { LookOf } from "../../src/workbench/saving";

const looks: LookOf = { style: (_sheet, row) => (row === 0 ? "header" : "plain"), columnWidths: () => [12, 20] };

let host: ExcelHost;

beforeEach(() => {
  host = createExcelHost();
});

afterEach(() => host.dispose());

async function sheet(bytes: Uint8Array, name: string): Promise<SheetSnapshot> {
  const { sheets } = await filePort(bytes, "saved.xlsx").read();
  return sheets.find((each) => each.name === name)!;
}

test("the sample in the grid is the sample of the file", async () => {
  const document = await openPlans(host, cementSample(), "Sample.xlsx", looks);
  const bytes = await document.save();
  const names = (await filePort(bytes, "saved.xlsx").read()).sheets.map(({ name }) => name);
  expect(names).toEqual((await host.snapshot()).sheets.map(({ name }) => name));
  expect(valueAt(await sheet(bytes, "Monitoring Plan"), 5, 1)).toBe("Narmada Vista Cement (sample)");
});

test("saving without a change gives the very bytes that were opened", async () => {
  const opened = await (await openPlans(host, cementSample(), "Sample.xlsx", looks)).save();
  const document = await openFile(host, opened, "Sample.xlsx", looks);
  expect(await document.save()).toEqual(opened);
});

test("typed values, formulas and a new text that begins with = are in the file", async () => {
  const document = await openPlans(host, cementSample(), "Sample.xlsx", looks);
  await host.type("Jun 2025", "J60", 12.5);
  await host.type("Jun 2025", "J61", "=J60*2");
  await host.type("Jun 2025", "J62", "'=not a formula");
  const june = await sheet(await document.save(), "Jun 2025");
  expect([valueAt(june, 59, 9), valueAt(june, 60, 9), formulaAt(june, 60, 9)]).toEqual([12.5, 25, "=J60*2"]);
  expect([valueAt(june, 61, 9), formulaAt(june, 61, 9)]).toEqual(["=not a formula", ""]);
});

test("a cell that was emptied is empty in the file", async () => {
  const document = await openPlans(host, cementSample(), "Sample.xlsx", looks);
  await host.type("Monitoring Plan", "B6", "");
  expect(valueAt(await sheet(await document.save(), "Monitoring Plan"), 5, 1)).toBeNull();
});
