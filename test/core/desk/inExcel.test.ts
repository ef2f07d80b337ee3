/** Building in the local Excel, which rewrites every formula on its way in, as Excel does. */
import { buildForms, createSample } from "../../../src/core/desk";
import { readState } from "../../../src/core/ledger/state";
import { formulaAt } from "../../../src/core/workbook/cells";
import { officePort } from "../../../src/excel/officePort";
import type { ExcelHost } from "../../../src/host/excelHost";
import { startLocalExcel } from "../../support/localExcel";
import { BUILD } from "../../support/sampleWorkbook";

jest.setTimeout(180_000);

const LATER = { ...BUILD, now: "2026-05-16T09:00:00Z" };

let host: ExcelHost;

beforeAll(async () => {
  ({ host } = await startLocalExcel());
  await createSample(officePort());
  host.resetCounters();
  await buildForms(officePort(), BUILD);
});

afterAll(() => host.dispose());

test("a build takes six requests, its reading and the reading back among them, and one more for each further megabyte", () => {
  expect(host.counters.syncs).toBeLessThanOrEqual(6 + Math.floor(host.counters.requestBytes / 1_000_000));
  expect(host.counters.largestRequest).toBeLessThanOrEqual(1024 * 1024);
  expect(host.counters.largestAnswer).toBeLessThanOrEqual(4 * 1024 * 1024);
});

test("Excel spells formulas in its own way, and a second build still writes nothing", async () => {
  const snapshot = await officePort().read();
  const form = snapshot.sheets.find((sheet) => sheet.form === "formA")!;
  const row = form.top + form.values.findIndex((values) => values[0] === "A.gei");
  expect(formulaAt(form, row, 5)).not.toBe("");
  expect(Object.keys(readState(snapshot.part).tabs)).toContain("formA");
  host.resetCounters();
  const preview = await buildForms(officePort(), LATER);
  expect(preview.sheets.filter((sheet) => sheet.changedCells > 0)).toEqual([]);
  expect(host.counters).toMatchObject({ writes: 0, cellsWritten: 0 });
});

test("a protected tab stops the build by name, before anything is written", async () => {
  host.protectSheet("Form A");
  host.resetCounters();
  const elevenMonths = { ...LATER, asOf: { year: 2026, month: 3, day: 15 } };
  await expect(buildForms(officePort(), elevenMonths)).rejects.toThrow("The sheet 'Form A' is protected. Unprotect it (Review tab) and try again; nothing was written.");
  expect(host.counters.writes).toBe(0);
});
