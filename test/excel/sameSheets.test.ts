/** The same operations through Office.js and on a file give the same sheets, and the grid's engine agrees with ours. */
import { buildForms, createSample } from "../../src/core/operations";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/workbook/cells";
import { officePort } from "../../src/excel/officePort";
import { agreesInGrid } from "../support/agrees";
import { startLocalExcel } from "../support/localExcel";
import { BUILD, builtSample } from "../support/sampleWorkbook";

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

function cellsOf(sheet: SheetSnapshot) {
  return sheet.values.flatMap((row, r) =>
    row.map((value, c) => ({ at: `${sheet.name}!R${sheet.top + r + 1}C${sheet.left + c + 1}`, value, formula: sheet.formulas[r]![c]! })),
  );
}

test("both workbooks have the same tabs, in the same order", () => {
  expect(ours(inExcel).map(({ name, form }) => ({ name, form }))).toEqual(ours(onFile).map(({ name, form }) => ({ name, form })));
});

test("every cell of every tab holds the same value, the formulas calculated by the grid's engine", () => {
  const file = new Map(
    ours(onFile)
      .flatMap(cellsOf)
      .map((cell) => [cell.at, cell]),
  );
  const cells = ours(inExcel).flatMap(cellsOf);
  expect(cells.filter(({ formula }) => formula !== "").length).toBeGreaterThan(3000);
  const different = cells
    .filter(({ at, value }) => !agreesInGrid(value, file.get(at)?.value ?? null))
    .map(
      ({ at, value, formula }) =>
        `${at} ${formula}: ${JSON.stringify(value)} in Excel, ${JSON.stringify(file.get(at)?.value ?? null)} on file`,
    );
  expect(different.slice(0, 20)).toEqual([]);
});
