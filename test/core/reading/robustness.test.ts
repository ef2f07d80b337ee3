/** Nothing in a workbook makes the reader throw, hang, change a cell, or present a guess as fact. */
import { readingOf, useOf } from "../../../src/core/activity/line";
import { readWorkbook } from "../../../src/core/reading/workbook";
import { applyMapping } from "../../../src/core/reading/readBy";
import { planSheet } from "../../../src/core/plan/sheets/inputSheets";
import type { CellValue } from "../../../src/core/workbook/cells";
import { plan, tidy, tidyFuels } from "../../cases/messy/plant";
import { book, figures, grid } from "../../support/grids";
import type { Cell, Grid } from "../../support/grids";
import { snapshotOf } from "../../support/planSnapshot";

/** A sheet of words and figures that have nothing to do with fuels; some of its headers are words of ours. */
const somethingElse = (n: number): Grid => [
  [`Attendance ${n}`, null, "Unit", "Kiln section"],
  ["Name", "Department", "Grade", "Supplier", "Status", "Note"],
  ...Array.from({ length: 60 }, (_, i) => [`Person ${i}`, "Kiln", "G5", "Direct", "present", i % 7]),
  ["Invoice", "Date", "Amount", "Units"],
  ...Array.from({ length: 60 }, (_, i) => [`INV-${n}-${i}`, 45748 + i, 1000 * i, 12]),
];

test("40 sheets of something else give no line and no question", () => {
  const reading = readWorkbook(book(Array.from({ length: 40 }, (_, n) => grid(`S${n}`, somethingElse(n)))));
  expect(reading).toMatchObject({ plan: null, lines: [], questions: [], withoutMonth: [] });
});

test("a long table of 50,000 rows is read row by row", () => {
  const months = ["Apr 2025", "May 2025", "Jun 2025"];
  const rows = Array.from({ length: 50_000 }, (_, i) => [months[i % 3]!, "Imported coal", "Kiln", `Truck ${i}`, "t", 25 + (i % 7)]);
  const reading = readWorkbook(
    book([plan(), grid("Weighbridge", [["Month", "Material", "Used in", "Lot", "Unit", "Qty consumed"], ...rows])]),
  );
  expect(reading.lines.length).toBe(50_000);
  expect(reading.questions).toEqual([]);
});

test("50,000 rows of words are passed over", () => {
  const rows = Array.from({ length: 50_000 }, (_, i) => [`Grade ${i}`, "Supplier", "unit", `note ${i}`]);
  expect(readWorkbook(book([grid("Words", rows)])).lines).toEqual([]);
});

/** As long as a cell of Excel can hold: words, and a figure behind spaces. */
const LONGEST_TEXTS = ["coal t ".repeat(4681), `12${" ".repeat(32_764)}x`];

test.each(LONGEST_TEXTS)("a sheet with one longest text in every cell is passed over as quickly as one with short ones", (text) => {
  const notes = grid(
    "Notes",
    Array.from({ length: 4000 }, () => [text, text, text]),
  );
  expect(readWorkbook(book([plan(), notes])).lines).toEqual([]);
});

test("error cells, booleans and empty sheets are findings for others, not failures", () => {
  const error: CellValue = { error: "#DIV/0!" };
  const sheet = grid("Fuels", [
    ["Fuels of April 2025"],
    ["Fuel", "Used in", "Unit", "Consumption"],
    ["Imported coal", "Kiln", "t", error],
    ["Petcoke", "Kiln", "t", true],
    [error, error, error, error],
  ]);
  const reading = readWorkbook(book([plan(), sheet, grid("Empty", [])]));
  expect(reading.lines.map((line) => [line.stream, readingOf(line, "consumed")!.problem])).toEqual([
    ["Imported coal", "error"],
    ["Petcoke", "text"],
  ]);
});

test("a contradictory plan makes questions: one name, two streams that fit", () => {
  const twice = planSheet({
    subtitle: "",
    entity: {},
    boundary: [],
    products: [{ product: "Clinker", role: "clinker" }],
    meters: [],
    sampling: [],
    procedures: [],
    method: {},
    versions: [],
    acva: {},
    streams: [
      { stream: "Coal A", material: "imported coal", use: "kiln" },
      { stream: "Coal B", material: "imported coal", use: "kiln" },
    ],
  });
  const sheet = grid("Fuels", [["Fuels of April 2025"], ["Fuel", "Used in", "Unit", "Consumption"], ["Coal", "Kiln", "t", 4000]]);
  const reading = readWorkbook(book([snapshotOf([twice]).sheets[0]!, sheet]));
  expect(reading.lines.map((line) => `${line.stream}, ${useOf(line)}`)).toEqual(["Coal, kiln"]);
  expect(reading.questions.map(({ what, answers }) => [what, answers.map(({ label }) => label)])).toEqual([
    [
      'Which stream of the plan is "Coal | Kiln"? The plan has several streams it may be.',
      ["Coal A (kiln)", "Coal B (kiln)", '"Coal" as it is, not in the plan'],
    ],
  ]);
});

test("a matrix row that does not say what it counts is asked", () => {
  const sheet = grid("Fuels", [["FY 2025-26"], ["Item", "Unit", "Apr", "May", "Jun"], ["Imported coal", "t", 4000, 4010, 4020]]);
  const reading = readWorkbook(book([plan(), sheet]));
  expect(reading.lines).toEqual([]);
  expect(reading.questions).toMatchObject([
    {
      topic: "quantity",
      what:
        'What does the row "Imported coal" count? Neither the row nor a title says whether it was consumed, received, ' +
        "produced or kept in stock.",
    },
  ]);
});

test("months without any year are asked when not even the plan names one", () => {
  const sheet = grid("Fuels", [["Fuel consumption"], ["Item", "Unit", "Apr", "May", "Jun"], ["Coal", "t", 4000, 4010, 4020]]);
  const reading = readWorkbook(book([sheet]));
  expect(reading.lines).toEqual([]);
  expect(reading.questions.map(({ topic }) => topic)).toEqual(["year"]);
});

test("figures without a name are asked, sums without a name are subtotals", () => {
  const sum: Cell = { f: "=SUM(D3:D4)", v: 6500 };
  const sheet = grid("Fuels", [
    ["Fuels of April 2025"],
    ["Fuel", "Used in", "Unit", "Consumption"],
    ["Imported coal", "Kiln", "t", 4000],
    ["Petcoke", "Kiln", "t", 2500],
    [null, null, null, sum],
    [null, null, null, 77],
  ]);
  const reading = readWorkbook(book([plan(), sheet]));
  expect(figures(reading.lines)).toEqual([
    "fuel, Imported coal, kiln, , 2025-04, consumed, 4000 t",
    "fuel, Petcoke, kiln, , 2025-04, consumed, 2500 t",
  ]);
  expect(reading.questions).toMatchObject([{ topic: "unnamedRow", where: { sheet: "Fuels", row: 5, column: 0 } }]);
});

const DOWN: Grid = [
  ["Year at a glance"],
  ["Month", "Imported coal (t)", "Petcoke (t)"],
  ["Apr 2025", 4000, 2500],
  ["May 2025", 4010, 2510],
  ["Jun 2025", 4020, 2520],
];

test("months in rows with streams across are read as a matrix is: where no word says what is counted, it is asked", () => {
  const reading = readWorkbook(book([plan(), grid("Stores", DOWN)]));
  expect(reading.lines).toEqual([]);
  expect(reading.questions.map(({ topic, where }) => [topic, where!.row, where!.column])).toEqual([
    ["quantity", 1, 1],
    ["quantity", 1, 2],
  ]);
});

test.each<[string, Grid]>([
  ["a summary of formulas", DOWN.map((row) => row.map((cell) => (typeof cell === "number" ? { f: "=SUM(Apr!D3:D4)", v: cell } : cell)))],
  ["figures of other things", DOWN.map((row) => row.map((cell) => (cell === "Petcoke (t)" ? "Rainfall (mm)" : cell)))],
  ["two months", DOWN.slice(0, 4)],
])("%s in that layout are no table laid out so", (_, rows) => {
  expect(readWorkbook(book([plan(), grid("Stores", rows)])).questions.filter(({ topic }) => topic === "layout")).toEqual([]);
});

test("days in rows with streams across are said to be days, and a tab that is left out is nobody's question", () => {
  const log = grid("Daily log", [
    ["Date", "Imported coal (t)", "Petcoke (t)"],
    ...[45748, 45749, 45750].map((v) => [{ v, as: "dd-mmm-yy" }, 120, 80]),
  ]);
  const constants = grid("Stores", [
    ["Fuel", "Used in", "Unit", "Consumption"],
    ["Imported coal", "Kiln", "t", 4000],
  ]);
  const snapshot = book([plan(), log, constants]);
  const reading = readWorkbook(snapshot);
  expect(reading.withoutMonth).toEqual(["Stores"]);
  expect(reading.questions.map(({ what }) => what)).toContain(
    '"Daily log" has 2025-04-01, 2025-04-02, 2025-04-03 ... below one another and "Imported coal (t)", "Petcoke ' +
      '(t)" across; tables laid out so are not read. Give the totals of the months in the month sheets or in a table ' +
      "with months across.",
  );
  const leftOut = ["Daily log", "Stores"].map((text) => ({ what: "sheet", text, reason: "kept for the stores" }) as const);
  const without = applyMapping(snapshot, { ...reading.mapping, leftOut });
  expect([without.withoutMonth, without.questions.filter(({ topic }) => topic === "layout")]).toEqual([[], []]);
});

test("annual columns are not months", () => {
  const sheet = grid("Annual", [
    ["Fuel consumption"],
    ["Fuel", "Unit", "2022-23", "2023-24", "2024-25"],
    ["Imported coal", "t", 48000, 49000, 50000],
  ]);
  expect(readWorkbook(book([plan(), sheet]))).toMatchObject({ lines: [], questions: [] });
});

test("our own sheets are read as typed, without questions", () => {
  const reading = readWorkbook(
    book([plan(), ...tidy([0, 1], (i) => ({ fuel: [...tidyFuels(i), { stream: "Coal", use: "Kiln", unit: "MT", consumed: 5 }] }))]),
  );
  expect(reading.questions).toEqual([]);
  expect(
    reading.lines.filter((line) => line.stream === "Coal").map((line) => `${useOf(line)} ${readingOf(line, "consumed")!.unit}`),
  ).toEqual(["kiln MT", "kiln MT"]);
});
