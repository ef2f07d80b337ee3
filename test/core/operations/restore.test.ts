/** Undoing builds, over files: the tabs are as they were, what people typed since stays, and only the last three can be undone. */
import { buildForms, restore, restorePoints } from "../../../src/core/operations";
import { readLedger } from "../../../src/core/ledger/chain";
import { valueAt } from "../../../src/core/workbook/cells";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { filePort } from "../../../src/files/filePort";
import type { FilePort } from "../../../src/files/filePort";
import { typeInto, withRowInserted, withTabRenamed } from "../../support/people";
import { LATER, smallBuilt } from "../../support/sampleWorkbook";

let built: Uint8Array;
beforeAll(async () => {
  built = await smallBuilt();
});

const tab = ({ sheets }: WorkbookSnapshot, form: string): SheetSnapshot => sheets.find((sheet) => sheet.form === form)!;
const rowOf = (sheet: SheetSnapshot, id: string): number => sheet.top + sheet.values.findIndex((row) => row[0] === id);

/** All sheets but the ledger, results of formulas aside, which a file only stores. */
const content = ({ sheets }: WorkbookSnapshot) =>
  sheets
    .filter((sheet) => sheet.form !== "ledger")
    .map(({ name, values, formulas, formats }) => ({
      name,
      values: values.map((row, r) => row.map((value, c) => (formulas[r]![c] === "" ? value : null))),
      formulas,
      formats,
    }));

async function setMetal(port: FilePort, tonnes: number): Promise<void> {
  const april = tab(await port.read(), "month:2025-04");
  const row = rowOf(april, "Aluminium");
  const column = april.left + april.values[row - april.top]!.findIndex((value) => typeof value === "number" && value > 20_000);
  await typeInto(port, { sheet: april.name, row, column }, { value: tonnes });
}

test("of four builds the last three can be undone, one after the other or all at once", async () => {
  const port = filePort(built, "smelter.xlsx");
  const states: ReturnType<typeof content>[] = [];
  for (const tonnes of [20_700, 20_750, 20_800]) {
    await setMetal(port, tonnes);
    states.push(content(await port.read()));
    await buildForms(port, LATER);
  }
  expect((await restorePoints(port)).map(({ entry }) => entry)).toEqual(["4", "3", "2"]);
  const inputs = content(await port.read()).find(({ name }) => name === "Apr 2025");
  await restore(port, 2, LATER);
  const after = content(await port.read());
  expect(after.filter(({ name }) => name !== "Apr 2025")).toEqual(states[0]!.filter(({ name }) => name !== "Apr 2025"));
  expect(after.find(({ name }) => name === "Apr 2025")).toEqual(inputs);
  expect(await restorePoints(port)).toEqual([]);
  await expect(restore(port, 0, LATER)).rejects.toThrow("smelter.xlsx keeps 0 restore points; there is none before that build.");
  expect(readLedger(await port.read())!.rows.map(({ fields }) => fields.action)).toEqual([
    "build, draft",
    "build, draft",
    "build, draft",
    "build, draft",
    "restore",
  ]);
});

test("a renamed tab, a row somebody inserted and a note typed since the build: undone in place, with their words", async () => {
  const first = filePort(built, "smelter.xlsx");
  await setMetal(first, 20_700);
  await buildForms(first, LATER);
  const form = tab(await first.read(), "formA");
  const port = filePort(
    await withTabRenamed(
      await withRowInserted(first.bytes(), "Form A", rowOf(form, "A.direct-process"), "To be discussed"),
      "Form A",
      "Our Form A",
    ),
    "smelter.xlsx",
  );
  const inserted = tab(await port.read(), "formA");
  await typeInto(port, { sheet: "Our Form A", row: rowOf(inserted, "A.gei"), column: 12 }, { value: "Seen by the ACVA" });
  const engine = valueAt(tab(await filePort(built, "before.xlsx").read(), "formA"), rowOf(form, "A.gei"), 11);
  expect(valueAt(inserted, rowOf(inserted, "A.gei"), 11)).not.toBe(engine);
  await restore(port, 0, LATER);
  const after = tab(await port.read(), "formA");
  const row = rowOf(after, "A.gei");
  expect([valueAt(after, row, 11), valueAt(after, row, 12), valueAt(after, rowOf(after, "A.direct-process") - 1, 1)]).toEqual([
    engine,
    "Seen by the ACVA",
    "To be discussed",
  ]);
});

test("undoing the first build takes its tabs away, and nothing else", async () => {
  const port = filePort(built, "smelter.xlsx");
  const [choice] = await restorePoints(port);
  expect(choice!.removes).toEqual([
    "CCTS Contents",
    "CCTS Data",
    "CCTS Factors",
    "CCTS Inputs",
    "Form A",
    "Form B Production",
    "Form C Energy",
    "Form D Process",
  ]);
  await restore(port, 0, LATER);
  expect((await port.read()).sheets.map(({ name }) => name)).toEqual([
    "Monitoring Plan",
    "Reference Data",
    "Apr 2025",
    "May 2025",
    "Jun 2025",
    "Jul 2025",
    "Aug 2025",
    "Sep 2025",
    "Oct 2025",
    "Nov 2025",
    "Dec 2025",
    "Jan 2026",
    "Feb 2026",
    "Mar 2026",
    "CCTS Ledger",
  ]);
});

test("a word typed into a row that the build freed is in the way of undoing it, by name, and is not written over", async () => {
  const port = filePort(built, "smelter.xlsx");
  const april = tab(await port.read(), "month:2025-04");
  const oil = rowOf(april, "Furnace oil");
  for (const column of april.values[oil - april.top]!.keys())
    await typeInto(port, { sheet: april.name, row: oil, column: april.left + column }, { value: null });
  const long = tab(await port.read(), "data").values.length;
  await buildForms(port, LATER);
  const data = tab(await port.read(), "data");
  // The line of April's oil is gone: what was the last line has moved up, and its row is anybody's.
  expect(data.values.length).toBe(long - 1);
  const freed = { sheet: data.name, row: data.top + data.values.length, column: 3 };
  await typeInto(port, freed, { value: "Oil: no slip from the store" });
  const bytes = port.bytes();
  await expect(restore(port, 0, LATER)).rejects.toThrow(
    `'CCTS Data'!D${freed.row + 1} was free after the build and holds something now, where the state before it had a line. ` +
      "Move it elsewhere, or delete it, and try again; nothing was written.",
  );
  expect(port.bytes()).toEqual(bytes);
  await typeInto(port, freed, { value: null });
  await restore(port, 0, LATER);
  expect(tab(await port.read(), "data").values.length).toBe(long);
});

test("what people typed on a tab that goes is told before it goes", async () => {
  const port = filePort(built, "smelter.xlsx");
  await buildForms(port, { ...LATER, forms: ["brsr"] });
  const brsr = tab(await port.read(), "brsr");
  expect((await restorePoints(port))[0]).toMatchObject({ removes: [brsr.name], filled: [] });
  await typeInto(port, { sheet: brsr.name, row: brsr.top + brsr.values.length + 2, column: 1 }, { value: "Shown to the board" });
  expect((await restorePoints(port))[0]).toMatchObject({
    removes: [brsr.name],
    filled: [`'${brsr.name}'!B${brsr.top + brsr.values.length + 3}`],
  });
});

test("a protected tab is named before anything is undone", async () => {
  const port = filePort(built, "smelter.xlsx");
  await setMetal(port, 20_700);
  await buildForms(port, LATER);
  const snapshot = await port.read();
  const guarded = {
    ...port,
    read: () => Promise.resolve({ ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, protected: sheet.form === "formA" })) }),
  };
  const bytes = port.bytes();
  await expect(restore(guarded, 0, LATER)).rejects.toThrow(
    "The sheet 'Form A' is protected. Unprotect it (Review tab) and try again; nothing was written.",
  );
  expect(port.bytes()).toEqual(bytes);
});
