/** Workbooks a build must not or cannot write to, through Office.js: refused before the first write, by name, and nothing changed. */
import { assess, buildForms, createSample, previewForms } from "../../src/core/operations";
import type { BuildOptions, Signature } from "../../src/core/operations";
import { a1, valueAt } from "../../src/core/workbook/cells";
import { officePort } from "../../src/excel/officePort";
import type { ExcelHost } from "../../src/host/excelHost";
import { startLocalExcel } from "../support/localExcel";
import { LATER, SMALL } from "../support/sampleWorkbook";

const WITH_A_NEW_TAB: BuildOptions & Signature = { ...LATER, forms: ["formA", "beeFormD"] };

let host: ExcelHost;

/** The paper mill with its forms, and an input that has changed since, so that there is something to write. */
beforeAll(async () => {
  ({ host } = await startLocalExcel());
  await createSample(officePort(), "pulp and paper");
  await buildForms(officePort(), SMALL);
  const april = (await officePort().read()).sheets.find(({ form }) => form === "month:2025-04")!;
  const row = april.top + april.values.findIndex((values) => values[0] === "Natural gas");
  const column = april.left + april.values[row - april.top]!.findIndex((value) => typeof value === "number");
  await host.type("Apr 2025", a1(row, column), (valueAt(april, row, column) as number) + 10);
});

afterAll(() => host.dispose());

async function onSheet(name: string, work: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

async function addSheet(name: string, form: string | null): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRange("A1").values = [["mine"]];
    if (form !== null) sheet.customProperties.add("ccts.form", form);
    await context.sync();
  });
}

const removeSheet = (name: string): Promise<void> => onSheet(name, (sheet) => sheet.delete());
const unprotect = (name: string): Promise<void> => onSheet(name, (sheet) => sheet.protection.unprotect());

interface Refusal {
  readonly arrange: () => Promise<void> | void;
  readonly undo: () => Promise<void> | void;
  readonly options?: BuildOptions & Signature;
  readonly message: string;
}

const REFUSALS: Readonly<Record<string, Refusal>> = {
  "open for reading only, such as a signed or a final one,": {
    arrange: () => host.setReadOnly(true),
    undo: () => host.setReadOnly(false),
    message: "This workbook is open for reading only, or is signed or marked as final. Save a copy that can be edited and work on that.",
  },
  "whose structure is protected, where a tab is to be added": {
    arrange: () => host.setStructureProtected(true),
    undo: () => host.setStructureProtected(false),
    options: WITH_A_NEW_TAB,
    message: "The structure of the workbook is protected, so no sheet can be added. Unprotect the workbook (Review tab) and try again.",
  },
  "with a protected form": {
    arrange: () => host.protectSheet("Form A"),
    undo: () => unprotect("Form A"),
    message: "The sheet 'Form A' is protected. Unprotect it (Review tab) and try again; nothing was written.",
  },
  "with a protected ledger": {
    arrange: () => host.protectSheet("CCTS Ledger"),
    undo: () => unprotect("CCTS Ledger"),
    message: "The sheet 'CCTS Ledger' is protected. Unprotect it (Review tab) and try again; nothing was written.",
  },
  "with a copy of a form": {
    arrange: () => addSheet("Form A (2)", "formA"),
    undo: () => removeSheet("Form A (2)"),
    message:
      "The tabs 'Form A' and 'Form A (2)' are one and the same to the add-in, because one is a copy of the other. Delete the " +
      "copy; or, to keep its figures, paste them as values into a sheet of your own first.",
  },
  "in which a cell is being edited, in an Excel that cannot wait": {
    arrange: () => host.injectFailure({ at: "Workbook.readOnly", code: "InvalidOperationInCellEditMode" }),
    undo: () => undefined,
    message: "A cell is being edited. Press Enter or Esc in that cell and try again.",
  },
};

test.each(Object.keys(REFUSALS))("a workbook %s is refused in words and stays as it is", async (what) => {
  const { arrange, undo, options = LATER, message } = REFUSALS[what]!;
  await arrange();
  const before = await host.snapshot();
  host.resetCounters();
  await expect(buildForms(officePort(), options)).rejects.toMatchObject({ name: "WorkbookError", message });
  expect(host.counters).toMatchObject({ writes: 0, written: [] });
  expect(await host.snapshot()).toEqual(before);
  await undo();
});

test("a workbook that may only be read is checked all the same", async () => {
  host.setReadOnly(true);
  host.protectSheet("Apr 2025");
  expect((await assess(officePort(), SMALL)).inventory).not.toBe(null);
  host.setReadOnly(false);
  await unprotect("Apr 2025");
});

test("a protected month sheet does not stop a build, for nothing is written there", async () => {
  host.protectSheet("May 2025");
  expect((await previewForms(officePort(), LATER)).sheets.some(({ changedCells }) => changedCells > 0)).toBe(true);
  await unprotect("May 2025");
});

test("a sheet of one's own that has the name of a form stays as it is; the form takes another", async () => {
  await addSheet("BEE Form D", null);
  await buildForms(officePort(), WITH_A_NEW_TAB);
  const { sheets } = await officePort().read();
  expect(sheets.filter(({ name }) => name.startsWith("BEE Form D")).map(({ name, form }) => [name, form])).toEqual([
    ["BEE Form D", null],
    ["BEE Form D (CCTS)", "beeFormD"],
  ]);
  expect(sheets.find(({ name }) => name === "BEE Form D")!.values).toEqual([["mine"]]);
});

test("a very hidden form is written, said to be hidden, and stays hidden", async () => {
  await onSheet("Form A", (sheet) => (sheet.visibility = "VeryHidden"));
  const preview = await buildForms(officePort(), { ...LATER, final: false, asOf: { year: 2025, month: 6, day: 15 } });
  expect(preview.sheets.filter(({ isHidden }) => isHidden).map(({ sheet, changedCells }) => [sheet, changedCells > 0])).toEqual([
    ["Form A", true],
  ]);
  expect((await host.snapshot()).sheets.find(({ name }) => name === "Form A")!.visibility).toBe("veryHidden");
});

test("while a cell is being edited a build waits, and goes on when the cell is finished", async () => {
  host.resetCounters();
  host.setEditing(true);
  let isDone = false;
  const building = buildForms(officePort(), LATER).then(() => (isDone = true));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([isDone, host.counters.syncs]).toEqual([false, 0]);
  host.setEditing(false);
  await building;
  expect(host.counters.written.length).toBeGreaterThan(0);
});
