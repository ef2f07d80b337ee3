/** What people do to the tabs between two builds, over files: renaming, inserting, sorting, noting, typing over, adding to the plan. */
import { buildForms, offerRows, previewForms, verifyWorkbook } from "../../../src/core/operations";
import type { BuildPreview } from "../../../src/core/operations";
import { cellText } from "../../../src/core/plan/parse/tables";
import { formulaAt, isCellError, valueAt } from "../../../src/core/workbook/cells";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { filePort } from "../../../src/files/filePort";
import type { FilePort } from "../../../src/files/filePort";
import { evaluateWorkbook } from "../../support/judges/ieee";
import { typeInto, withRowDeleted, withRowInserted, withRowsSwapped, withTabRenamed, withoutTables } from "../../support/people";
import { agrees } from "../../support/agrees";
import { generatedFormulas } from "../../support/generatedTabs";
import { LATER, smallBuilt } from "../../support/sampleWorkbook";

let built: Uint8Array;
beforeAll(async () => {
  built = await smallBuilt();
});

const open = (bytes = built): FilePort => filePort(bytes, "smelter.xlsx");
const NOTES = 12;
const CURRENT = 5;

const tab = ({ sheets }: WorkbookSnapshot, form: string): SheetSnapshot => sheets.find((sheet) => sheet.form === form)!;
const rowOf = (sheet: SheetSnapshot, id: string): number => sheet.top + sheet.values.findIndex((row) => row[0] === id);
const cellOf = async (port: FilePort, form: string, id: string, column: number) => {
  const sheet = tab(await port.read(), form);
  return { sheet: sheet.name, row: rowOf(sheet, id), column };
};
const written = ({ sheets }: BuildPreview) =>
  sheets.filter(({ changedCells, isNew }) => isNew || changedCells > 0).map(({ sheet }) => sheet);
const textAt = async (port: FilePort, form: string, id: string, column: number): Promise<CellValue> => {
  const sheet = tab(await port.read(), form);
  return valueAt(sheet, rowOf(sheet, id), column);
};

/** Cells of generated tabs whose formula gives something else than what is stored, which is the engine's figure. */
function disagreements(snapshot: WorkbookSnapshot): readonly string[] {
  const judge = evaluateWorkbook(snapshot);
  return generatedFormulas(snapshot).flatMap(({ sheet, row, column, stored, formula }) => {
    const native = judge(sheet, row, column);
    return isCellError(native) || !agrees(native, stored)
      ? [`${sheet} R${row + 1}C${column + 1} ${formula}: ${JSON.stringify(native)}, stored ${JSON.stringify(stored)}`]
      : [];
  });
}

test.each(["Our Form A", "Smelter's form A, year '25-26 (x)"])(
  "a form tab renamed to %s keeps its identity: only the contents name it anew, and the next change finds it",
  async (name) => {
    const port = open(await withTabRenamed(built, "Form A", name));
    expect(written(await buildForms(port, LATER))).toEqual(["CCTS Contents"]);
    expect(written(await buildForms(port, LATER))).toEqual([]);
    const metal = tab(await port.read(), "month:2025-04");
    const produced = {
      sheet: metal.name,
      row: rowOf(metal, "Aluminium"),
      column: metal.values[rowOf(metal, "Aluminium") - metal.top]!.indexOf(20650) + metal.left,
    };
    await typeInto(port, produced, { value: 20_700 });
    const preview = await buildForms(port, LATER);
    expect(written(preview)).toContain(name);
    const after = await port.read();
    expect(after.sheets.map((sheet) => sheet.name).filter((each) => each === "Form A")).toEqual([]);
    expect(disagreements(after)).toEqual([]);
  },
);

test("a row inserted in the middle of a form stays where it is, with its words, and so does a note beside a line", async () => {
  const form = tab(await open().read(), "formA");
  const port = open(await withRowInserted(built, "Form A", rowOf(form, "A.direct-process"), "To be discussed: anode butts"));
  await typeInto(port, await cellOf(port, "formA", "A.gei", NOTES), { value: "Seen by the ACVA" });
  expect(written(await buildForms(port, LATER))).toEqual([]);
  const after = tab(await port.read(), "formA");
  expect([valueAt(after, rowOf(after, "A.direct-process") - 1, 1), valueAt(after, rowOf(after, "A.gei"), NOTES)]).toEqual([
    "To be discussed: anode butts",
    "Seen by the ACVA",
  ]);
  expect(disagreements(await port.read())).toEqual([]);
});

test(
  "a measure added in Reference Data lengthens Form A in its middle: typed box, notes and the user's own row " +
    "move along with their lines",
  async () => {
    const form = tab(await open().read(), "formA");
    const port = open(await withRowInserted(built, "Form A", rowOf(form, "A.U"), "Our own words above the undertaking"));
    await typeInto(port, await cellOf(port, "formA", "A.U", CURRENT), { value: "Signed by the chief executive on 12 May" });
    await typeInto(port, await cellOf(port, "formA", "A.gei", NOTES), { value: "Seen by the ACVA" });
    const reference = tab(await port.read(), "reference");
    const measure = rowOf(reference, "Slotted anodes in potline 2") + 1;
    expect(reference.values[measure - reference.top]!.every((value) => value === null)).toBe(true);
    for (const [i, name] of ["Copper inserts in cathodes", "Waste-heat recovery at the bake furnace"].entries()) {
      for (const [column, value] of [name, "2025-26", 3_921_000, 3_899_000, 96_000_000].entries())
        await typeInto(port, { sheet: reference.name, row: measure + i, column }, { value });
    }
    const before = tab(await port.read(), "formA");
    await buildForms(port, LATER);
    const after = tab(await port.read(), "formA");
    expect(rowOf(after, "A.U")).toBe(rowOf(before, "A.U") + 1);
    expect([await textAt(port, "formA", "A.U", CURRENT), await textAt(port, "formA", "A.gei", NOTES)]).toEqual([
      "Signed by the chief executive on 12 May",
      "Seen by the ACVA",
    ]);
    expect(after.values.filter((row) => row[1] === "Our own words above the undertaking")).toHaveLength(1);
    expect(after.values.filter((row) => row.includes("Signed by the chief executive on 12 May"))).toHaveLength(1);
    expect(disagreements(await port.read())).toEqual([]);
    expect(written(await previewForms(port, LATER))).toEqual([]);
  },
);

test("a stream added to the plan gives Form C its lines between the others; a note stays beside its own line", async () => {
  const port = open();
  await typeInto(port, await cellOf(port, "formC", "C.emissions.furnace-oil.process", NOTES), { value: "Flow meter replaced in May" });
  const plan = tab(await port.read(), "plan");
  const blank = rowOf(plan, "Furnace oil") + 1;
  const stream = { 0: "HSD", 1: "HSD", 2: "internal transport" };
  for (const [column, value] of Object.entries(stream))
    await typeInto(port, { sheet: plan.name, row: blank, column: Number(column) }, { value });
  await offerRows(port, LATER);
  const lines = tab(await port.read(), "formC").values.map((row) => cellText(row[0]!));
  await buildForms(port, LATER);
  const after = tab(await port.read(), "formC").values.map((row) => cellText(row[0]!));
  expect(after.filter((id) => id.startsWith("C.") && !lines.includes(id))).toEqual([
    "C.quantity.hsd.internal-transport",
    "C.energy.hsd.internal-transport",
    "C.emissions.hsd.internal-transport",
  ]);
  expect(await textAt(port, "formC", "C.emissions.furnace-oil.process", NOTES)).toBe("Flow meter replaced in May");
  expect(written(await previewForms(port, LATER))).toEqual([]);
  expect(disagreements(await port.read())).toEqual([]);
});

test("a source table sorted another way: its rows fail their check until the next build, which gives the figures of before", async () => {
  const april = tab(await open().read(), "month:2025-04");
  const bytes = await withRowsSwapped(built, april.name, rowOf(april, "Domestic coal"), rowOf(april, "Furnace oil"));
  const port = open(bytes);
  const sorted = await port.read();
  const judge = evaluateWorkbook(sorted);
  const data = tab(sorted, "data");
  const states = data.values.flatMap((row, r) =>
    row[4] === valueAt(data, data.top + 4, 4) && judge(data.name, data.top + r, 10) === "label or unit changed"
      ? [`${cellText(row[1]!)}, ${cellText(row[5]!)}`]
      : [],
  );
  expect(states).toContain("Domestic coal, Consumed");
  expect(states).toContain("Furnace oil, Consumed");
  const form = tab(sorted, "formA");
  const gei = { row: rowOf(form, "A.gei"), before: valueAt(form, rowOf(form, "A.gei"), CURRENT) };
  await buildForms(port, LATER);
  const after = await port.read();
  expect(valueAt(tab(after, "formA"), gei.row, CURRENT)).toBe(gei.before);
  expect(disagreements(after)).toEqual([]);
  expect(tab(after, "data").values.filter((row) => row[10] === "label or unit changed")).toEqual([]);
});

test("a form line typed over is reported by its cell before the build puts it back", async () => {
  const port = open();
  const at = await cellOf(port, "formC", "C.emissions.furnace-oil.process", CURRENT);
  const formula = formulaAt(tab(await port.read(), "formC"), at.row, at.column);
  await typeInto(port, at, { value: 1 });
  const preview = await previewForms(port, LATER);
  expect(preview.sheets.flatMap(({ typedOver }) => typedOver)).toEqual([`'Form C Energy'!F${at.row + 1}`]);
  expect(valueAt(tab(await port.read(), "formC"), at.row, at.column)).toBe(1);
  await buildForms(port, LATER);
  expect(formulaAt(tab(await port.read(), "formC"), at.row, at.column)).toBe(formula);
});

test("rows inserted into an input sheet or deleted from it make the forms out of date, and nobody is accused", async () => {
  const april = tab(await open().read(), "month:2025-04");
  const [plain, coal] = [withoutTables(built), rowOf(april, "Domestic coal")];
  const said = async (bytes: Uint8Array) => verifyWorkbook(open(bytes), LATER);
  const rows = "Rows were inserted into 'Apr 2025' or taken out of it since the build.";
  for (const bytes of [await withRowInserted(plain, april.name, coal, ""), await withRowDeleted(plain, april.name, 0)])
    expect(await said(bytes)).toMatchObject({ failed: [], outdated: [rows] });
  const { failed, outdated } = await said(await withRowDeleted(plain, april.name, coal));
  expect(failed).toEqual(["The workbook has no GEI: Domestic coal (captive power): no row in Apr 2025."]);
  expect(outdated[0]).toBe(rows);
  expect(outdated).toContainEqual(expect.stringMatching(/^data, R\d+: refers to cells or tabs that were deleted since the build\.$/));
  const cells = `('Apr 2025'![A-Z]+${coal + 1} \\(row deleted\\) [\\d.]+ -> blank(; |\\.$))+`;
  expect(outdated.find((line) => line.startsWith("Readings"))).toMatch(new RegExp(`^Readings changed since the last build: ${cells}`));
});
