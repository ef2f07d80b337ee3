/** What a file says of calculation and of hidden rows and columns, which some checks ask for. */
import { filePort } from "../../src/files/filePort";
import { newWorkbook } from "../../src/files/newWorkbook";
import { cell, plan, workbookParts, worksheet, zipped } from "../support/files/plans";

test("a new workbook calculates automatically and hides what its plan hides", async () => {
  const port = filePort(newWorkbook(), "settings.xlsx");
  await port.write({
    create: [plan("Data", { cells: [cell(0, 0, { value: 1 })], columns: [{ width: 10 }, { width: 10, hidden: true }] })],
    update: [],
  });
  const { calculation, sheets } = await port.read();
  expect(calculation).toEqual({ mode: "automatic", iterative: false, precisionAsDisplayed: false });
  expect(sheets[0]!.hiddenColumns).toEqual([1]);
  expect(sheets[0]!.hiddenRows).toEqual([]);
});

test("manual and iterative calculation, precision as displayed and a hidden row are told", async () => {
  const sheet = worksheet(
    '<cols><col min="3" max="16384" width="9" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row ' +
      'r="2" hidden="1"><c r="A2"><v>2</v></c></row></sheetData>',
  );
  const bytes = zipped(workbookParts({ Data: sheet }, { after: '<calcPr calcMode="manual" iterate="1" fullPrecision="0"/>' }));
  const { calculation, sheets } = await filePort(bytes, "settings.xlsx").read();
  expect(calculation).toEqual({ mode: "manual", iterative: true, precisionAsDisplayed: true });
  expect(sheets[0]!.hiddenRows).toEqual([1]);
  expect(sheets[0]!.hiddenColumns!.slice(0, 2)).toEqual([2, 3]);
});
