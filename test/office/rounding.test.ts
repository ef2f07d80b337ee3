/** The rounding formulas before LibreOffice, forced to recalculate. */
import { valueAt } from "../../src/core/workbook/cells";
import { filePort } from "../../src/files/filePort";
import { newWorkbook } from "../../src/files/newWorkbook";
import { recalculate } from "../support/office/libreOffice";
import { disagreements, roundingCases, roundingSheet } from "../support/rounding/cases";
import type { RoundingCase } from "../support/rounding/cases";

/**
 * LibreOffice takes a figure within about 4E-12 of a whole number for that number, whatever ROUND said before. Excel does
 * not; a case that near, and not whole, says nothing about the formula.
 */
function isClear({ target, gei, output }: RoundingCase): boolean {
  const exact = target.minus(gei).times(output).abs();
  const distance = exact.minus(exact.round()).abs();
  return distance.isZero() || distance.gt(exact.times("1e-11"));
}

test("a thousand cases agree in LibreOffice", async () => {
  const cases = roundingCases(1010).filter(isClear).slice(0, 1000);
  expect(cases).toHaveLength(1000);
  const port = filePort(newWorkbook(), "rounding.xlsx");
  await port.write({ create: [roundingSheet(cases)], update: [] });
  const sheet = (await recalculate(port.bytes())).sheets.find(({ name }) => name === "Rounding")!;
  expect(disagreements(cases, (row, column) => valueAt(sheet, row, column))).toEqual([]);
});
