/** The Check tab and the blank set-up, written into real files. */
import { readingOf } from "../../../src/core/activity/line";
import { createInputs, createSample, verifyWorkbook, writeReport } from "../../../src/core/operations";
import type { ReportOptions } from "../../../src/core/operations";
import { readWorkbook } from "../../../src/core/reading/workbook";
import type { Reading } from "../../../src/core/activity/line";
import { formulaAt, refText, valueAt } from "../../../src/core/workbook/cells";
import type { SheetSnapshot } from "../../../src/core/workbook/cells";
import type { CellContent } from "../../../src/core/workbook/sheetPlan";
import { filePort } from "../../../src/files/filePort";
import { newWorkbook } from "../../../src/files/newWorkbook";
import { readLedger } from "../../../src/core/ledger/chain";
import { typeInto } from "../../support/people";
import { SMALL, smallBuilt } from "../../support/sampleWorkbook";

const OPTIONS: ReportOptions = { asOf: { year: 2026, month: 4, day: 21 }, language: "en", now: "2026-04-21T08:00:00Z", who: "R. Iyer" };
const blankFile = () => filePort(newWorkbook(), "plant.xlsx");
const column = (sheet: SheetSnapshot, at: number) =>
  sheet.values.map((_, i) => valueAt(sheet, sheet.top + i, at)).filter((value) => value !== null);

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
  consumed = readingOf(
    readWorkbook(snapshot).lines.find((line) => line.stream === "Petcoke")!,
    "consumed",
  )!;
  const { sheet, row, column: at } = consumed.cell;
  balance = formulaAt(
    snapshot.sheets.find(({ name }) => name === sheet)!,
    row,
    at,
  );
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
  for (const line of readWorkbook(snapshot).lines.filter(({ table, month }) => table === "fuel" && month.month === 4)) {
    const { sheet, row, column: at } = readingOf(line, "consumed")!.cell;
    await port.write({
      create: [],
      update: [
        {
          sheetId: snapshot.sheets.find(({ name }) => name === sheet)!.id,
          restyle: false,
          cells: [{ row, column: at, content: { value: null }, style: "plain" }],
        },
      ],
    });
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

test("the ledger records each check that found something else, with the readings changed since the last build", async () => {
  const port = filePort(await smallBuilt(), "smelter.xlsx");
  const options = { ...OPTIONS, asOf: SMALL.asOf };
  const ledgerActions = async () =>
    readLedger(await port.read())!
      .rows.map(({ fields }) => [fields.action, fields.where, fields.new, fields.reason])
      .slice(1);
  await writeReport(port, options);
  await writeReport(port, { ...options, now: "2026-04-22T08:00:00Z" });
  expect(await ledgerActions()).toEqual([["check", "Check", "0 errors, 1 warning, 0 notes", ""]]);
  const oil = readingOf(
    readWorkbook(await port.read()).lines.find(({ stream }) => stream === "Furnace oil")!,
    "consumed",
  )!.cell;
  await typeInto(port, oil, { value: 353 });
  await writeReport(port, options);
  expect((await ledgerActions()).at(-1)).toEqual([
    "check",
    "Check",
    "0 errors, 2 warnings, 0 notes",
    `Readings changed since the last build: ${refText(oil)} 352 -> 353.`,
  ]);
  await typeInto(port, oil, { value: "about 350" });
  await writeReport(port, options);
  expect((await ledgerActions()).at(-1)![2]).toBe("1 error, 1 warning, 0 notes");
  expect((await verifyWorkbook(port, options)).passed[0]).toMatch(/^The ledger's 4 entries follow each other/);
});

test("a sample or a set-up that somebody signs begins the ledger", async () => {
  const [sample, blank] = [blankFile(), blankFile()];
  await createSample(sample, "aluminium", OPTIONS);
  await createInputs(blank, { sector: "textiles", year: { start: 2025 } }, OPTIONS);
  const first = async (port: ReturnType<typeof blankFile>) => {
    const { sequence, who, action, new: now } = readLedger(await port.read())!.rows[0]!.fields;
    return [sequence, who, action, now];
  };
  expect([await first(sample), await first(blank)]).toEqual([
    ["1", "R. Iyer", "sample plant", "14 sheets"],
    ["1", "R. Iyer", "set up", "14 sheets"],
  ]);
});

test("a mended finding leaves the tab, and a clean tab says so", async () => {
  const broken = await sampleWith({ value: null });
  await writeReport(broken, OPTIONS);
  const fixed = await sampleWith({ formula: balance, value: consumed.value!.toNumber() }, broken.bytes());
  await writeReport(fixed, OPTIONS);
  const tab = await checkTab(fixed);
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
  expect(months.map(({ sheet }) => sheet)).toEqual([
    "Apr 2026",
    "May 2026",
    "Jun 2026",
    "Jul 2026",
    "Aug 2026",
    "Sep 2026",
    "Oct 2026",
    "Nov 2026",
    "Dec 2026",
    "Jan 2027",
    "Feb 2027",
    "Mar 2027",
  ]);
  await expect(createInputs(port, { sector: "cement", year: { start: 2026 } })).rejects.toThrow(
    'The sheet "Monitoring Plan" is already there. Rename that sheet, or open an empty workbook.',
  );
});
