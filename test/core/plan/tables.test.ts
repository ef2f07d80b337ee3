/** Which cells of a sheet are a table of the plan, where its columns stand, and what each of its cells shows. */
import {
  cellOf,
  cellText,
  findTables,
  isBlank,
  matchColumns,
  rowsOf,
  shownAt,
  shownText,
  textOf,
  unitTextAt,
  valueOf,
  wholeText,
} from "../../../src/core/plan/parse/tables";
import type { FoundTable } from "../../../src/core/plan/parse/tables";
import { FUEL_TABLE } from "../../../src/core/plan/spec/fuelTable";
import { HEAT_TABLE } from "../../../src/core/plan/spec/heatTable";
import { PRODUCTION_TABLE } from "../../../src/core/plan/spec/productionTable";
import { ELECTRICITY_TABLE } from "../../../src/core/plan/spec/electricityTable";
import type { CellValue, SheetSnapshot } from "../../../src/core/workbook/cells";
import { grid } from "../../support/grids";
import type { Grid, GridOptions } from "../../support/grids";

const SPECS = [FUEL_TABLE, ELECTRICITY_TABLE, PRODUCTION_TABLE, HEAT_TABLE];
const tablesIn = (rows: Grid, options: GridOptions = {}) => findTables(grid("Data", rows, options), SPECS);
/** "fuel at 1: 2, 3". */
const found = (rows: Grid, options?: GridOptions) =>
  tablesIn(rows, options).map(({ spec, headerRow, rows: data }) => `${spec.id} at ${headerRow}: ${data.join(", ")}`);

const HEADER = ["Stream", "Use", "Consumed"];

test("a table has the rows below its header, up to a blank one", () => {
  const rows = [["Fuels of April"], HEADER, ["Coal", "kiln", 5], ["HSD", "DG", 1], [null, "  ", null], ["Lime", "kiln", 2]];
  expect(found(rows)).toEqual(["fuel at 1: 2, 3"]);
});

test("a table ends at the header of another, and the last one with the sheet", () => {
  const rows = [HEADER, ["Coal", "kiln", 5], ["Meter", "Energy (kWh)"], ["EM-GRID", 7], ["EM-2", 8]];
  expect(found(rows)).toEqual(["fuel at 0: 1", "electricity at 2: 3, 4"]);
});

test("rows and columns are those of the sheet, wherever its used range begins", () => {
  const [table] = tablesIn([HEADER, ["Coal", "kiln", 5]], { top: 3, left: 2 });
  expect([table?.headerRow, table?.rows]).toEqual([3, [4]]);
  expect([...(table?.columns ?? [])].map(([id, { column, confidence, header, unit }]) => [id, column, confidence, header, unit])).toEqual([
    ["stream", 2, 1, "Stream", ""],
    ["use", 3, 1, "Use", ""],
    ["consumed", 4, 1, "Consumed", ""],
  ]);
});

test("a total, and a row without a name, are no data; a row of units below the header is none either", () => {
  const rows = [HEADER, [null, null, "(t)"], ["Coal", "kiln", 5], ["Total", null, 5], [null, null, 5], ["HSD", "DG", 1]];
  expect(found(rows)).toEqual(["fuel at 0: 2, 5"]);
});

test("a row whose name is an error, or a formula that was never calculated, is a row", () => {
  expect(found([HEADER, [{ error: "#REF!" }, "kiln", 5], [{ f: "=A1", v: null }, null, null], ["HSD"]])).toEqual(["fuel at 0: 1, 2, 3"]);
});

test.each<[string, Grid]>([
  ["a single text", [["Stream"], ["Coal"]]],
  ["one key of two", [["Stream", "Use"]]],
  ["no name of a column as it stands", [["Streem", "Consumtion"]]],
  ["numbers", [[1, 2]]],
])("a row with %s is no header", (_, rows) => {
  expect(found(rows)).toEqual([]);
});

test("a header is also known by one exact name, if the other is misspelt", () => {
  expect(
    found([
      ["Stream", "Consumtion"],
      ["Coal", 5],
    ]),
  ).toEqual(["fuel at 0: 1"]);
});

test("a row is the header of the table whose own names it carries, of two alike the first", () => {
  // "Grade" is a product and a lot, "Steam heat" is heat; energy is that of a meter by its label, and heat by a synonym.
  expect(found([["Meter", "Steam", "Energy"]])).toEqual(["electricity at 0: "]);
  expect(found([["Steam", "Feeder", "Heat quantity", "Consumption"]])).toEqual(["electricity at 0: "]);
  expect(found([["Feeder", "Steam", "Supplier factor", "Energy"]])).toEqual(["heat at 0: "]);
});

const columns = (...headers: readonly CellValue[]) =>
  [...matchColumns(grid("Data", [headers], { top: 2, left: 1 }), 2, FUEL_TABLE)].map(
    ([id, { column, confidence }]) => `${id} ${column} ${confidence}`,
  );

test.each<[string, readonly CellValue[], readonly string[]]>([
  ["its own name goes before a synonym", ["Fuel", "Stream"], ["stream 2 1"]],
  ["of two alike the left one", ["Fuel", "Material"], ["stream 1 0.95"]],
  ["a column has one field", ["Qty consumed", "Qty"], ["consumed 1 0.95"]],
  ["what it only holds comes last", ["Coal consumption", "Consumption"], ["consumed 2 0.95"]],
  ["blank and other cells are none", [null, "", 5, true, "GCV (kcal/kg)"], ["gcv 5 1"]],
])("the columns of a header: %s", (_, headers, expected) => {
  expect(columns(...headers)).toEqual(expected);
});

test("a row outside the sheet has no columns", () => {
  expect(matchColumns(grid("Data", [HEADER]), 7, FUEL_TABLE).size).toBe(0);
});

test("the unit of a column is the one its header names", () => {
  const [table] = tablesIn([
    ["Stream", "Consumed (kg)"],
    ["Coal", 5],
  ]);
  expect(table?.columns.get("consumed")?.unit).toBe("kg");
});

const ROWS: Grid = [
  ["Stream", "Use", "Consumed"],
  [" Coal ", { error: "#REF!" }, 5],
];

test("a cell of a row by its field", () => {
  const [table] = tablesIn(ROWS, { top: 1, left: 1 }) as [FoundTable];
  const [row] = rowsOf(table);
  expect(row).toEqual({ table, row: 2 });
  if (row === undefined) throw new Error("the table has a row");
  expect([cellOf(row, "stream"), cellOf(row, "gcv")]).toEqual([{ sheet: "Data", row: 2, column: 1 }, null]);
  expect([valueOf(row, "stream"), valueOf(row, "consumed"), valueOf(row, "gcv")]).toEqual([" Coal ", 5, null]);
  expect([textOf(row, "stream"), textOf(row, "use"), textOf(row, "gcv")]).toEqual(["Coal", "", ""]);
});

test.each<[CellValue, string, string, string, boolean]>([
  [" Coal ", "Coal", "Coal", " Coal ", false],
  [5, "5", "5", "5", false],
  [true, "true", "true", "true", false],
  [0, "0", "0", "0", false],
  ["  ", "", "", "  ", true],
  ["", "", "", "", true],
  [null, "", "", "", true],
  [{ error: "#REF!" }, "", "#REF!", "", true],
])("%p has the text %p, shows %p, is %p to a formula, and is blank: %p", (value, text, shown, whole, blank) => {
  expect([cellText(value), shownText(value), wholeText(value), isBlank(value)]).toEqual([text, shown, whole, blank]);
});

test("a formula that was never calculated shows itself, also as a unit", () => {
  const sheet: SheetSnapshot = grid("Data", [[{ f: "=B1", v: null }, { f: "=C1", v: " t " }, " kg ", 5, { error: "#N/A" }, null]]);
  const all = [0, 1, 2, 3, 4, 5];
  expect(all.map((column) => shownAt(sheet, 0, column))).toEqual(["=B1", "t", "kg", "5", "#N/A", ""]);
  expect(all.map((column) => unitTextAt(sheet, 0, column))).toEqual(["=B1", " t ", " kg ", "5", "#N/A", ""]);
});
