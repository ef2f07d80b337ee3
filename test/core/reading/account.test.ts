/** The account of figures adds up over every sample and every messy workbook, and names what nothing reads. */
import { withCorrection } from "../../../src/core/reading/mapping/corrections";
import { readWorkbook } from "../../../src/core/reading/workbook";
import { applyMapping } from "../../../src/core/reading/readBy";
import type { WorkbookReading } from "../../../src/core/reading/readBy";
import { parseNumberText } from "../../../src/core/quantity/unitsText";
import type { WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { MESSY_CASES, messyCase, messySnapshot, readAnswered } from "../../cases/messy/answered";
import { plan } from "../../cases/messy/plant";
import { book, grid } from "../../support/grids";
import type { Grid } from "../../support/grids";

/** Numeric cells, counted apart from the product. */
function numericCells(snapshot: WorkbookSnapshot): number {
  const cells = snapshot.sheets.flatMap(({ values }) => values.flat());
  return cells.filter((value) => typeof value === "number" || (typeof value === "string" && parseNumberText(value) !== null)).length;
}

const unreadOf = ({ account }: WorkbookReading) =>
  account.sheets.flatMap(({ unread }) => unread.map(({ what, label, count }) => `${what} ${label}: ${count}`));

test.each(MESSY_CASES)("%s: read, context, left out and not read make all figures", (name) => {
  const messy = messyCase(name);
  const { counts, figures, sheets } = readAnswered(messy).account;
  expect(figures).toBe(numericCells(messySnapshot(messy)));
  expect(counts.read + counts.context + counts.leftOut + counts.notRead).toBe(figures);
  expect(sheets.flatMap(({ unread }) => unread).every(({ count }) => count > 0)).toBe(true);
});

const MATRIX: Grid = [
  ["FY 2025-26"],
  ["Particulars", "Unit", "Apr-25", "May-25", "Jun-25", "Total"],
  ["Imported coal consumption - kiln, lot A", "t", 1200, 1206, 1212, 3618],
  ["Imported coal consumption - kiln, lot B", "t", 800, 804, 808, 2412],
  ["Imported coal consumption - kiln Total", "t", 2000, 2010, 2020, 6030],
  ["Canteen gas", "bottles", 4, 5, 6, 15],
];

test("a total is context, a row of its own is not read until it is left out with a reason", () => {
  const snapshot = book([plan(), grid("MIS", MATRIX)]);
  const reading = readWorkbook(snapshot);
  expect(reading.account.sheets[1]).toMatchObject({ sheet: "MIS", counts: { read: 6, leftOut: 0, notRead: 3 } });
  expect(unreadOf(reading)).toEqual(["row Canteen gas: 3"]);
  const mapping = withCorrection(readWorkbook(snapshot).mapping, {
    kind: "leftOut",
    what: "row",
    text: "Canteen gas",
    reason: "outside the boundary",
  });
  const without = applyMapping(snapshot, mapping);
  expect(unreadOf(without)).toEqual([]);
  expect(without.account.sheets[1]!.counts.leftOut).toBe(4);
});

test("a total that adds up nothing around it is not read", () => {
  const rows: Grid = [...MATRIX.slice(0, 4), ["Imported coal consumption - kiln Total", "t", 2500, 2510, 2520, 7530]];
  expect(unreadOf(readWorkbook(book([plan(), grid("MIS", rows)])))).toEqual(["row Imported coal consumption - kiln Total: 3"]);
});

test("a column of figures that no field takes is named", () => {
  const rows: Grid = [
    ["Report for April 2025"],
    ["Fuel", "Used in", "Unit", "Consumption", "Ash", "Budget"],
    ["Imported coal", "Kiln", "t", 4000, 31.2, 4100],
    ["Petcoke", "Kiln", "t", 2500, 0.4, 2600],
  ];
  expect(unreadOf(readWorkbook(book([plan(), grid("Apr", rows)])))).toEqual(["column Ash: 2"]);
});

test.each<[string, Grid, readonly string[]]>([
  ["the plant's figures", [["Power house log"], ["Apr 2025", "Lakh kWh", 45.2], ["May 2025", "Lakh kWh", 44.1]], ["sheet Tab: 2"]],
  [
    "fuels by their stores",
    [
      ["HSD", "issued", 12, "KL"],
      ["Furnace oil", "issued", 40, "KL"],
    ],
    ["sheet Tab: 2"],
  ],
  [
    "attendance",
    [
      ["Name", "Days"],
      ["A. Sharma", 26],
      ["R. Iyer", 24],
    ],
    [],
  ],
])("a tab of %s is named or not", (_, rows, expected) => {
  expect(unreadOf(readWorkbook(book([plan(), grid("Tab", rows)])))).toEqual(expected);
});
