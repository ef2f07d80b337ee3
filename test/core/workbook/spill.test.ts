/** A cell that an array fills has the array's formula, as it would be written for this cell alone. */
import { withoutGuard } from "../../../src/core/workbook/formula";
import { formulaBehind } from "../../../src/core/workbook/formulaBehind";
import { grid } from "../../support/grids";

const sheet = (formula: string, below: string) =>
  grid("Aug 2025", [[null], [null], [{ f: formula, v: 1 }], [below === "" ? 2 : { f: below, v: 2 }], [3]]);

test.each([
  ["ranges beside it", "=B3:B4-C3:C4", "", ["=B3-C3", "=B4-C4", ""]],
  ["the same in each cell", "=(B3:B4-$C3:$C4)", "=(B3:B4-$C3:$C4)", ["=(B3-C3)", "=(B4-C4)", ""]],
  ["ranges elsewhere", "='Log'!F10:F11*2", "", ["='Log'!F10*2", "='Log'!F11*2", ""]],
  ["a sum, which fills one cell", "=SUM(B3:B4)", "", ["=SUM(B3:B4)", "", ""]],
  ["a formula of its own below", "=B3:B4", "=B4", ["=B3", "=B4", ""]],
])("%s", (_, formula, below, expected) => {
  const grown = sheet(formula, below);
  expect([2, 3, 4].map((row) => formulaBehind(grown, row, 0))).toEqual(expected);
});

test("an array over one row fills the cells to its right", () => {
  const across = grid("Aug 2025", [[{ f: "=A5:C5", v: 1 }, 2, 3, 4]]);
  expect([0, 1, 2, 3].map((column) => formulaBehind(across, 0, column))).toEqual(["=A5", "=B5", "=C5", ""]);
});

test.each([
  ['=IF(AND(ISNUMBER(E8),ISNUMBER(F8)),E8+F8-MAX(G8,1),"")', "=E8+F8-MAX(G8,1)"],
  ['=if( A1 , B1 , "" )', "=B1"],
  ['=IF(A1,1,"")+2', '=IF(A1,1,"")+2'],
  ["=IF(A1,B1,0)", "=IF(A1,B1,0)"],
  ['=SUM(A1,B1,"")', '=SUM(A1,B1,"")'],
])("%s gives, where it gives anything, %s", (formula, bare) => {
  expect(withoutGuard(formula)).toBe(bare);
});
