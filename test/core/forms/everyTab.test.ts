/** Every tab beside Form A to D, on every sample plant: formulas against the engine before a judge of plain doubles. */
import { buildForms } from "../../../src/core/operations";
import type { CellRef, WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { formulaAt, isCellError, parseArea, refText, valueAt } from "../../../src/core/workbook/cells";
import type { PlannedCell } from "../../../src/core/workbook/sheetPlan";
import { agrees } from "../../support/agrees";
import { cellsOf, EVERY_TAB, everyTab, generatedFormulas, tab } from "../../support/generatedTabs";
import { BUILD, sampleFile } from "../../support/sampleWorkbook";
import { evaluateWorkbook, precedentsOf } from "../../support/judges/ieee";

const SECTORS = ["cement", "aluminium", "pulp and paper"] as const;
const ALLOWED = new Set([
  "SUM",
  "SUMIFS",
  "COUNTIFS",
  "SUMPRODUCT",
  "INDEX",
  "MATCH",
  "IF",
  "ISNUMBER",
  "ROUND",
  "ROUNDDOWN",
  "ROUNDUP",
  "ABS",
  "MIN",
  "MAX",
  "AND",
  "OR",
  "TEXT",
  "NUMBERVALUE",
  "SUBSTITUTE",
  "LEN",
  "HYPERLINK",
]);

function disagreements(snapshot: WorkbookSnapshot): readonly string[] {
  const judge = evaluateWorkbook(snapshot);
  return generatedFormulas(snapshot).flatMap(({ sheet, row, column, formula, stored }) => {
    const native = judge(sheet, row, column);
    return !isCellError(native) && agrees(native, stored)
      ? []
      : [`${refText({ sheet, row, column })} ${formula}: native ${JSON.stringify(native)}, engine ${JSON.stringify(stored)}`];
  });
}

describe.each(SECTORS)("the %s sample", (sector) => {
  let snapshot: WorkbookSnapshot;
  beforeAll(async () => {
    snapshot = await (await everyTab(sector)).read();
  });

  test("every formula gives the engine's value, and none an error", () => {
    expect(disagreements(snapshot).slice(0, 10)).toEqual([]);
  });

  test("formulas use the functions of the oldest Excel in use, quote every sheet, and stay short", () => {
    const formulas = generatedFormulas(snapshot).map(({ formula }) => formula.replace(/"[^"]*"/g, ""));
    const used = new Set(formulas.flatMap((formula) => [...formula.matchAll(/([A-Z][A-Z0-9_.]*)\(/gi)].map((match) => match[1]!)));
    expect([...used].filter((name) => !ALLOWED.has(name))).toEqual([]);
    expect(formulas.filter((formula) => /[^']!/.test(formula))).toEqual([]);
    expect(formulas.filter((formula) => formula.length > 2000)).toEqual([]);
  });

  test("the rows of the GHG report add up to Form A's emissions", () => {
    const rows = reportRows(snapshot);
    expect(rows.length).toBeGreaterThan(2);
    const sum = rows.reduce((total, row) => total + (row[12] as number), 0);
    expect(Math.round((sum - (cellsOf(snapshot, "formA", "A.emissions")[5] as number)) * 1e6)).toBe(0);
    expect(cellsOf(snapshot, "ghgReport", "GR.difference")[12]).toBe(0);
  });

  test("Form A ties out against every tab it rests on", () => {
    const panel = tab(snapshot, "formA").values.filter(([id]) => typeof id === "string" && id.startsWith("A.tie."));
    expect(panel.map((row) => row[5])).toEqual(panel.map(() => 0));
    expect(panel.map((row) => row[0])).toEqual(expect.arrayContaining(["A.tie.output", "A.tie.report", "A.tie.months-emissions"]));
  });

  test("what Form A's GEI comes from ends in inputs, reference data and cited factors", () => {
    const form = tab(snapshot, "formA");
    const row = form.top + form.values.findIndex((cells) => cells[0] === "A.gei");
    const figures = [...precedentsOf(snapshot, { sheet: form.name, row, column: 5 })].map(refOf).filter((ref) => isFigure(snapshot, ref));
    const homes = new Set(figures.map((ref) => snapshot.sheets.find((sheet) => sheet.name === ref.sheet)!.form?.replace(/:.*/, "")));
    expect(figures.length).toBeGreaterThan(20);
    expect([...homes].filter((home) => home !== "month" && home !== "plan" && home !== "reference" && home !== "factors")).toEqual([]);
  });
});

function reportRows(snapshot: WorkbookSnapshot) {
  const rows = tab(snapshot, "ghgReport").values;
  const from = rows.findIndex((row) => row[0] === "GR.i");
  return rows.slice(
    from + 1,
    rows.findIndex((row) => row[0] === "GR.total"),
  );
}

function refOf(text: string): CellRef {
  const [, sheet = "", address = ""] = /^'(.*)'!(.*)$/.exec(text)!;
  const area = parseArea(address)!;
  return { sheet: sheet.replace(/''/g, "'"), row: area.top, column: area.left };
}

/** A typed number; the months by which rows and columns are matched are dates, not figures. */
function isFigure(snapshot: WorkbookSnapshot, ref: CellRef): boolean {
  const sheet = snapshot.sheets.find((candidate) => candidate.name === ref.sheet)!;
  const value = valueAt(sheet, ref.row, ref.column);
  const isMonth = typeof value === "number" && sheet.formats[ref.row - sheet.top]![ref.column - sheet.left] === "mmm yyyy";
  return formulaAt(sheet, ref.row, ref.column) === "" && typeof value === "number" && !isMonth;
}

describe("fields a person types", () => {
  const [typedColumn, kilograms] = [3, 2];

  test("are kept when the forms are built again, and the lines that rest on them are computed", async () => {
    const port = await everyTab();
    const sheet = tab(await port.read(), "brsr");
    const write = (id: string, column: number, value: number | string): PlannedCell => ({
      row: sheet.top + sheet.values.findIndex((row) => row[0] === id),
      column,
      content: { value },
      style: "input",
    });
    expect(cellsOf(await port.read(), "brsr", "BR.total")[typedColumn]).toBe("");
    const cells = [
      write("BR.vehicles.diesel", typedColumn, 120),
      write("BR.vehicles.petrol", typedColumn, 0),
      write("BR.refrigerant.1", 1, "=R-134a"),
      write("BR.refrigerant.1", kilograms, 25),
      write("BR.refrigerant.1", typedColumn, 1430),
      write("BR.turnover", typedColumn, 8_500_000_000),
    ];
    await port.write({ create: [], update: [{ sheetId: sheet.id, cells, restyle: false }] });
    await buildForms(port, { ...BUILD, forms: EVERY_TAB });
    const again = await port.read();
    expect(cellsOf(again, "brsr", "BR.refrigerant.1").slice(0, 4)).toEqual(["BR.refrigerant.1", "=R-134a", 25, 1430]);
    expect(cellsOf(again, "brsr", "BR.refrigerants")[typedColumn]).toBe(35.75);
    expect(cellsOf(again, "brsr", "BR.vehicles")[typedColumn]).toBe(315.996694214876);
    expect(cellsOf(again, "brsr", "BR.bridge.difference")[typedColumn]).toBe(0);
    expect(disagreements(again)).toEqual([]);
  });
});

test("power given to the grid is taken off Form E2's energy at the heat rate of own generation", async () => {
  const port = await sampleFile();
  for (const sheet of (await port.read()).sheets) {
    const cells = sheet.values.flatMap((row, r) =>
      row.flatMap((value, c): PlannedCell[] =>
        value === "colony" ? [{ row: sheet.top + r, column: sheet.left + c, content: { value: "export" }, style: "inputText" }] : [],
      ),
    );
    if (cells.length > 0) await port.write({ create: [], update: [{ sheetId: sheet.id, cells, restyle: false }] });
  }
  await buildForms(port, { ...BUILD, forms: EVERY_TAB });
  const snapshot = await port.read();
  expect(disagreements(snapshot)).toEqual([]);
  expect(["BE.B2.3", "BE.w.heat-rate", "BE.B2.9"].map((id) => cellsOf(snapshot, "beeFormE2", id)[4])).toEqual([
    1.371, 3009.457050792243, 91233.49922755307,
  ]);
});

describe("a year that is still running", () => {
  let snapshot: WorkbookSnapshot;
  beforeAll(async () => {
    snapshot = await (await everyTab("cement", { year: 2025, month: 10, day: 12 })).read();
  });

  test("every formula gives the engine's value", () => {
    expect(disagreements(snapshot).slice(0, 10)).toEqual([]);
  });

  test("the tracker has the months that are over, and says what the others must reach", () => {
    const september = cellsOf(snapshot, "tracker", "TR.month.2025-09");
    expect(september[3]).toBe(cellsOf(snapshot, "formA", "A.gei")[5]);
    expect(cellsOf(snapshot, "tracker", "TR.month.2025-10").slice(2, 5)).toEqual([null, null, 0.5965]);
    expect(cellsOf(snapshot, "tracker", "TR.open")[3]).toBe(6);
    expect(cellsOf(snapshot, "tracker", "TR.required")[3]).toBe(0.6020647725482177);
  });
});
