import { addressLists, columnRuns, rectangles } from "../../src/excel/rectangles";
import { areaText } from "../../src/core/workbook/cells";

const spots = (text: string): { row: number; column: number }[] =>
  text.split("\n").flatMap((line, row) => [...line].flatMap((mark, column) => (mark === "x" ? [{ row, column }] : [])));

test("cells become the rectangles they form, none of which holds a cell that was not given", () => {
  expect(rectangles(spots("xx.x\nxx.x\n.x..\nxx.x")).map(areaText)).toEqual(["A1:B2", "D1:D2", "B3", "A4:B4", "D4"]);
});

test("columns are followed downwards", () => {
  expect(columnRuns(spots("x.\nxx\n.x")).map(areaText)).toEqual(["A1:A2", "B2:B3"]);
});

test("the order of the cells does not matter, and a cell given twice counts once", () => {
  const cells = spots("xx\nxx");
  expect(rectangles([...cells, ...cells].reverse()).map(areaText)).toEqual(["A1:B2"]);
});

test("addresses are joined up to the length that Excel is given at once", () => {
  const lists = addressLists(Array.from({ length: 2000 }, (_, index) => ({ top: index * 2, left: 0, bottom: index * 2, right: 0 })));
  expect(lists.map((list) => list.length <= 4005)).toEqual(lists.map(() => true));
  expect(lists.join(",").split(",")).toHaveLength(2000);
});
