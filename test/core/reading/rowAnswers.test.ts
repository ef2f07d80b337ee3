/** Rows that were taken for something else: one answer sets them right, in all tables like theirs, and can be taken back. */
import { withCorrection } from "../../../src/core/reading/mapping/corrections";
import { decisionsOf, withoutDecision } from "../../../src/core/reading/mapping/decisions";
import type { Correction, Mapping } from "../../../src/core/reading/mapping/mapping";
import { mappingSheet } from "../../../src/core/reading/mapping/mappingSheet";
import { readMeaning } from "../../../src/core/reading/mapping/typedMeaning";
import type { RowMeaning } from "../../../src/core/reading/mapping/rowAnswers";
import { lostAnswers, rowList } from "../../../src/core/reading/mapping/rowList";
import type { MappedRow } from "../../../src/core/reading/mapping/rowList";
import { monthsText, readAsText, sourceText } from "../../../src/core/reading/mapping/rowText";
import { readWorkbook } from "../../../src/core/reading/workbook";
import { applyMapping, proposedMapping } from "../../../src/core/reading/readBy";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { coal, diesel, gcv, millPlan, MONTHS_SHOWN, monthSheets, paper, power } from "../../support/foreign/mill";
import { MISREAD, misTab } from "../../support/foreign/misread";
import { book, figures, grid } from "../../support/grids";
import type { Cell } from "../../support/grids";
import { snapshotOf } from "../../support/planSnapshot";
import { plan } from "../../cases/messy/plant";

const KEPT: RowMeaning = { table: "fuel", field: "", stream: "", use: "", lot: "", unit: "" };

function rowNamed(snapshot: WorkbookSnapshot, mapping: Mapping, text: string): MappedRow {
  return rowList(snapshot, applyMapping(snapshot, mapping)).find(({ words }) => words.text === text)!;
}

function answered(snapshot: WorkbookSnapshot, mapping: Mapping, text: string, means: Partial<RowMeaning> | string): Mapping {
  const row = rowNamed(snapshot, mapping, text);
  const correction: Correction = {
    kind: "row",
    words: row.words,
    means: typeof means === "string" ? null : { ...(row.meanings[0] ?? KEPT), ...means },
    reason: typeof means === "string" ? means : "",
  };
  return withCorrection(mapping, correction);
}

/** Every figure of a month, worked out apart. */
const truthOf = (i: number) => [
  `fuel, Coal, boiler, , 2025-0${4 + i}, consumed, ${coal(i)} t`,
  `fuel, Coal, boiler, , 2025-0${4 + i}, gcv, ${gcv(i)} kcal/kg`,
  `fuel, HSD, DG, , 2025-0${4 + i}, consumed, ${diesel(i) * 1000} L`,
  `electricity, EM-GRID, grid, , 2025-0${4 + i}, energy, ${power(i)} kWh`,
  `production, Writing paper, , , 2025-0${4 + i}, produced, ${paper(i)} t`,
];
const TRUTH = MONTHS_SHOWN.flatMap(truthOf).sort();

const MIS = book([millPlan(), ...MISREAD]);

const ISSUED = "FUEL: Coal consumption in boiler";
const BELT = "FUEL: Belt total";
const DIESEL = "FUEL: HSD consumption - DG";
const BELT_IS: Partial<RowMeaning> = { table: "fuel", field: "consumed", stream: "Coal", use: "boiler" };

const linesBy = (snapshot: WorkbookSnapshot, mapping: Mapping) => figures(applyMapping(snapshot, mapping).lines);

/** The workbook with the mapping of another state of it on its tab. */
function kept(sheets: readonly SheetSnapshot[], mapping: Mapping, from: WorkbookSnapshot): WorkbookSnapshot {
  const reading = applyMapping(from, mapping);
  const [tab] = snapshotOf([mappingSheet("CCTS Mapping", mapping, reading.names, rowList(from, reading))]).sheets;
  return book([...sheets, { ...tab!, id: "map" }]);
}

test("every row of figures is listed once for its like tables, with what it is read as and from what", () => {
  const rows = rowList(MIS, readWorkbook(MIS)).map((row) => [row.words.text, readAsText(row), monthsText(row), sourceText(row)]);
  const months = "Apr 2025 to Jun 2025, 3 months";
  expect(rows).toEqual([
    [ISSUED, "fuel: Coal, boiler: Consumed (MT)", months, "its own words"],
    [BELT, "adds up other rows", "", ""],
    [
      "FUEL: GCV of coal",
      "fuel: Coal, boiler: GCV (kcal/kg)",
      months,
      'its own words; "of coal" is Coal in the plan; the plan has it in one use only',
    ],
    [DIESEL, "fuel: HSD, DG: Consumed (KL)", months, "its own words"],
    ["POWER: Grid", "electricity: EM-GRID, grid: Energy (kWh)", months, "its own words; the plan's only meter of grid"],
    ["PRODUCTION: Writing paper production", "production: Writing paper: Produced (MT)", months, "its own words; a product of the plan"],
  ]);
});

test("one answer gives a row of three months its true unit, and taking it back gives the old reading again", () => {
  const before = readWorkbook(MIS);
  const mapping = answered(MIS, before.mapping, DIESEL, { unit: "L" });
  const diesels = (lines: readonly string[]) => lines.filter((line) => line.includes("HSD"));
  expect(diesels(figures(before.lines))).toEqual(
    MONTHS_SHOWN.map((i) => `fuel, HSD, DG, , 2025-0${4 + i}, consumed, ${12_500 + 1000 * i} kL`),
  );
  expect(diesels(linesBy(MIS, mapping))).toEqual(diesels(TRUTH));
  const [decision, ...others] = decisionsOf(mapping);
  expect([decision!.kind, others]).toEqual(["row", []]);
  expect(linesBy(MIS, withoutDecision(mapping, proposedMapping(MIS), decision!))).toEqual(figures(before.lines));
});

describe("a total that is the figure itself, and a figure that is not", () => {
  const before = readWorkbook(MIS).mapping;
  const mapping = [DIESEL, BELT, ISSUED].reduce(
    (so, text) =>
      answered(MIS, so, text, text === DIESEL ? { unit: "L" } : text === BELT ? BELT_IS : "what was issued to the boiler house"),
    before,
  );

  test("three answers make every figure of three months the truth, and none is left unread", () => {
    const { lines, questions, account } = applyMapping(MIS, mapping);
    expect([figures(lines), questions]).toEqual([TRUTH, []]);
    // The plan has three figures of its own: a calorific value, a density and an equivalence.
    expect(account.counts).toEqual({ read: 15 + 3, context: 0, leftOut: 3, notRead: 0 });
    expect(rowNamed(MIS, mapping, ISSUED)).toMatchObject({
      state: "leftOut",
      source: "answer",
      reason: "what was issued to the boiler house",
    });
  });

  test("the tab keeps them, and a further month with the same rows needs none", () => {
    const [, ...tabs] = MIS.sheets;
    const fourth = misTab(3);
    const reading = readWorkbook(kept([millPlan(), ...tabs, fourth], mapping, MIS));
    expect(figures(reading.lines)).toEqual([...TRUTH, ...truthOf(3)].sort());
    expect(reading.questions).toEqual([]);
  });

  test("a tab of another title, where the same words mean something else, is read by its own words", () => {
    const other = grid("Stores", [
      ["Stores report June 2025"],
      ["Particulars", "UOM", "Actual"],
      ["FUEL"],
      ["HSD consumption - DG", "KL", 14.5],
    ]);
    const [, april] = MIS.sheets;
    const snapshot = kept([millPlan(), april!, other], mapping, MIS);
    expect(figures(readWorkbook(snapshot).lines).filter((line) => line.includes("HSD"))).toEqual([
      "fuel, HSD, DG, , 2025-04, consumed, 12500 L",
      "fuel, HSD, DG, , 2025-06, consumed, 14.5 kL",
    ]);
  });

  test("each can be taken back by itself", () => {
    const beltFirst = decisionsOf(mapping).find((each) => each.kind === "row" && each.words.text === ISSUED)!;
    const without = applyMapping(MIS, withoutDecision(mapping, proposedMapping(MIS), beltFirst));
    expect(without.questions.map(({ topic }) => topic)).toEqual(["repeatedRow", "repeatedRow", "repeatedRow"]);
  });

  test("an answer whose row has gone is kept on the tab, and listed", () => {
    const [plan, ...tabs] = MIS.sheets;
    const renamed = tabs.map((tab) => ({
      ...tab,
      values: tab.values.map((row) => row.map((cell) => (cell === "Belt total" ? "Belt" : cell))),
    }));
    const reading = readWorkbook(kept([plan!, ...renamed], mapping, MIS));
    expect(lostAnswers(reading.mapping, rowList(MIS, reading)).map(({ text }) => text)).toEqual([BELT]);
  });
});

test("a word of an answer that is not understood is no meaning: the row is not read, and the word stays on the tab", () => {
  const [row] = rowList(MIS, readWorkbook(MIS)).filter(({ words }) => words.text === DIESEL);
  const typed = { table: "fuel", field: "burnt up", stream: "HSD", use: "DG", lot: "", unit: "", reason: "" };
  const mapping = { ...readWorkbook(MIS).mapping, rows: [{ ...row!.words, ...readMeaning(typed) }] };
  const reading = readWorkbook(kept(MIS.sheets, mapping, MIS));
  expect(rowNamed(MIS, reading.mapping, DIESEL)).toMatchObject({ state: "unread", answer: { typed } });
  // Each tab has the row, and all tabs ask once.
  const asked = reading.questions.filter(({ id }) => id === "unread:row:HSD consumption - DG");
  expect(asked.map(({ count }) => count)).toEqual([MIS.sheets.length - 1]);
});

describe("in tables of one kind, whose columns say the quantities", () => {
  const sheets = monthSheets((rows, i) => rows.map((row) => (row[0] === "Coal" ? ["Lignite", "Furnace", "t", coal(i), gcv(i)] : row)));
  const snapshot = book([millPlan(), ...sheets]);

  test("a name is given its stream and use, and the columns keep their quantities", () => {
    const mapping = answered(snapshot, readWorkbook(snapshot).mapping, "Lignite | Furnace", {
      table: "fuel",
      field: "",
      stream: "Coal",
      use: "",
    });
    expect(linesBy(snapshot, mapping)).toEqual(
      TRUTH.map((line) =>
        line.replace(/HSD(.*), (\d+) L$/, (_, head: string, litres: string) => `HSD${head}, ${Number(litres) / 1000} kL`),
      ).sort(),
    );
  });

  test("a row of another table is taken from the main column alone", () => {
    const mixed = monthSheets((rows, i) =>
      rows.flatMap((row) =>
        row[0] === "EM-GRID" ? [] : row[0] === "HSD" ? [row, ["Purchased units", null, "MWh", power(i) / 1000, null]] : [row],
      ),
    );
    const own = book([millPlan(), ...mixed]);
    const mapping = answered(own, readWorkbook(own).mapping, "Purchased units", {
      table: "electricity",
      field: "energy",
      stream: "EM-GRID",
      use: "",
    });
    expect(linesBy(own, mapping).filter((line) => line.startsWith("electricity"))).toEqual(
      MONTHS_SHOWN.map((i) => `electricity, EM-GRID, grid, , 2025-0${4 + i}, energy, ${power(i) / 1000} MWh`),
    );
  });
});

test("an additive is given to its cement beside what the cement's own row says", () => {
  const sheet = grid("MIS", [
    ["Monthly MIS, April 2025"],
    ["Particulars", "UOM", "Actual"],
    ["PRODUCTION"],
    ["PPC production", "MT", 90_000],
    ["Pond material", "MT", 27_000],
  ]);
  const snapshot = book([plan(), sheet]);
  const mapping = answered(snapshot, readWorkbook(snapshot).mapping, "PRODUCTION: Pond material", {
    table: "production",
    field: "flyAsh",
    stream: "PPC",
  });
  expect(linesBy(snapshot, mapping)).toEqual([
    "production, PPC, , , 2025-04, flyAsh, 27000 t",
    "production, PPC, , , 2025-04, produced, 90000 t",
  ]);
  expect(applyMapping(snapshot, mapping).lines).toHaveLength(1);
});

test("in a table of its own it joins the line of its cement; where the cement has two lots it stays by itself", () => {
  const sheet = (...rows: Cell[][]) =>
    grid("MIS", [["Cement, April 2025"], ["Product", "Unit", "Production"], ...rows, ["Pond material", "t", 27_000]]);
  const linesOf = (...rows: Cell[][]) => {
    const snapshot = book([plan(), sheet(...rows)]);
    const means = { table: "production", field: "flyAsh", stream: "PPC" } as const;
    return applyMapping(snapshot, answered(snapshot, readWorkbook(snapshot).mapping, "Pond material", means)).lines.map(({ readings }) => [
      ...readings.keys(),
    ]);
  };
  expect(linesOf(["PPC", "t", 90_000])).toEqual([["produced", "flyAsh"]]);
  expect(linesOf(["PPC", "t", 50_000], ["PPC", "t", 40_000])).toEqual([["produced"], ["produced"], ["flyAsh"]]);
});
