/** The rounding formulas before plain doubles and the grid's engine; LibreOffice judges them in test/office. */
import { officePort } from "../../../src/excel/officePort";
import { valueAt } from "../../../src/core/workbook/cells";
import { evaluateWorkbook } from "../../support/judges/ieee";
import { startLocalExcel } from "../../support/localExcel";
import { snapshotOf } from "../../support/planSnapshot";
import { disagreements, expectedOf, roundingCases, roundingSheet } from "../../support/rounding/cases";

const CASES = roundingCases();

test("among the cases are whole numbers, exact halves and both sides of the target", () => {
  const expected = CASES.map(expectedOf);
  expect(expected.filter(({ issued }) => issued !== "0").length).toBeGreaterThan(200);
  expect(expected.filter(({ surrender }) => surrender !== "0").length).toBeGreaterThan(200);
  expect(expected.filter(({ surplus }) => surplus.endsWith(".5")).length).toBeGreaterThan(5);
});

test("a thousand cases agree in plain doubles", () => {
  const judge = evaluateWorkbook(snapshotOf([roundingSheet(CASES)]));
  expect(disagreements(CASES, (row, column) => judge("Rounding", row, column))).toEqual([]);
});

test("without the guard some whole certificates are wrong, so the guard is needed", () => {
  const plan = roundingSheet(CASES);
  const unguarded = {
    ...plan,
    cells: plan.cells.map((cell) =>
      "formula" in cell.content
        ? {
            ...cell,
            content: { ...cell.content, formula: cell.content.formula.replace(/ROUND(DOWN|UP)\(ROUND\((.*),6\),0\)$/, "ROUND$1($2,0)") },
          }
        : cell,
    ),
  };
  const judge = evaluateWorkbook(snapshotOf([unguarded]));
  expect(disagreements(CASES, (row, column) => judge("Rounding", row, column)).length).toBeGreaterThan(20);
});

test("a thousand cases agree in the grid's engine", async () => {
  const { host } = await startLocalExcel();
  const port = officePort();
  await port.write({ create: [roundingSheet(CASES)], update: [] });
  const sheet = (await port.read()).sheets.find(({ name }) => name === "Rounding")!;
  host.dispose();
  expect(disagreements(CASES, (row, column) => valueAt(sheet, row, column))).toEqual([]);
});
