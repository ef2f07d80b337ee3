/** Workbooks as nobody meant them to be: what cannot be understood is asked by name, and nothing is written or lost. */
import { STANDARD } from "../../../src/core/forms/model/grids";
import {
  acknowledge,
  addCr,
  answerCr,
  assess,
  buildForms,
  createSample,
  handOver,
  previewForms,
  responsePack,
  verifyWorkbook,
  writeReport,
} from "../../../src/core/operations";
import { cellText } from "../../../src/core/plan/parse/tables";
import { formatAt, formulaAt, valueAt } from "../../../src/core/workbook/cells";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/cells";
import type { CellContent, SheetPlan } from "../../../src/core/workbook/sheetPlan";
import { filePort } from "../../../src/files/filePort";
import type { FilePort } from "../../../src/files/filePort";
import { newWorkbook } from "../../../src/files/newWorkbook";
import { evaluateWorkbook } from "../../support/judges/ieee";
import { signed, typeInto, withColumnsSwapped, withRowsSwapped, withTabRenamed, withVisibility } from "../../support/people";
import { LATER, SMALL, sampleFile, smallBuilt } from "../../support/sampleWorkbook";

let plain: Uint8Array;
let built: Uint8Array;
beforeAll(async () => {
  plain = (await sampleFile("aluminium")).bytes();
  built = await smallBuilt();
});

const open = (bytes = built): FilePort => filePort(bytes, "smelter.xlsx");
const tab = ({ sheets }: WorkbookSnapshot, form: string): SheetSnapshot => sheets.find((sheet) => sheet.form === form)!;
const rowOf = (sheet: SheetSnapshot, id: string): number => sheet.top + sheet.values.findIndex((row) => row[0] === id);
const ownSheet = (name: string, form: string, words: string): SheetPlan => ({
  form,
  name,
  cells: [{ row: 0, column: 0, content: { value: words }, style: "plain" }],
  columns: [],
  frozenRows: 0,
  frozenColumns: 0,
  tables: [],
  validations: [],
  conditionals: [],
  names: [],
  charts: [],
  print: { orientation: "portrait", titleRows: 0, header: "" },
  tabColor: "#000000",
});

/** Form A's GEI as the formulas give it. */
function gei(snapshot: WorkbookSnapshot): unknown {
  const form = tab(snapshot, "formA");
  return evaluateWorkbook(snapshot)(form.name, rowOf(form, "A.gei"), 5);
}

async function refused(bytes: Uint8Array, message: string): Promise<void> {
  const port = open(bytes);
  await expect(buildForms(port, LATER)).rejects.toThrow(message);
  expect(port.bytes()).toEqual(bytes);
}

describe("a form tab that was rearranged is refused, with what was moved", () => {
  test("two lines in the other order", async () => {
    const form = tab(await open().read(), "formA");
    const [direct, process] = [rowOf(form, "A.direct-energy"), rowOf(form, "A.direct-process")];
    await refused(
      await withRowsSwapped(built, "Form A", direct, process),
      `The tab 'Form A' was rearranged: "A.direct-process" (row ${direct + 1}) is above "A.direct-energy" (row ${process + 1})`,
    );
  });

  test("two columns in the other order", async () => {
    await refused(await withColumnsSwapped(built, "Form A", 2, 5), "The tab 'Form A' was rearranged: the column \"Unit\" was moved");
  });

  test("a tab that somebody copied: which of the two is meant, only they can say", async () => {
    const port = open();
    await port.write({ create: [ownSheet("Form A (2)", "formA", "Form A: Performance assessment")], update: [] });
    await refused(
      port.bytes(),
      "The tabs 'Form A' and 'Form A (2)' are one and the same to the add-in, because one is a copy of the other. " +
        "Delete the copy; or, to keep its figures, paste them as values into a sheet of your own first.",
    );
  });
});

test("sheets of one's own called Form A, CCTS Data and CCTS Ledger stay as they are; the generated ones take other names", async () => {
  const port = open(plain);
  await port.write({
    create: [
      ownSheet("Form A", "mine", "My own form"),
      ownSheet("ccts data", "mine", "My own data"),
      ownSheet("CCTS Ledger", "mine", "Our cash ledger"),
    ],
    update: [],
  });
  await buildForms(port, SMALL);
  const after = await port.read();
  expect(after.sheets.filter(({ form }) => form === "mine").map(({ name, values }) => [name, values])).toEqual([
    ["Form A", [["My own form"]]],
    ["ccts data", [["My own data"]]],
    ["CCTS Ledger", [["Our cash ledger"]]],
  ]);
  expect(["formA", "data", "ledger"].map((form) => tab(after, form).name)).toEqual([
    "Form A (CCTS)",
    "CCTS Data (CCTS)",
    "CCTS Ledger (CCTS)",
  ]);
  expect(gei(after)).toBe(gei(await open().read()));
  expect((await verifyWorkbook(port, SMALL)).failed).toEqual([]);
});

test("a source tab with a name of 31 characters, apostrophes and ampersands is linked to, and its figures are the same", async () => {
  const name = "Smelter's 'April' & more (25-26)".slice(0, 31);
  expect(name).toHaveLength(31);
  const port = open(await withTabRenamed(plain, "Apr 2025", name));
  await buildForms(port, SMALL);
  const after = await port.read();
  const data = tab(after, "data");
  expect(data.formulas.flat().filter((formula) => formula.startsWith("='Smelter''s ''April'' & more (25-26'!")).length).toBeGreaterThan(5);
  expect(gei(after)).toBe(gei(await open().read()));
  expect((await buildForms(port, LATER)).sheets.filter(({ changedCells }) => changedCells > 0)).toEqual([]);
});

test("a very hidden source is counted, and a very hidden form is written and said to be hidden", async () => {
  const port = open(withVisibility(withVisibility(built, "Apr 2025", "veryHidden"), "Form A", "veryHidden"));
  const april = tab(await port.read(), "month:2025-04");
  await typeInto(
    port,
    { sheet: "Apr 2025", row: rowOf(april, "Aluminium"), column: april.values[rowOf(april, "Aluminium")]!.indexOf(20650) },
    { value: 20_700 },
  );
  const preview = await buildForms(port, LATER);
  expect(preview.sheets.filter(({ isHidden }) => isHidden).map(({ sheet, changedCells }) => [sheet, changedCells > 0])).toEqual([
    ["Form A", true],
  ]);
  const after = await port.read();
  expect(after.sheets.filter(({ visibility }) => visibility === "veryHidden").map(({ name }) => name)).toEqual(["Apr 2025", "Form A"]);
  expect(gei(after)).not.toBe(gei(await open().read()));
});

test.each(['=HYPERLINK("http://x","y")', "+1", "-a", "@x"])(
  "%s typed by a person is text wherever it comes to stand, in the file and for Excel",
  async (text) => {
    const port = open(plain);
    const plan = tab(await port.read(), "plan");
    for (const place of ["Name of obligated entity", "Unit address", "Captive power plant"])
      await typeInto(port, { sheet: plan.name, row: rowOf(plan, place), column: place === "Captive power plant" ? 2 : 1 }, { value: text });
    const april = tab(await port.read(), "month:2025-04");
    const oil = rowOf(april, "Furnace oil");
    await typeInto(
      port,
      {
        sheet: april.name,
        row: oil,
        column: april.left + april.values[oil - april.top]!.findIndex((value) => cellText(value).startsWith("FO")),
      },
      { value: text },
    );
    const signature = { now: SMALL.now, who: text };
    await buildForms(port, { ...SMALL, who: text, forms: ["formA", "formE2Plan", "ghgReport", "bank"] });
    const warning = (await assess(port, SMALL)).findings.find(({ severity }) => severity === "warning")!;
    await acknowledge(port, warning, { ...SMALL, ...signature, reason: text });
    const number = await addCr(port, { question: text, where: text, section: text }, { ...SMALL, ...signature });
    await answerCr(port, number, { response: text, evidence: text }, signature);
    await responsePack(port, SMALL);
    await writeReport(port, { ...SMALL, language: "en" });
    const after = await port.read();
    const places = after.sheets.flatMap((sheet) =>
      sheet.values.flatMap((row, r) =>
        row.flatMap((value, c) => (value === text ? [{ sheet, row: sheet.top + r, column: sheet.left + c }] : [])),
      ),
    );
    const own = ["plan", "month:2025-04"];
    expect([...new Set(places.map(({ sheet }) => sheet.form))]).toEqual(
      expect.arrayContaining(["formA", "formE2Plan", "ghgReport", "data", "ledger", "acknowledgements", "crs", "crPack"]),
    );
    const formulas = places.filter(
      ({ sheet, row, column }) =>
        formulaAt(sheet, row, column) !== "" && !/^=.*'(Monitoring Plan|Apr 2025|CCTS Data)'!/.test(formulaAt(sheet, row, column)),
    );
    expect(formulas.map(({ sheet, row, column }) => `${sheet.name} R${row + 1}C${column + 1}`)).toEqual([]);
    const unformatted = places.filter(
      ({ sheet, row, column }) =>
        !own.includes(sheet.form ?? "") && formulaAt(sheet, row, column) === "" && formatAt(sheet, row, column) !== "@",
    );
    expect(unformatted.map(({ sheet, row, column }) => `${sheet.name} R${row + 1}C${column + 1}`)).toEqual([]);
    expect((await verifyWorkbook(port, SMALL)).failed).toEqual([]);
    expect(await handOver(port, SMALL)).toContain(JSON.stringify(text));
  },
);

test("a signed workbook is refused by its name before the first write, whatever is asked of it", async () => {
  const bytes = signed(built);
  const message = "smelter.xlsx is digitally signed, and any change would break the signature. Save an unsigned copy and work on that.";
  const port = open(bytes);
  const april = tab(await port.read(), "month:2025-04");
  await expect(typeInto(port, { sheet: april.name, row: 0, column: 0 }, { value: "x" })).rejects.toThrow(message);
  await expect(buildForms(port, { ...LATER, forms: ["formA", "ghgReport"] })).rejects.toThrow(message);
  await expect(addCr(port, { question: "Why?", where: "A.gei", section: "" }, LATER)).rejects.toThrow(message);
  await expect(writeReport(port, { ...SMALL, language: "en" })).rejects.toThrow(message);
  expect(port.bytes()).toEqual(bytes);
  expect((await verifyWorkbook(port, SMALL)).failed).toEqual([]);
});

describe("a figure typed as text", () => {
  async function withOil(content: CellContent): Promise<WorkbookSnapshot> {
    const port = open(plain);
    const april = tab(await port.read(), "month:2025-04");
    const row = rowOf(april, "Furnace oil");
    await typeInto(port, { sheet: april.name, row, column: april.values[row - april.top]!.indexOf(352) }, content);
    await buildForms(port, SMALL);
    return port.read();
  }
  const line = (snapshot: WorkbookSnapshot, form: string, id: string, column = 5): unknown =>
    evaluateWorkbook(snapshot)(tab(snapshot, form).name, rowOf(tab(snapshot, form), id), column);

  test('"1,23,456" counts fully, in the engine and in the formulas', async () => {
    const [typed, text] = [await withOil({ value: 123_456 }), await withOil({ value: "1,23,456" })];
    expect(gei(typed)).toEqual(expect.any(Number));
    expect(gei(text)).toBe(gei(typed));
    expect(valueAt(tab(text, "formA"), rowOf(tab(text, "formA"), "A.gei"), 11)).toBe(
      valueAt(tab(typed, "formA"), rowOf(tab(typed, "formA"), "A.gei"), 11),
    );
  });

  test("what cannot be read blanks its line and every total over it, and names its cell", async () => {
    const snapshot = await withOil({ value: "about 350" });
    expect([
      line(snapshot, "formC", "C.quantity.furnace-oil.process"),
      line(snapshot, "formC", "C.emissions.furnace-oil.process"),
      gei(snapshot),
    ]).toEqual(["", "", ""]);
    expect(line(snapshot, "formC", "C.quantity.domestic-coal.captive-power")).toEqual(expect.any(Number));
    const april = tab(snapshot, "month:2025-04");
    const cell = `'Apr 2025'!I${rowOf(april, "Furnace oil") + 1}`;
    const row = rowOf(tab(snapshot, "formC"), "C.quantity.furnace-oil.process");
    expect(cellText(valueAt(tab(snapshot, "formC"), row, STANDARD.how))).toContain(cell);
  });
});

test("a sample plant is never put over sheets of the same names", async () => {
  const port = filePort(newWorkbook(), "own.xlsx");
  await port.write({ create: [ownSheet("monitoring plan", "mine", "Our own plan")], update: [] });
  const bytes = port.bytes();
  await expect(createSample(port, "aluminium")).rejects.toThrow(
    'The sheet "monitoring plan" is already there. Open an empty workbook for the sample plant.',
  );
  expect(port.bytes()).toEqual(bytes);
  await expect(previewForms(port, SMALL)).rejects.toThrow(
    "own.xlsx has no Monitoring Plan. Set up this workbook first, or copy your plan into it.",
  );
});
