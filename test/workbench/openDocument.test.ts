/** What is done in the grid reaches the file, and nothing else in the file changes. */
import { cementSample } from "../../src/core/sectors/cement/sample";
import { valueAt, formulaAt, type SheetSnapshot } from "../../src/core/workbook/cells";
import { filePort } from "../../src/files/filePort";
import { createExcelHost, type ExcelHost } from "../../src/host/browser";
import { workHere } from "../../src/workbench/fileWork";
import { openFile } from "../../src/workbench/openDocument";

let host: ExcelHost;
let sample: Uint8Array;

beforeAll(async () => {
  sample = await workHere.create(cementSample(), "Sample.xlsx");
});

beforeEach(() => {
  host = createExcelHost({ normaliseFormulas: false });
});

afterEach(() => host.dispose());

async function sheet(bytes: Uint8Array, name: string): Promise<SheetSnapshot> {
  const { sheets } = await filePort(bytes, "saved.xlsx").read();
  return sheets.find((each) => each.name === name)!;
}

test("the sample in the grid is the sample of the file", async () => {
  await openFile(host, await workHere.create(cementSample(), "Sample.xlsx"), "Sample.xlsx");
  const read = await filePort(sample, "Sample.xlsx").read();
  const shown = await host.snapshot();
  expect(shown.sheets.map(({ name }) => name)).toEqual(read.sheets.map(({ name }) => name));
  const plan = shown.sheets.find(({ name }) => name === "Monitoring Plan")!;
  expect(plan.values[5 - plan.top]![1 - plan.left]).toBe("Narmada Vista Cement (sample)");
});

test("saving without a change gives the very bytes that were opened", async () => {
  const document = await openFile(host, sample, "Sample.xlsx");
  expect(await document.isChanged()).toBe(false);
  expect(await document.save()).toBe(sample);
});

test("typed values, formulas and a new text that begins with = are in the file", async () => {
  const document = await openFile(host, sample, "Sample.xlsx");
  await host.type("Jun 2025", "J60", 12.5);
  await host.type("Jun 2025", "J61", "=J60*2");
  await host.type("Jun 2025", "J62", "'=not a formula");
  const june = await sheet(await document.save(), "Jun 2025");
  expect([valueAt(june, 59, 9), valueAt(june, 60, 9), formulaAt(june, 60, 9)]).toEqual([12.5, 25, "=J60*2"]);
  expect([valueAt(june, 61, 9), formulaAt(june, 61, 9)]).toEqual(["=not a formula", ""]);
});

test("a cell that was emptied is empty in the file", async () => {
  const document = await openFile(host, sample, "Sample.xlsx");
  await host.type("Monitoring Plan", "B6", "");
  expect(valueAt(await sheet(await document.save(), "Monitoring Plan"), 5, 1)).toBeNull();
});

test("what is put back as it was is no change", async () => {
  const document = await openFile(host, sample, "Sample.xlsx");
  await host.type("Monitoring Plan", "B6", "Another");
  expect(await document.isChanged()).toBe(true);
  await host.type("Monitoring Plan", "B6", "Narmada Vista Cement (sample)");
  expect(await document.save()).toBe(sample);
});
