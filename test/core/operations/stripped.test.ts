/** The add-in taken out of a file: custom properties and custom part removed. Everything still reads, and nothing is doubled. */
import { readWorkbook } from "../../../src/core/reading/workbook";
import {
  acknowledge,
  addCr,
  assess,
  buildForms,
  responsePack,
  saveMapping,
  verifyWorkbook,
  writeReport,
} from "../../../src/core/operations";
import { identified } from "../../../src/core/operations/identity";
import { readAcknowledgements } from "../../../src/core/ledger/acknowledgements";
import { readClarifications } from "../../../src/core/ledger/clarifications";
import { readLedger } from "../../../src/core/ledger/chain";
import { isMissing } from "../../../src/core/trace/figure";
import { valueAt } from "../../../src/core/workbook/cells";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { filePort } from "../../../src/files/filePort";
import type { FilePort } from "../../../src/files/filePort";
import { EVERY_TAB } from "../../support/generatedTabs";
import { stripped, typeInto, withRowInserted } from "../../support/people";
import { LATER, SMALL, sampleFile } from "../../support/sampleWorkbook";

const ALL = { ...SMALL, forms: [...EVERY_TAB, "bank"] } as const;

let whole: WorkbookSnapshot;
let bytes: Uint8Array;

beforeAll(async () => {
  const port = await sampleFile("aluminium");
  await buildForms(port, ALL);
  const warning = (await assess(port, SMALL)).findings.find(({ severity }) => severity === "warning")!;
  await acknowledge(port, warning, { ...SMALL, reason: "The agency is engaged in June" });
  await addCr(port, { question: "Which meter?", where: "A.gei", section: "" }, SMALL);
  await responsePack(port, SMALL);
  await writeReport(port, { ...SMALL, language: "hi" });
  await saveMapping(port, readWorkbook(await port.read()).mapping, SMALL);
  whole = await port.read();
  bytes = stripped(port.bytes());
}, 60_000);

const open = (file = bytes): FilePort => filePort(file, "smelter.xlsx");
const named = ({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot => sheets.find((sheet) => sheet.name === name)!;
const gei = (snapshot: WorkbookSnapshot): unknown => named(snapshot, "Form A").values.find((row) => row[0] === "A.gei")![5];

test("no trace is left, and each tab is known again by what stands in it", async () => {
  const snapshot = await open().read();
  expect([snapshot.part, snapshot.sheets.filter(({ form }) => form !== null)]).toEqual([null, []]);
  expect(identified(snapshot).sheets.map(({ form }) => form)).toEqual(whole.sheets.map(({ form }) => form));
});

test("totals, ledger, acknowledgements and clarification requests read as before", async () => {
  const snapshot = await open().read();
  expect(gei(snapshot)).toBe(gei(whole));
  expect(readLedger(snapshot)!.rows).toEqual(readLedger(whole)!.rows);
  expect(readAcknowledgements(snapshot).map(({ reason }) => reason)).toEqual(["The agency is engaged in June"]);
  expect(readClarifications(snapshot)!.rows.map(({ fields }) => fields.question)).toEqual(["Which meter?"]);
});

test("the figures are computed as before, and the acknowledgement still holds", async () => {
  const { inventory, findings } = await assess(open(), SMALL);
  const before = await assess({ ...open(), read: () => Promise.resolve(whole) }, SMALL);
  expect(inventory!.gei).toEqual(before.inventory!.gei);
  expect(isMissing(inventory!.gei)).toBe(false);
  expect(findings).toEqual(before.findings);
  expect(findings.filter(({ acknowledgement }) => acknowledgement !== undefined)).toHaveLength(1);
});

test("verify looks at everything but the fingerprints, which are gone, and says so", async () => {
  const { failed, skipped, passed } = await verifyWorkbook(open(), SMALL);
  expect(failed).toEqual([]);
  expect(skipped).toEqual(["The workbook carries no fingerprints of a build; the figures are compared one by one instead."]);
  expect(passed.map((line) => line.replace(/[0-9a-f]{64}|\d+/g, "n"))).toEqual([
    "The ledger's n entries follow each other; the last hash is n.",
    "The stamps of n tabs name entries of the ledger.",
    "n figures computed again from the records are those of the forms.",
    "n lines show what the engine said at build.",
  ]);
});

test("the next build finds its tabs again: nothing is doubled, and an unchanged plant writes nothing", async () => {
  const port = open();
  const preview = await buildForms(port, { ...ALL, now: LATER.now });
  expect(preview.sheets.filter(({ isNew, changedCells }) => isNew || changedCells > 0)).toEqual([]);
  expect(port.bytes()).toEqual(bytes);
  const april = named(await port.read(), "Apr 2025");
  const row = april.values.findIndex((values) => values[0] === "Aluminium");
  await typeInto(port, { sheet: "Apr 2025", row, column: april.values[row]!.indexOf(20650) }, { value: 20_700 });
  await buildForms(port, { ...ALL, now: LATER.now });
  const after = await port.read();
  expect(after.sheets.map(({ name }) => name)).toEqual(whole.sheets.map(({ name }) => name));
  expect(gei(after)).not.toBe(gei(whole));
  expect(readLedger(after)!.rows.map(({ fields }) => fields.action)).toEqual([
    "build, draft",
    "acknowledge",
    "CR asked",
    "check",
    "mapping",
    "build, draft",
  ]);
  expect((await verifyWorkbook(port, SMALL)).failed).toEqual([]);
});

test("a row inserted above a stripped form, and a note beside a line, stay", async () => {
  const port = open(await withRowInserted(bytes, "Form A", 0, "Our heading"));
  const form = named(await port.read(), "Form A");
  await typeInto(
    port,
    { sheet: "Form A", row: form.values.findIndex((row) => row[0] === "A.gei"), column: 12 },
    { value: "Seen by the ACVA" },
  );
  await buildForms(port, { ...ALL, now: LATER.now });
  const after = named(await port.read(), "Form A");
  expect([valueAt(after, 0, 1), after.values.find((row) => row[0] === "A.gei")![12]]).toEqual(["Our heading", "Seen by the ACVA"]);
});

test("two tabs that could be the same are a question, and nothing is written", async () => {
  const snapshot = await open().read();
  const copied = {
    ...open(),
    read: () =>
      Promise.resolve({ ...snapshot, sheets: [...snapshot.sheets, { ...named(snapshot, "Form A"), id: "copy", name: "Form A as sent" }] }),
    write: () => Promise.reject(new Error("written")),
  };
  await expect(buildForms(copied, ALL)).rejects.toThrow("The tabs 'Form A' and 'Form A as sent' are one and the same to the add-in");
});
