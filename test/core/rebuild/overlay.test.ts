/** Cells laid over a sheet: read as laid, the rest as it was, and one far away costs no more than its own row. */
import { formulaAt, valueAt } from "../../../src/core/workbook/cells";
import type { SheetSnapshot } from "../../../src/core/workbook/cells";
import { overlaid } from "../../../src/core/rebuild/overlay";

const sheet: SheetSnapshot = {
  id: "1",
  name: "Form A",
  visibility: "visible",
  protected: false,
  form: "formA",
  top: 2,
  left: 1,
  values: [
    ["a", 1],
    ["b", 2],
  ],
  formulas: [
    ["", "=B1"],
    ["", ""],
  ],
  formats: [
    ["@", "0.0"],
    ["@", "0.0"],
  ],
  hiddenRows: [],
  hiddenColumns: [],
};
const cell = (row: number, column: number, value: string) => ({ row, column, formula: "", value, format: "General" });

test("over, beside, above and below what is there", () => {
  const found = overlaid(sheet, [cell(2, 2, "over"), cell(0, 0, "above"), cell(3, 5, "beside"), cell(6, 1, "below")]);
  const at = (row: number, column: number) => [valueAt(found, row, column), formulaAt(found, row, column)];
  expect([found.top, found.left]).toEqual([0, 0]);
  expect([at(2, 2), at(0, 0), at(3, 5), at(6, 1)]).toEqual([
    ["over", ""],
    ["above", ""],
    ["beside", ""],
    ["below", ""],
  ]);
  expect([at(2, 1), at(3, 1), at(3, 2), at(1, 1), at(5, 3)]).toEqual([
    ["a", ""],
    ["b", ""],
    [2, ""],
    [null, ""],
    [null, ""],
  ]);
  // The used range is six columns wide.
  expect(found.values[0]).toHaveLength(6);
});

test("a cell in the far corner costs its own row and the first", () => {
  const found = overlaid(sheet, [cell(1_048_575, 16_383, "far")]);
  expect(valueAt(found, 1_048_575, 16_383)).toBe("far");
  expect(found.values.reduce((sum, row) => sum + row.length, 0)).toBeLessThan(40_000);
});

test("a sheet with nothing on it", () => {
  const empty = { ...sheet, top: 0, left: 0, values: [], formulas: [], formats: [] };
  const found = overlaid(empty, [cell(4, 3, "first")]);
  expect([found.top, found.left, found.values]).toEqual([4, 3, [["first"]]]);
});
