/** What reading sees of a formula without the tokeniser is what the tokeniser sees. */
import { columnIndex } from "../../../src/core/workbook/cells";
import { references } from "../../../src/core/workbook/formula";
import { bareRanges, singleCells } from "../../../src/core/workbook/plainFormula";

test.each([
  "='Apr 2025'!I8",
  "=Apr!$I$8+J9*1.5",
  "='It''s (new)'!B2-LOG10(A1)",
  '=IF(B2="C3:D4",$E5,"F6")',
  "=कोयला!B4/1000",
  "=TAX_2025+A1",
])("%s takes its cells one by one", (formula) => {
  const seen = references(formula).map(({ sheet, corners: [corner] }) => ({
    sheet,
    row: corner!.row,
    column: columnIndex(corner!.column.replace("$", "")),
  }));
  expect(seen.length).toBeGreaterThan(0);
  expect(singleCells(formula)).toEqual(seen);
});

test.each(["=SUM(A1:A3)+B4", "=A1:A3", "=12*3", ""])("%s takes no cell by itself", (formula) => {
  expect(singleCells(formula)).toEqual([]);
});

test.each([
  ["=A1:A3*2", [{ rows: 3, columns: 1 }]],
  [
    "=(B3:B4-$C3:$D3)",
    [
      { rows: 2, columns: 1 },
      { rows: 1, columns: 2 },
    ],
  ],
  ["=SUM((A1:A3))*IF(B1>0,MAX(C1:C9),1)", []],
  ["='a:b (1)'!A1:A2&\"C1:C5\"", [{ rows: 2, columns: 1 }]],
])("%s has these ranges outside calls", (formula, expected) => {
  expect(bareRanges(formula)).toEqual(expected);
});
