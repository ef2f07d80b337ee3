/** The Check tab and the blank set-up, written into real files. */
import { createInputs, createSample, writeReport } from "../../../src/core/desk";
import type { ReportOptions } from "../../../src/core/desk";
import { readWorkbook } from "../../../src/core/reading/workbook";
import type { Reading } from "../../../src/core/reading/records";
import { formulaAt, valueAt } from "../../../src/core/workbook/cells";
import type { SheetSnapshot } from "../../../src/core/workbook/cells";
import type { CellContent } from "../../../src/core/workbook/sheetPlan";
import { filePort } from "../../../src/files/filePort";
import { newWorkbook } from "../../../src/files/newWorkbook";

const OPTIONS: ReportOptions = { asOf: { year: 2026, month: 4, day: 21 }, language: "en" };
const blankFile = () => filePort(newWorkbook(), "plant.xlsx");
const column = (sheet: SheetSnapshot, at: number) => sheet.values.map((_, i) => valueAt(sheet, sheet.top + i, at)).filter((value) => value !== null);

async function checkTab(port: ReturnType<typeof blankFile>): Promise<SheetSnapshot> {
  return (await port.read()).sheets.find((sheet) => sheet.form === "check")!;
}

let sample: Uint8Array;
let consumed: Reading;
let balance: string;

beforeAll(async () => {
  const port = blankFile();
  await createSample(port);
  sample = port.bytes();
  const snapshot = await port.read();
  consumed = readWorkbook(snapshot).lines.find((line) => line.stream === "Petcoke")!.readings.get("consumed")!;
  const { sheet, row, column: at } = consumed.cell;
  balance = formulaAt(snapshot.sheets.find(({ name }) => name === sheet)!, row, at);
}, 30_000);

/** The sample plant with other content for April's petcoke: null empties the cell, the balance formula mends it. */
async function sampleWith(content: CellContent, bytes = sample) {
  const port = filePort(bytes, "plant.xlsx");
  const { sheet, row, column: at } = consumed.cell;
  const sheetId = (await port.read()).sheets.find(({ name }) => name === sheet)!.id;
  await port.write({ create: [], update: [{ sheetId, restyle: false, cells: [{ row, column: at, content, style: "plain" }] }] });
  return port;
}

test("every finding stands in the tab with its cell, its remedy and its source", async () => {
  const port = await sampleWith({ value: null });
  const { sheet, assessment } = await writeReport(port, OPTIONS);
  const tab = await checkTab(port);
  expect(sheet).toBe("Check");
  expect(column(tab, 1)).toEqual(["Rule", ...assessment.findings.map(({ check }) => check)]);
  expect(column(tab, 4)).toContain("Petcoke, kiln, Jamnagar: Consumed is blank in Apr 2025.");
  expect(valueAt(tab, 2, 0)).toBe("This is not proof of compliance: the tool prepares, the ACVA verifies, BEE decides.");
});

test("several findings of one rule stand below one row that says once how to mend them", async () => {
  const port = filePort(sample, "plant.xlsx");
  const snapshot = await port.read();
  for (const { readings } of readWorkbook(snapshot).lines.filter(({ table, month }) => table === "fuel" && month.month === 4)) {
    const { sheet, row, column: at } = readings.get("consumed")!.cell;
    await port.write({ create: [], update: [{ sheetId: snapshot.sheets.find(({ name }) => name === sheet)!.id, restyle: false, cells: [{ row, column: at, content: { value: null }, style: "plain" }] }] });
  }
  await writeReport(port, OPTIONS);
  const tab = await checkTab(port);
  const blanks = tab.values.filter((row) => row[1] === "AD-02").map((row) => row.slice(2, 6));
  expect(blanks.slice(0, 3)).toEqual([
    [null, null, "Quantity blank: 8 places", "Enter the figure; type 0 with a note if there was none."],
    ["Apr 2025", "I8", "Imported coal, kiln, Lot A, Richards Bay: Consumed is blank in Apr 2025.", null],
    ["Apr 2025", "I9", "Imported coal, kiln, Lot B, Kalimantan: Consumed is blank in Apr 2025.", null],
  ]);
});

test("the same findings a second time write nothing", async () => {
  const port = await sampleWith({ value: null });
  await writeReport(port, OPTIONS);
  const bytes = port.bytes();
  await writeReport(port, OPTIONS);
  expect(Buffer.compare(port.bytes(), bytes)).toBe(0);
});

test("a mended finding leaves the tab, and a clean tab says so", async () => {
  const broken = await sampleWith({ value: null });
  await writeReport(broken, OPTIONS);
  const mended = await sampleWith({ formula: balance, value: consumed.value!.toNumber() }, broken.bytes());
  await writeReport(mended, OPTIONS);
  const tab = await checkTab(mended);
  expect(valueAt(tab, 1, 0)).toBe("0 errors, 0 warnings, 0 notes. As of 21-Apr-2026.");
  expect(valueAt(tab, 5, 0)).toBe("The checks found nothing.");
  expect(valueAt(tab, 5, 4)).toBeNull();
});

test("the tab is written in the language asked for", async () => {
  const port = filePort(sample, "plant.xlsx");
  await writeReport(port, { ...OPTIONS, language: "hi" });
  expect(valueAt(await checkTab(port), 0, 0)).toBe("जाँच");
});

test("the set-up adds blank sheets that are read back as a plan of that sector and year, and refuses to do it twice", async () => {
  const port = blankFile();
  await createInputs(port, { sector: "aluminium", year: { start: 2026 } });
  const { plan, months } = readWorkbook(await port.read());
  expect([plan?.entity.sector.text, plan?.entity.year.text]).toEqual(["aluminium", "2026-27"]);
  expect(months.map(({ sheet }) => sheet)).toEqual(["Apr 2026", "May 2026", "Jun 2026", "Jul 2026", "Aug 2026", "Sep 2026", "Oct 2026", "Nov 2026", "Dec 2026", "Jan 2027", "Feb 2027", "Mar 2027"]);
  await expect(createInputs(port, { sector: "cement", year: { start: 2026 } })).rejects.toThrow('The sheet "Monitoring Plan" is already there. Rename that sheet, or open an empty workbook.');
});
