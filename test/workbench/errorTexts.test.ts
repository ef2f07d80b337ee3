/** What a function said of an error is told for the cell that shows that error, and for no other. */
import { errorTextOf, forgetErrors, noteErrors } from "../../src/workbench/errorTexts";

const NO_NCV = { code: "#N/A", message: "coal: give the NCV" };
beforeEach(forgetErrors);

test("told while the cell shows the error, and not of another result, cell or workbook", () => {
  noteErrors("file-1", 4, 2, NO_NCV);
  expect(errorTextOf("file-1", 4, 2, "#N/A")).toBe("coal: give the NCV");
  // The cell was typed over, or another part of its formula fails.
  for (const shown of [1979.5, "", "#DIV/0!", "coal"]) expect(errorTextOf("file-1", 4, 2, shown)).toBeNull();
  expect([errorTextOf("file-1", 4, 3, "#N/A"), errorTextOf("file-2", 4, 2, "#N/A")]).toEqual([null, null]);
  forgetErrors();
  expect(errorTextOf("file-1", 4, 2, "#N/A")).toBeNull();
});

test("a second function of the same formula that succeeds does not hide what the first one said", () => {
  noteErrors("file-1", 4, 2, NO_NCV);
  noteErrors("file-1", 4, 2, 12.5);
  expect(errorTextOf("file-1", 4, 2, "#N/A")).toBe("coal: give the NCV");
});

test("each cell of a column of results has its own", () => {
  noteErrors("file-1", 4, 2, [[1], [NO_NCV], [{ code: "#VALUE!", message: "no such unit" }]]);
  expect([4, 5, 6].map((row) => errorTextOf("file-1", row, 2, ["#N/A", "#N/A", "#VALUE!"][row - 4]))).toEqual([
    null,
    "coal: give the NCV",
    "no such unit",
  ]);
});
