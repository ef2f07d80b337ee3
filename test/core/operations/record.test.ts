/** The record behind the forms, over files: ledger, restore, acknowledgements, clarification requests, hand-over. */
import {
  acknowledge,
  addCr,
  answerCr,
  assess,
  buildForms,
  handOver,
  responsePack,
  restore,
  restorePoints,
  verifyHandOver,
  verifyWorkbook,
} from "../../../src/core/operations";
import { readAcknowledgements } from "../../../src/core/ledger/acknowledgements";
import { readLedger, verifyLedger } from "../../../src/core/ledger/chain";
import { formulaAt, valueAt } from "../../../src/core/workbook/cells";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { filePort } from "../../../src/files/filePort";
import type { FilePort } from "../../../src/files/filePort";
import { AS_OF, BUILD, builtSample } from "../../support/sampleWorkbook";

const SIGNED = { now: "2026-05-16T09:00:00Z", who: "R. Iyer" };

let built: Uint8Array;
beforeAll(async () => {
  built = (await builtSample()).bytes();
});

const open = (): FilePort => filePort(built, "sample.xlsx");
const tab = (snapshot: WorkbookSnapshot, form: string): SheetSnapshot => snapshot.sheets.find((sheet) => sheet.form === form)!;

async function type(port: FilePort, sheet: SheetSnapshot, row: number, column: number, value: CellValue): Promise<void> {
  await port.write({
    create: [],
    update: [{ sheetId: sheet.id, cells: [{ row, column, content: { value }, style: "plain" }], restyle: false }],
  });
}

/** Where a row of the April sheet has its figure of at least `size`. */
function figureOf(
  april: SheetSnapshot,
  name: string,
  size: number,
): { readonly row: number; readonly column: number; readonly value: number } {
  const r = april.values.findIndex((cells) => cells[0] === name && cells.some((value) => typeof value === "number" && value >= size));
  const c = april.values[r]!.findIndex((value) => typeof value === "number" && value >= size);
  return { row: april.top + r, column: april.left + c, value: april.values[r]![c] as number };
}

async function changeClinker(port: FilePort, by: number): Promise<void> {
  const april = tab(await port.read(), "month:2025-04");
  const { row, column, value } = figureOf(april, "Clinker", 50_000);
  await type(port, april, row, column, value + by);
}

/** Everything but results of formulas, which a file only stores. */
const content = ({ sheets }: WorkbookSnapshot) =>
  sheets
    .filter((sheet) => sheet.form !== "ledger")
    .map(({ name, values, formulas, formats }) => ({
      name,
      values: values.map((row, r) => row.map((value, c) => (formulas[r]![c] === "" ? value : null))),
      formulas,
      formats,
    }));

test("an edited entry of the ledger is named", async () => {
  const port = open();
  await changeClinker(port, 10);
  await buildForms(port, { ...BUILD, ...SIGNED });
  const before = await port.read();
  expect(verifyLedger(readLedger(before)!.rows.map(({ fields }) => fields)).broken).toBeNull();
  await type(port, tab(before, "ledger"), 4, 2, "Somebody else");
  expect(verifyLedger(readLedger(await port.read())!.rows.map(({ fields }) => fields)).broken).toBe(
    "Entry 1 (2026-05-15T10:30:00Z, build, draft) was changed after it was written: its hash does not fit its content.",
  );
});

test("a build can be undone: all sheets but the ledger are as before", async () => {
  const port = open();
  await changeClinker(port, 10);
  const before = content(await port.read());
  await buildForms(port, { ...BUILD, ...SIGNED });
  expect(JSON.stringify(content(await port.read()))).not.toBe(JSON.stringify(before));
  expect((await restorePoints(port)).map(({ index, entry, removes }) => [index, entry, removes.length])).toEqual([
    [0, "2", 0],
    [1, "1", 8],
  ]);
  await restore(port, 0, SIGNED);
  const after = await port.read();
  expect(JSON.stringify(content(after))).toBe(JSON.stringify(before));
  expect(readLedger(after)!.rows.map(({ fields }) => fields.action)).toEqual(["build, draft", "build, draft", "restore"]);
  await restore(port, 0, SIGNED);
  expect((await port.read()).sheets.map(({ form }) => form).filter((form) => form !== null && !form.startsWith("month"))).toEqual([
    "plan",
    "reference",
    "ledger",
  ]);
});

test("an acknowledged warning says so until its figures change", async () => {
  const port = open();
  const april = tab(await port.read(), "month:2025-04");
  const power = figureOf(april, "EM-GRID", 1_000_000);
  await type(port, april, power.row, power.column, power.value * 9);
  const warning = (await assess(port, { asOf: AS_OF })).findings.find(({ severity }) => severity === "warning")!;
  await expect(acknowledge(port, warning, { asOf: AS_OF, ...SIGNED, reason: "  " })).rejects.toThrow(
    "An acknowledgement needs a reason: write why the figure is correct.",
  );
  await acknowledge(port, warning, { asOf: AS_OF, ...SIGNED, reason: '=HYPERLINK("x") is what the meter says' });
  const marked = (await assess(port, { asOf: AS_OF })).findings.filter(({ acknowledgement }) => acknowledgement !== undefined);
  expect(marked.map(({ check, acknowledgement }) => [check, acknowledgement!.reason])).toEqual([
    [warning.check, '=HYPERLINK("x") is what the meter says'],
  ]);
  const { row, column } = warning.where!;
  const changed = tab(await port.read(), "month:2025-04");
  expect(changed.name).toBe(warning.where!.sheet);
  await type(
    port,
    changed,
    row,
    column,
    typeof valueAt(changed, row, column) === "number" ? (valueAt(changed, row, column) as number) + 1 : "EM-GRID ",
  );
  expect((await assess(port, { asOf: AS_OF })).findings.filter(({ acknowledgement }) => acknowledgement !== undefined)).toEqual([]);
  expect(readAcknowledgements(await port.read())).toHaveLength(1);
});

test("a clarification request keeps the figure as it was, and the response pack is the same when built twice", async () => {
  const port = open();
  const number = await addCr(
    port,
    { question: "Why did clinker rise in April?", where: "A.gei", section: "5(2)(b)" },
    { asOf: AS_OF, ...SIGNED },
  );
  await changeClinker(port, 10);
  await answerCr(port, number, { response: "A weighbridge slip was missing.", evidence: "WB/2025-04/17" }, SIGNED);
  const pack = await responsePack(port, { asOf: AS_OF });
  const bytes = port.bytes();
  expect(await responsePack(port, { asOf: AS_OF })).toBe(pack);
  expect(port.bytes()).toEqual(bytes);
  const [request] = (JSON.parse(pack) as { requests: Record<string, string>[] }).requests;
  expect(request).toMatchObject({ number: "1", status: "answered", response: "A weighbridge slip was missing.", askedBy: "R. Iyer" });
  expect(request!["before"]!.split("\n")[0]).toMatch(/ = 0\.58950208149747\d* tCO2e\/t$/);
  expect(request!["after"]).not.toBe(request!["before"]);
});

test("the hand-over file verifies without the workbook, and a changed record or line does not", async () => {
  const text = await handOver(open(), { asOf: AS_OF });
  expect(verifyHandOver(text, "hand-over.json").failed).toEqual([]);
  const file = JSON.parse(text) as { records: { kind: string; stream: string; value: string }[] };
  const record = file.records.find(({ kind, stream }) => kind === "produced" && stream === "Clinker")!;
  record.value = String(Number(record.value) + 1000);
  expect(verifyHandOver(JSON.stringify(file), "hand-over.json").failed).toContainEqual(
    expect.stringMatching(/^formA, A\.emissions \(A\.emissions\): built with [\d.]+, the records give [\d.]+\.$/),
  );
  expect(() => verifyHandOver("{}", "notes.json")).toThrow("notes.json is neither a workbook nor a hand-over file of version 1.");
});

test("a workbook verifies; a figure of the build that somebody changed is named", async () => {
  const port = open();
  expect((await verifyWorkbook(port, { asOf: AS_OF })).failed).toEqual([]);
  const form = tab(await port.read(), "formA");
  const row = form.top + form.values.findIndex((values) => values[0] === "A.gei");
  await type(port, form, row, 9, 0.5);
  expect((await verifyWorkbook(port, { asOf: AS_OF })).failed).toEqual([
    "formA, A.gei: not as built; somebody changed a formula or a figure of the build.",
  ]);
});

test("stripped of the add-in's traces, ledger and totals still read", async () => {
  const port = open();
  const snapshot = await port.read();
  const stripped: WorkbookSnapshot = { ...snapshot, part: null, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, form: null })) };
  expect(readLedger(stripped)!.rows.map(({ fields }) => fields.action)).toEqual(["build, draft"]);
  const form = stripped.sheets.find((sheet) => sheet.name === "Form A")!;
  const row = form.top + form.values.findIndex((values) => values[0] === "A.gei");
  expect([formulaAt(form, row, 5).startsWith("=IF("), valueAt(form, row, 5)]).toEqual([true, 0.5895020814974747]);
});

test("a copied tab is a question, and a rearranged one is explained; nothing is written", async () => {
  const port = open();
  const form = tab(await port.read(), "formA");
  const row = form.top + form.values.findIndex((values) => values[0] === "A.gei");
  await type(port, form, row, 0, null);
  const bytes = port.bytes();
  await expect(buildForms(port, { ...BUILD, ...SIGNED })).rejects.toThrow(
    "The tab 'Form A' was rearranged: the id \"A.gei\" is gone from column A, so its lines cannot be told apart.",
  );
  expect(port.bytes()).toEqual(bytes);
  const snapshot = await port.read();
  const copied = {
    ...port,
    read: () => Promise.resolve({ ...snapshot, sheets: [...snapshot.sheets, { ...form, id: "copy", name: "Form A (2)" }] }),
  };
  await expect(buildForms(copied, { ...BUILD, ...SIGNED })).rejects.toThrow(
    "The tabs 'Form A' and 'Form A (2)' are one and the same to the add-in",
  );
});
