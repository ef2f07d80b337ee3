/** The same operations through Office.js and on a file give the same sheets, and the grid's engine agrees with ours. */
import { buildForms, createSample } from "../../src/core/desk";
import { isCellError } from "../../src/core/workbook/cells";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/workbook/cells";
import { officePort } from "../../src/excel/officePort";
import { startLocalExcel } from "../support/localExcel";
import { BUILD, builtSample } from "../support/sampleWorkbook";

jest.setTimeout(180_000);

let inExcel: WorkbookSnapshot;
let onFile: WorkbookSnapshot;

beforeAll(async () => {
  const { host } = await startLocalExcel();
  const port = officePort();
  await createSample(port);
  await buildForms(port, BUILD);
  inExcel = await port.read();
  host.dispose();
  onFile = await (await builtSample()).read();
});

const ours = (snapshot: WorkbookSnapshot) => snapshot.sheets.filter((sheet) => sheet.form !== null);

/** The grid engine trims results to about twelve significant digits; texts and whole figures are compared as they are. */
function same(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-9 * Math.abs(b) || (Math.abs(a) < 1e-6 && Math.abs(b) < 1e-6);
  return !isCellError(a) && (a ?? "") === (b ?? "");
}

function cellsOf(sheet: SheetSnapshot) {
  return sheet.values.flatMap((row, r) => row.map((value, c) => ({ at: `${sheet.name}!R${sheet.top + r + 1}C${sheet.left + c + 1}`, value, formula: sheet.formulas[r]![c]! })));
}

test("both workbooks have the same tabs, in the same order", () => {
  expect(ours(inExcel).map(({ name, form }) => ({ name, form }))).toEqual(ours(onFile).map(({ name, form }) => ({ name, form })));
});

test("every cell of every tab holds the same value, the formulas calculated by the grid's engine", () => {
  const file = new Map(ours(onFile).flatMap(cellsOf).map((cell) => [cell.at, cell]));
  const cells = ours(inExcel).flatMap(cellsOf);
  expect(cells.filter(({ formula }) => formula !== "").length).toBeGreaterThan(3000);
  const different = cells.filter(({ at, value }) => !same(value, file.get(at)?.value ?? null)).map(({ at, value, formula }) => `${at} ${formula}: ${JSON.stringify(value)} in Excel, ${JSON.stringify(file.get(at)?.value ?? null)} on file`);
  expect(different.slice(0, 20)).toEqual([]);
});
