/** The mapping: proposed, corrected, stored in the workbook, and found again when tabs and cells have moved. */
import { withCorrection } from "../../../src/core/reading/mapping/corrections";
import type { Mapping } from "../../../src/core/reading/mapping/mapping";
import { mappingSheet } from "../../../src/core/reading/mapping/mappingSheet";
import { rowList } from "../../../src/core/reading/mapping/rowList";
import { MAPPING_SHEET } from "../../../src/core/reading/mapping/mappingForm";
import { readWorkbook } from "../../../src/core/reading/workbook";
import { applyMapping } from "../../../src/core/reading/readBy";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { plan } from "../../cases/messy/plant";
import { book, figures, grid } from "../../support/grids";
import type { Grid } from "../../support/grids";
import { snapshotOf } from "../../support/planSnapshot";

const HEADER = ["Month", "Coal type", "Fuel", "Used in", "Unit", "Coal burnt qty", "GCV (kcal/kg)"];
const REGISTER: Grid = [
  ["Kiln coal register"],
  HEADER,
  ["Apr 2025", "steam", "Imported coal", "Kiln", "Tons", 4000, 6100],
  ["May 2025", "steam", "Coal", "Kiln", "Tons", 4010, 6101],
];
const register = (rows: Grid = REGISTER, name = "Register", id = "r1") => grid(name, rows, { id });

function answer(snapshot: WorkbookSnapshot, mapping: Mapping, id: string, label: string): Mapping {
  const question = applyMapping(snapshot, mapping).questions.find((each) => each.id.startsWith(id))!;
  return withCorrection(mapping, question.answers.find((each) => each.label === label)!.correction);
}

function decided(snapshot: WorkbookSnapshot): Mapping {
  let mapping = answer(snapshot, readWorkbook(snapshot).mapping, "column:", "yes, Consumed");
  mapping = answer(snapshot, mapping, "unit:tons", "t");
  return answer(snapshot, mapping, "name:fuel:coal", "Imported coal (kiln)");
}

/** The workbook with the mapping of another state of it on its tab. */
function kept(sheets: readonly SheetSnapshot[], mapping: Mapping, from: WorkbookSnapshot): WorkbookSnapshot {
  const tab = snapshotOf([
    mappingSheet(MAPPING_SHEET, mapping, applyMapping(from, mapping).names, rowList(from, applyMapping(from, mapping))),
  ]).sheets[0]!;
  return book([plan(), ...sheets, { ...tab, id: "map" }]);
}

const BOTH_MONTHS = [
  "fuel, Imported coal, kiln, , 2025-04, consumed, 4000 t",
  "fuel, Imported coal, kiln, , 2025-04, gcv, 6100 kcal/kg",
  "fuel, Imported coal, kiln, , 2025-05, consumed, 4010 t",
  "fuel, Imported coal, kiln, , 2025-05, gcv, 6101 kcal/kg",
];

test("what is unsure is asked, with the answers that can be given, and not read until then", () => {
  const reading = readWorkbook(book([plan(), register()]));
  expect(reading.lines).toEqual([]);
  expect(reading.questions).toEqual([
    {
      id: "column:longTable|fuel|Month|Coal type|Fuel|Used in|Unit|Coal burnt qty|GCV (kcal/kg):Coal burnt qty",
      topic: "column",
      where: { sheet: "Register", row: 1, column: 5 },
      what: 'Is the column "Coal burnt qty" Consumed? "Coal burnt qty" holds the words "qty". The table is not read until this is known.',
      words: { header: "Coal burnt qty", role: "Consumed" },
      answers: [
        { label: "yes, Consumed", correction: { kind: "column", at: { sheet: "r1", headerRow: 1, left: 0 }, column: 5, role: "consumed" } },
        { label: "no, leave it out", correction: { kind: "column", at: { sheet: "r1", headerRow: 1, left: 0 }, column: 5, role: "" } },
      ],
      count: 1,
    },
  ]);
});

test("each answer is a correction, and brings the next question to light", () => {
  const snapshot = book([plan(), register()]);
  const mapping = answer(snapshot, readWorkbook(snapshot).mapping, "column:", "yes, Consumed");
  expect(applyMapping(snapshot, mapping).questions.map(({ id, what }) => [id, what])).toEqual([
    [
      "unit:tons",
      'What does the unit "Tons" mean in this workbook? It may be metric, short or long: write "t", "short ton" or "long ton".',
    ],
    ["name:fuel:coal | kiln", 'Which stream of the plan is "Coal | Kiln"? "Coal" may be imported coal.'],
  ]);
  expect(figures(applyMapping(snapshot, decided(snapshot)).lines)).toEqual(BOTH_MONTHS);
});

test("the tab keeps the mapping", () => {
  const snapshot = book([plan(), register()]);
  const reading = readWorkbook(kept([register()], decided(snapshot), snapshot));
  expect(figures(reading.lines)).toEqual(BOTH_MONTHS);
  expect(reading.questions).toEqual([]);
});

test("it survives a renamed tab, inserted rows and columns, and moved columns", () => {
  const before = book([plan(), register()]);
  const [, , april, may] = REGISTER as (string | number)[][];
  const moved: Grid = [
    [],
    [null, "Kiln coal register, revised"],
    [],
    [null, "Sr", ...HEADER.slice(0, 3), "Checked", ...HEADER.slice(3).reverse()],
    ...[april!, may!].map((row) => [null, 1, ...row.slice(0, 3), "ok", ...row.slice(3).reverse()]),
  ];
  const reading = readWorkbook(kept([register(moved, "Coal 25-26")], decided(before), before));
  expect(figures(reading.lines)).toEqual(BOTH_MONTHS);
  expect(reading.questions).toEqual([]);
});

test("it is found again by its headers when a program has given the sheets new ids and names", () => {
  const before = book([plan(), register()]);
  expect(figures(readWorkbook(kept([register(REGISTER, "Neu", "{00000000-0001}")], decided(before), before)).lines)).toEqual(BOTH_MONTHS);
});

test("a new tab with the same headers is read alike", () => {
  const before = book([plan(), register()]);
  const june: Grid = [["Kiln coal register"], HEADER, ["Jun 2025", "steam", "Coal", "Kiln", "Tons", 4020, 6102]];
  const reading = readWorkbook(kept([register(), register(june, "Register 2", "r2")], decided(before), before));
  expect(figures(reading.lines)).toEqual([
    ...BOTH_MONTHS,
    "fuel, Imported coal, kiln, , 2025-06, consumed, 4020 t",
    "fuel, Imported coal, kiln, , 2025-06, gcv, 6102 kcal/kg",
  ]);
});

test("a table the user does not want is left alone", () => {
  const snapshot = book([plan(), register()]);
  const mapping = withCorrection(decided(snapshot), { kind: "table", at: { sheet: "r1", headerRow: 1, left: 0 }, used: false });
  expect(applyMapping(snapshot, mapping)).toMatchObject({ lines: [], questions: [] });
  expect(readWorkbook(kept([register()], mapping, snapshot))).toMatchObject({ lines: [], questions: [] });
});

describe("the month of a table", () => {
  const rows = (title: string): Grid => [[title], ["Fuel", "Used in", "Unit", "Consumption"], ["Imported coal", "Kiln", "t", 4000]];

  test("a tab's name alone is asked, not believed", () => {
    const reading = readWorkbook(book([plan(), grid("Apr 2025", rows("Kiln fuels"), { id: "a" })]));
    expect(reading).toMatchObject({ lines: [], withoutMonth: ["Apr 2025"] });
    expect(reading.questions[0]).toMatchObject({
      topic: "month",
      what: 'Which month is this table of "Apr 2025" for? Only the tab\'s name "Apr 2025" says so. It is not counted until this is known.',
      answers: [{ label: "Apr 2025" }],
    });
  });

  test("a title that contradicts the tab is asked, with both months to choose from", () => {
    const reading = readWorkbook(book([plan(), grid("May 2025", rows("Kiln fuels, April 2025"), { id: "a" })]));
    expect(reading.lines).toEqual([]);
    expect(reading.questions[0]!.answers.map(({ label }) => label)).toEqual(["Apr 2025", "May 2025"]);
  });

  test("the answer is kept with the table", () => {
    const sheets = [grid("Apr 2025", rows("Kiln fuels"), { id: "a" })];
    const snapshot = book([plan(), ...sheets]);
    const mapping = answer(snapshot, readWorkbook(snapshot).mapping, "month:", "Apr 2025");
    expect(figures(readWorkbook(kept(sheets, mapping, snapshot)).lines)).toEqual([
      "fuel, Imported coal, kiln, , 2025-04, consumed, 4000 t",
    ]);
  });
});
