/** Cells of the plan by what their fields say they hold: a text, one of the choices, a number, or a date; and where each is. */
import { blankRow, dateOf, readItems, readRows, readTyped } from "../../../src/core/plan/parse/entries";
import { retyped } from "../../../src/core/plan/parse/retyped";
import { findTables } from "../../../src/core/plan/parse/tables";
import { YES_NO_WORDS } from "../../../src/core/plan/spec/choiceWords";
import { BASELINE_PRODUCTION_TABLE } from "../../../src/core/plan/spec/referenceTables";
import { METER_TABLE } from "../../../src/core/plan/spec/planTables";
import { decimal } from "../../../src/core/quantity/decimal";
import { choiceItem, item, itemList, numberItem, once } from "../../../src/core/plan/spec/tableSpec";
import type { CellValue } from "../../../src/core/workbook/cells";
import { grid } from "../../support/grids";
import type { Grid } from "../../support/grids";

const day = (value: CellValue, system: 1900 | 1904 = 1900) => {
  const date = dateOf(value, system);
  return date === null ? null : `${date.day}.${date.month}.${date.year}`;
};

test.each<[CellValue, string | null]>([
  ["31-03-2026", "31.3.2026"],
  [" 31/3/26 ", "31.3.2026"],
  ["1.4.2025", "1.4.2025"],
  ["5 12 2025", "5.12.2025"],
  ["31-Mar-2026", "31.3.2026"],
  ["1 january 26", "1.1.2026"],
  ["31 DECEMBER 2025", "31.12.2025"],
  ["2026-03-31", "31.3.2026"],
  [" 2026-3-1 ", "1.3.2026"],
  ["29-02-2024", "29.2.2024"],
  // The day comes before the month, as in India, and must exist.
  ["03-31-2026", null],
  ["31-04-2026", null],
  ["29-02-2025", null],
  ["00-04-2026", null],
  ["2026-13-01", null],
  ["2026-00-01", null],
  ["31-Foo-2026", null],
  ["31-03-202", null],
  ["311-03-2026", null],
  ["on 31-03-2026", null],
  ["31-03-2026 or so", null],
  ["on 2026-03-31", null],
  ["2026-03-31 or so", null],
  ["2026-03-311", null],
  ["March 2026", null],
  ["", null],
  [null, null],
  [true, null],
  [{ error: "#N/A" }, null],
  // A serial of this century or so.
  [46_112, "31.3.2026"],
  [46_112.75, "31.3.2026"],
  [20_000, "3.10.1954"],
  [19_999, null],
  [79_999, "10.1.2119"],
  [80_000, null],
])("%p is the day %p", (value, expected) => {
  expect(day(value)).toBe(expected);
});

test("a serial is counted from 1904 in a workbook that does", () => {
  expect(day(46_112 - 1462, 1904)).toBe("31.3.2026");
});

const read = (rows: Grid) => {
  const sheet = grid("Reference Data", rows, { top: 1, left: 1 });
  return readRows(BASELINE_PRODUCTION_TABLE, findTables(sheet, [BASELINE_PRODUCTION_TABLE])[0], 1900);
};
const HEADER = ["Product", "Unit", "Baseline year"];

test("a row of a table, with the place of each of its cells", () => {
  expect(read([HEADER, [" OPC ", "t", 5]])).toEqual([
    {
      product: { kind: "text", text: "OPC", cell: { sheet: "Reference Data", row: 2, column: 1 }, note: "" },
      unit: { kind: "text", text: "t", cell: { sheet: "Reference Data", row: 2, column: 2 }, note: "" },
      baselineProduced: {
        kind: "number",
        text: "5",
        cell: { sheet: "Reference Data", row: 2, column: 3 },
        note: "",
        state: "given",
        number: decimal(5),
        unit: "",
        native: "{cell}",
      },
      previousProduced: { kind: "number", text: "", cell: null, note: "", state: "blank", number: null },
    },
  ]);
});

test("an absent table has no rows", () => {
  expect(readRows(BASELINE_PRODUCTION_TABLE, undefined, 1900)).toEqual([]);
});

test("an error is the name of its row, so that the row is not lost, and no other text", () => {
  const [row] = read([HEADER, [{ error: "#REF!" }, { error: "#N/A" }, { error: "#DIV/0!" }]]);
  expect([row?.product.text, row?.unit.text]).toEqual(["#REF!", ""]);
  expect(row?.baselineProduced).toMatchObject({ text: "#DIV/0!", state: "unreadable", because: "error" });
});

const produced = (unit: CellValue, value: Grid[number][number], header = "Baseline year") => {
  const cell = read([
    ["Product", "Unit", header],
    ["OPC", unit, value],
  ])[0]?.baselineProduced;
  return cell?.state === "given" ? cell.number.toString() : cell?.state === "unreadable" ? `${cell.because} ${cell.hint}` : cell?.state;
};

test("an amount is in the unit of its row, where that is one", () => {
  expect(produced("t", "2000 kg")).toBe("2");
  expect(produced("kg", "2 t")).toBe("2000");
  expect(produced("zz", "2 t")).toBe("unit ");
  expect(produced("t", 2, "Baseline year (kg)")).toBe("2");
});

test("a cell is read with its format, and with the formula behind it", () => {
  expect(produced("%", { v: 0.5, as: "0%" })).toBe("0.5");
  expect(produced("t", { v: null, f: "=A1" })).toBe("uncalculated ");
  expect(produced("t", null)).toBe("blank");
});

test("the header's unit is that of the cells below it", () => {
  const rows: Grid = [
    ["Meter", "Location", "Uncertainty (fraction)", "Calibration due"],
    ["EM-1", "kiln", 0.02, 46_112],
    ["EM-2", "mill", { v: 0.02, as: "0%" }, "soon"],
    ["EM-3", "mill", null, null],
  ];
  const meters = readRows(METER_TABLE, findTables(grid("Plan", rows), [METER_TABLE])[0], 1900);
  expect(meters.map(({ uncertainty }) => uncertainty.number?.toString())).toEqual(["2", "2", undefined]);
  expect(meters.map(({ calibrationDue: { state, date } }) => [state, date])).toEqual([
    ["given", { year: 2026, month: 3, day: 31 }],
    ["unreadable", null],
    ["blank", null],
  ]);
});

const LIST = itemList({
  id: "list",
  title: "List",
  items: [
    item("company", "Name of entity", "text", { synonyms: ["company"] }),
    numberItem("heat", "Heat of clinker", { figure: once("specificEnergy"), unit: "kcal/kg" }),
    choiceItem("advised", "Has advised", { words: YES_NO_WORDS }),
    item("since", "Since", "date"),
  ],
});
const items = (rows: Grid, system: 1900 | 1904 = 1900) => readItems(LIST, grid("Plan", rows, { top: 2, left: 1 }), system);

test("an item stands beside its label, its note beside that", () => {
  const found = items([
    ["Item", "Value", "Note"],
    [5, "Heat of clinker (kcal/kg)", "740", " as measured "],
    [null, "NAME OF ENTITY", " Plant A ", { error: "#N/A" }],
    ["Has advised", "हाँ"],
  ]);
  expect(found.heat).toMatchObject({ text: "740", cell: { sheet: "Plan", row: 3, column: 3 }, note: "as measured", state: "given" });
  expect(found.company).toEqual({ kind: "text", text: "Plant A", cell: { sheet: "Plan", row: 4, column: 3 }, note: "" });
  expect(found.advised).toMatchObject({ text: "हाँ", state: "chosen", choice: "Yes", cell: { row: 5, column: 2 } });
  expect(found.since).toEqual({ kind: "date", text: "", cell: null, note: "", state: "blank", date: null });
});

test("an item is in the unit that somebody has written into its label", () => {
  expect(items([["Heat of clinker (GJ/t)", 4.1868]]).heat.number?.toString()).toBe("1000");
});

test("the first of two labels counts, and the item's own before its other names", () => {
  expect(
    items([
      ["Since", "1-4-2025"],
      ["Since", "1-4-2026"],
    ]).since,
  ).toMatchObject({ date: { year: 2025 } });
  expect(
    items([
      ["Company", "Holding"],
      ["Name of entity", "Plant A"],
    ]).company.text,
  ).toBe("Plant A");
  expect(items([["Company", "Holding"]]).company.text).toBe("Holding");
});

test("a date of an item is counted as the workbook counts", () => {
  expect(items([["Since", 46_112 - 1462]], 1904).since.date).toEqual({ year: 2026, month: 3, day: 31 });
});

const [COMPANY, HEAT] = LIST.items;

test("what is typed into a cell is read as the sheet would be", () => {
  const at = { sheet: "Plan", row: 3, column: 2 };
  expect(readTyped(COMPANY!, { value: " Plant A ", at, note: "new" })).toEqual({ kind: "text", text: "Plant A", cell: at, note: "new" });
  expect(readTyped(COMPANY!, { value: { error: "#REF!" }, at: null, note: "" })).toEqual({ kind: "text", text: "", cell: null, note: "" });
  expect(readTyped(HEAT!, { value: { error: "#REF!" }, at: null, note: "" })).toMatchObject({ text: "#REF!", because: "error" });
});

test("a cell keeps its place and its note when another value is typed", () => {
  const { heat } = items([["Heat of clinker", 740, "measured"]]);
  const typed = retyped(HEAT!, heat, "4.1868 GJ/t");
  expect([typed.cell, typed.note, typed.number?.toString()]).toEqual([heat.cell, "measured", "1000"]);
});

test("a row in which nobody has typed anything has all cells, each of them blank", () => {
  expect(blankRow(BASELINE_PRODUCTION_TABLE)).toEqual({
    product: { kind: "text", text: "", cell: null, note: "" },
    unit: { kind: "text", text: "", cell: null, note: "" },
    baselineProduced: { kind: "number", text: "", cell: null, note: "", state: "blank", number: null },
    previousProduced: { kind: "number", text: "", cell: null, note: "", state: "blank", number: null },
  });
});
