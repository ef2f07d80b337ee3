/** CCTS Contents: first of the generated tabs, with the months, and states that follow the sheets by native formulas. */
import { buildForms } from "../../../src/core/operations";
import { TAB_NAMES } from "../../../src/core/forms";
import type { CellValue, WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { cellText } from "../../../src/core/plan/parse/tables";
import { quoteSheet } from "../../../src/core/workbook/cells";
import { agrees } from "../../support/agrees";
import { edited } from "../../support/edited";
import { cellsOf, tab } from "../../support/generatedTabs";
import { evaluateWorkbook } from "../../support/judges/ieee";
import { sampleFile, SMALL } from "../../support/sampleWorkbook";

/** Of the contents by the ids of their rows, in plain doubles as Excel computes them, so that figures agree and are not the same. */
function shown(snapshot: WorkbookSnapshot): ReadonlyMap<string, readonly CellValue[]> {
  const judge = evaluateWorkbook(snapshot);
  const { name, top, values } = tab(snapshot, "contents");
  return new Map(values.map((row, r) => [cellText(row[0] ?? null), row.map((_, column) => judge(name, top + r, column))]));
}

/** The name of a sheet behind the mark of a link. */
const nameIn = (cell: CellValue | undefined): string => cellText(cell ?? null).slice(2);

/** Cement, of which April to June are over. */
let snapshot: WorkbookSnapshot;
beforeAll(async () => {
  const port = await sampleFile("cement");
  await buildForms(port, SMALL);
  snapshot = await port.read();
});

test("it is the first of the generated tabs, and lists each of them and each sheet the build read, with a link", () => {
  const names = snapshot.sheets.map(({ name }) => name);
  const generated = names.indexOf(TAB_NAMES.contents);
  const { values, formulas, top } = tab(snapshot, "contents");
  const rows = values.flatMap(([id], r) =>
    /^CO\.(tab|sheets)\./.test(cellText(id ?? null)) ? [{ name: nameIn(values[r]![1]), formula: formulas[r]![1], top }] : [],
  );
  expect(rows.map(({ name }) => name).sort()).toEqual(names.filter((name) => name !== TAB_NAMES.contents).sort());
  expect(rows.map(({ formula }) => formula)).toEqual(
    rows.map(({ name }) => `=HYPERLINK("#${quoteSheet(String(name))}!A1","\u203A ${String(name)}")`),
  );
  expect(names.slice(0, generated).filter((name) => rows.some((row) => row.name === name)).length).toBe(generated);
});

test("each month of the build has its own result and that to date; the last to date is Form A's, the others are not in it", () => {
  const found = shown(snapshot);
  const formA = (id: string) => cellsOf(snapshot, "formA", id)[5];
  const june = found.get("CO.months.2025-06")!;
  expect(june.slice(1, 3)).toEqual(["Jun 2025", "Complete"]);
  expect([june[4], june[7]]).toEqual([formA("A.emissions"), formA("A.gei")]);
  // A month alone is no mean of others: April's tonnes over April's output.
  const april = found.get("CO.months.2025-04")!;
  expect(agrees((april[3] as number) / (april[5] as number), april[6] ?? null)).toBe(true);
  expect(april[6]).toBe(april[7]);
  expect(found.get("CO.months.2025-07")!.slice(2)).toEqual(["Not in this build", null, null, null, null, null]);
});

test("the sector's ratios of a month are those of its own lines", () => {
  const header = cellsOf(snapshot, "contents", "CO.ratios");
  expect(header.slice(1, 5)).toEqual([
    "Month",
    "Kiln heat per clinker, kcal/kg clinker",
    expect.stringMatching(/^Clinker factor of /),
    "Power of the site per output, kWh/t",
  ]);
  const may = shown(snapshot).get("CO.ratios.2025-05")!;
  const lines = ["D.kiln-heat-per-clinker", "D.ratio.power-per-output"].map((id) => cellsOf(snapshot, "formD", id)[14] ?? null);
  expect(lines.map((stored, i) => agrees(may[[2, 4][i]!] ?? null, stored))).toEqual([true, true]);
});

test("a cell that changes after the build is told at its sheet and at every tab", () => {
  const fuel = snapshot.sheets.find(({ name }) => name === "Apr 2025")!;
  const row = fuel.values.findIndex(([first]) => first === "Imported coal");
  const after = shown(edited(snapshot, [{ sheet: fuel.name, row: fuel.top + row, column: 0, value: "Petcoke" }]));
  const states = [...after].filter(([id]) => id.startsWith("CO.tab.") && id !== "CO.tab.ledger").map(([, cells]) => cells[2]);
  expect(new Set(states)).toEqual(new Set(["OUT OF DATE", "OUT OF DATE: Draft"]));
  const sheets = [...after].filter(([id]) => id.startsWith("CO.sheets.")).map(([, cells]) => [nameIn(cells[1]), cells[2]]);
  expect(sheets.filter(([, state]) => state !== "As built")).toEqual([["Apr 2025", "CHANGED: 1 not seen"]]);
});

test("in a workbook whose forms an earlier build made without it, it still comes first of them", async () => {
  const port = await sampleFile("aluminium");
  await buildForms(port, SMALL);
  const contents = (await port.read()).sheets.find(({ form }) => form === "contents")!;
  await port.write({ create: [], update: [], remove: [contents.id] });
  await buildForms(port, { ...SMALL, now: "2026-05-16T09:00:00Z" });
  const generated = (await port.read()).sheets.flatMap(({ form }) => (form !== null && form in TAB_NAMES ? [form] : []));
  expect(generated.slice(0, 2)).toEqual(["contents", "data"]);
});

test("built again without a change nothing is written", async () => {
  const port = await sampleFile("aluminium");
  await buildForms(port, SMALL);
  const before = port.bytes();
  await buildForms(port, { ...SMALL, now: "2026-05-16T09:00:00Z" });
  expect(Buffer.compare(port.bytes(), before)).toBe(0);
});
