/** Building again, over files: in place, with what people did to the tabs in between, and nothing written when nothing changed. */
import { buildForms, createSample, previewForms } from "../../../src/core/operations";
import type { BuildPreview } from "../../../src/core/operations";
import { readLedger, verifyLedger } from "../../../src/core/ledger/chain";
import { formulaAt, valueAt } from "../../../src/core/workbook/cells";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/cells";
import type { CellContent, PlannedCell } from "../../../src/core/workbook/sheetPlan";
import { filePort } from "../../../src/files/filePort";
import type { FilePort } from "../../../src/files/filePort";
import { newWorkbook } from "../../../src/files/newWorkbook";
import { cellText } from "../../../src/core/plan/parse/tables";
import { BUILD } from "../../support/sampleWorkbook";
import { withRowInserted } from "../../support/people";

const LATER = { ...BUILD, now: "2026-05-16T09:00:00Z" };

let built: Uint8Array;

beforeAll(async () => {
  const port = filePort(newWorkbook(), "sample.xlsx");
  await createSample(port);
  await buildForms(port, BUILD);
  built = port.bytes();
});

const open = (bytes = built): FilePort => filePort(bytes, "sample.xlsx");

function tab(snapshot: WorkbookSnapshot, form: string): SheetSnapshot {
  return snapshot.sheets.find((sheet) => sheet.form === form)!;
}

function rowOf(sheet: SheetSnapshot, id: string): number {
  return sheet.top + sheet.values.findIndex((row) => row[0] === id);
}

async function type(port: FilePort, form: string, row: number, column: number, content: CellContent): Promise<void> {
  const cell: PlannedCell = { row, column, content, style: "plain" };
  await port.write({ create: [], update: [{ sheetId: tab(await port.read(), form).id, cells: [cell], restyle: false }] });
}

/** Cells whose formula or constant differs, as "tab!row:column", results of formulas aside. */
function differences(before: WorkbookSnapshot, after: WorkbookSnapshot): string[] {
  return after.sheets.flatMap((sheet) => {
    const old = before.sheets.find((candidate) => candidate.name === sheet.name);
    return sheet.values.flatMap((values, r) =>
      values.flatMap((value, c) => {
        const [row, column] = [sheet.top + r, sheet.left + c];
        const [formula, oldFormula] = [formulaAt(sheet, row, column), old === undefined ? "" : formulaAt(old, row, column)];
        const same = formula === oldFormula && (formula !== "" || (old !== undefined && valueAt(old, row, column) === value));
        return same ? [] : [`${sheet.name}!${row}:${column}`];
      }),
    );
  });
}

const touched = (preview: BuildPreview): readonly string[] =>
  preview.sheets.filter((sheet) => sheet.changedCells > 0).map((sheet) => sheet.sheet);

test("a second build writes nothing at all", async () => {
  const port = open();
  const preview = await buildForms(port, LATER);
  expect(touched(preview)).toEqual([]);
  expect(port.bytes()).toEqual(built);
});

test("one input changed: the engine values of the lines that depend on it, the stamps and one ledger entry", async () => {
  const port = open();
  const before = await port.read();
  const april = tab(before, "month:2025-04");
  const row = april.top + april.values.findIndex((cells) => cells.includes("Clinker") && cells.includes("t"));
  const column = april.left + april.values[row - april.top]!.findIndex((value) => typeof value === "number" && value > 50_000);
  expect(valueAt(april, row, column)).toBeGreaterThan(50_000);
  await type(port, "month:2025-04", row, column, { value: (valueAt(april, row, column) as number) + 10 });
  const changed = await port.read();
  const { lines } = await buildForms(port, LATER);
  // Key figures first; the GEI at 4 decimals is as it was.
  expect(lines.slice(0, 3).map(({ id, isKey, before, after }) => [id, isKey, before, after])).toEqual([
    ["A.surplus-whole", true, 11068, 11062],
    ["A.emissions", true, 932378.305, 932383.506],
    ["A.9", false, 11068, 11062],
  ]);
  const after = await port.read();
  const cells = differences(changed, after);
  const byKind = (cell: string): string => {
    const [, name, at] = /^(.*)!(\d+:\d+)$/.exec(cell)!;
    const [r, c] = at!.split(":").map(Number);
    if (name === "CCTS Ledger") return `ledger row ${r}`;
    if (
      cellText(
        valueAt(
          after.sheets.find((sheet) => sheet.name === name)!,
          r!,
          0,
        ),
      ).startsWith("Built ")
    )
      return "stamp";
    return c === 9 || c === 11 || c === 10 ? "engine" : `other: ${cell}`;
  };
  expect([...new Set(cells.map(byKind))].sort()).toEqual(["engine", "ledger row 5", "stamp"]);
  const ledger = readLedger(after)!.rows.map(({ fields }) => fields);
  expect(ledger.map(({ action }) => action)).toEqual(["build, draft", "build, draft"]);
  expect(ledger[1]!.reason).toMatch(/^Readings changed since the last build: 'Apr 2025'![A-Z]+\d+ \d+ -> \d+\.$/);
  expect(verifyLedger(ledger)).toMatchObject({ entries: 2, broken: null });
  const stamp = cellText(valueAt(tab(after, "formA"), 6, 0));
  expect(stamp).toBe(`Built 2026-05-16T09:00:00Z by R. Iyer; ledger entry 2, hash ${ledger[1]!.hash}`);
  expect(touched(await previewForms(port, LATER))).toEqual([]);
});

test("one more month: its column comes before the quarters, and the tabs say what a first build of twelve months says", async () => {
  const port = filePort(newWorkbook(), "sample.xlsx");
  await createSample(port);
  await buildForms(port, { ...BUILD, asOf: { year: 2026, month: 3, day: 15 } });
  await buildForms(port, LATER);
  const [after, fresh] = [await port.read(), await open().read()];
  for (const form of ["data", "factors", "inputs", "formA", "formB", "formC", "formD"]) {
    const unstamped = (sheet: SheetSnapshot) =>
      sheet.values.map((values, r) =>
        values.map((value, c) => sheet.formulas[r]![c] || (cellText(value).startsWith("Built ") ? "" : value)),
      );
    expect(unstamped(tab(after, form))).toEqual(unstamped(tab(fresh, form)));
  }
});

test("a renamed tab, a note, and rows inserted above: still in place, and the note stays", async () => {
  const port = open(await withRowInserted(built, "Form A", 0, "My own heading"));
  const before = await port.read();
  const form = tab(before, "formA");
  expect(valueAt(form, 0, 1)).toBe("My own heading");
  await type(port, "formA", rowOf(form, "A.gei"), 12, { value: "Discussed with the ACVA" });
  const preview = await buildForms(port, LATER);
  expect(touched(preview)).toEqual([]);
  const after = tab(await port.read(), "formA");
  expect([valueAt(after, 0, 1), valueAt(after, rowOf(after, "A.gei"), 12)]).toEqual(["My own heading", "Discussed with the ACVA"]);
});

test("a formula that was typed over is named before it is put back", async () => {
  const port = open();
  const form = tab(await port.read(), "formA");
  const row = rowOf(form, "A.gei");
  const formula = formulaAt(form, row, 5);
  await type(port, "formA", row, 5, { value: 0.5 });
  const preview = await previewForms(port, LATER);
  expect(preview.sheets.find((sheet) => sheet.sheet === "Form A")).toEqual({
    form: "formA",
    sheet: "Form A",
    isNew: false,
    changedCells: 1,
    typedOver: [`'Form A'!F${row + 1}`],
  });
  await buildForms(port, LATER);
  const after = await port.read();
  expect(formulaAt(tab(after, "formA"), row, 5)).toBe(formula);
  expect(readLedger(after)!.rows[1]!.fields.reason).toBe(`Typed over since the last build, put back: 'Form A'!F${row + 1}.`);
});
