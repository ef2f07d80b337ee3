import type { Entry } from "../../src/excel/cellEntries";
import type { EntrySpot } from "../../src/excel/fills";
import { fillsOf, fillKey } from "../../src/excel/fills";

const grid = (rows: number, columns: number, entry: (row: number, column: number) => Entry, isFormula = false): EntrySpot[] =>
  Array.from({ length: rows * columns }, (_, i) => ({
    row: Math.floor(i / columns),
    column: i % columns,
    isFormula,
    entry: entry(Math.floor(i / columns), i % columns),
  }));

test("a block of lines that are alike is one fill with the first line's formula", () => {
  const lines = grid(
    20,
    12,
    (row, column) =>
      `=SUMIFS('CCTS Data'!$I$5:$I$904,'CCTS Data'!$L$5:$L$904,$F${row + 9},'CCTS Data'!$E$5:$E$904,${"GHIJKLMNOPQR"[column]}$6)`,
    true,
  );
  expect(fillsOf(lines)).toEqual({
    fills: [
      {
        area: { top: 0, left: 0, bottom: 19, right: 11 },
        entry: "=SUMIFS('CCTS Data'!$I$5:$I$904,'CCTS Data'!$L$5:$L$904,$F9,'CCTS Data'!$E$5:$E$904,G$6)",
      },
    ],
    rest: [],
  });
});

test("formulas that refer differently, short runs and single cells are left", () => {
  const odd = grid(40, 1, (row) => `='Apr 2025'!A${2 * row + 1}`, true);
  expect(fillsOf(odd)).toEqual({ fills: [], rest: odd });
  const few = grid(5, 1, () => "kiln");
  expect(fillsOf(few)).toEqual({ fills: [], rest: few });
});

test("a text that looks like a formula is filled as the text it is, and only with its equals", () => {
  const texts = grid(100, 1, () => "=A1 of the old sheet");
  expect(fillsOf(texts).fills).toEqual([{ area: { top: 0, left: 0, bottom: 99, right: 0 }, entry: "=A1 of the old sheet" }]);
  const others = grid(100, 1, (row) => `=A${row + 1} of the old sheet`);
  expect(fillsOf(others).fills).toEqual([]);
});

test.each([
  ["=A1+$B$2", "=B2+$B$2", true],
  ["=A1", "=A2", false],
  ['=SUM(A1:A3)&"A1"', '=SUM(B2:B4)&"A1"', true],
  ["='Apr 2025'!A1", "='Apr 2025'!B2", true],
])("%s in A1 and %s in B2 are alike: %s", (inA1, inB2, alike) => {
  expect(fillKey(inA1, { row: 0, column: 0 }) === fillKey(inB2, { row: 1, column: 1 })).toBe(alike);
});

test.each(["=SUM(A:A)", "=SUM(3:3)", "=fuel[Qty]"])("%s is never taken to be like another", (formula) => {
  expect(fillKey(formula, { row: 0, column: 0 })).toBe(null);
});
