/** What the agency leans on: verify is silent after honest work, names what was changed, and the ledger is never written over. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import {
  acknowledge,
  addCr,
  answerCr,
  assess,
  buildForms,
  handOver,
  restore,
  verifyHandOver,
  verifyWorkbook,
} from "../../../src/core/operations";
import type { Verdict } from "../../../src/core/operations";
import { chooseMethod } from "../../../src/core/operations/planChoice";
import { BANK_AT, priceLine } from "../../../src/core/ledger/bank/bankPrices";
import { readLedger } from "../../../src/core/ledger/chain";
import { packText } from "../../../src/core/ledger/state/packing";
import { a1, valueAt } from "../../../src/core/workbook/cells";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { filePort } from "../../../src/files/filePort";
import type { FilePort } from "../../../src/files/filePort";
import { typeInto, withTabRenamed } from "../../support/people";
import { LATER, smallBuilt } from "../../support/sampleWorkbook";

jest.setTimeout(240_000);

let built: Uint8Array;
beforeAll(async () => {
  built = await smallBuilt();
});

const open = (bytes = built): FilePort => filePort(bytes, "smelter.xlsx");
const tab = ({ sheets }: WorkbookSnapshot, form: string): SheetSnapshot => sheets.find((sheet) => sheet.form === form)!;
const rowOf = (sheet: SheetSnapshot, id: string): number => sheet.top + sheet.values.findIndex((row) => row[0] === id);
const blamed = async (port: FilePort): Promise<Pick<Verdict, "failed" | "outdated">> => {
  const { failed, outdated } = await verifyWorkbook(port, LATER);
  return { failed, outdated };
};
const SOUND = { failed: [], outdated: [] };

/** Where April has its metal, as written and for a formula. */
let metal: { readonly row: number; readonly column: number; readonly address: string };
beforeAll(async () => {
  const april = tab(await open().read(), "month:2025-04");
  const row = rowOf(april, "Aluminium");
  const column = april.left + april.values[row - april.top]!.findIndex((value) => typeof value === "number" && value > 20_000);
  metal = { row, column, address: a1(row, column) };
});

async function setMetal(port: FilePort, tonnes: number): Promise<void> {
  await typeInto(port, { sheet: tab(await port.read(), "month:2025-04").name, ...metal }, { value: tonnes });
}

test("G1: forms built at different times are sound, whichever of them a build leaves out", async () => {
  const port = open();
  for (const forms of [
    ["formA", "ghgReport", "brsr"],
    ["formA", "tracker"],
    ["formA", "bank", "beeFormE2"],
    ["formA"],
    ["formE2Plan"],
  ] as const) {
    await buildForms(port, { ...LATER, forms });
    expect(await blamed(port)).toEqual(SOUND);
  }
  const bytes = port.bytes();
  await buildForms(port, { ...LATER, forms: ["tracker", "brsr"] });
  expect(port.bytes()).toEqual(bytes);
});

test("G1: after an edit a tab left out of the build is said to be out of date, and nobody is accused", async () => {
  const port = open();
  await buildForms(port, { ...LATER, forms: ["ghgReport", "brsr"] });
  await setMetal(port, 20_700);
  const edited = await blamed(port);
  expect(edited.failed).toEqual([]);
  expect(edited.outdated[0]).toBe(`Readings changed since the last build: 'Apr 2025'!${metal.address} 20650 -> 20700.`);
  await buildForms(port, { ...LATER, forms: ["formA"] });
  const partly = await blamed(port);
  expect(partly.failed).toEqual([]);
  expect(partly.outdated.every((line) => /^'(GHG Report|BRSR Principle 6)'!/.test(line))).toBe(true);
  await buildForms(port, { ...LATER, forms: ["ghgReport", "brsr"] });
  expect(await blamed(port)).toEqual(SOUND);
});

test("G1: a tab that was deleted is named, recorded by the next build and not missed after it", async () => {
  const port = open();
  await buildForms(port, { ...LATER, forms: ["ghgReport"] });
  await port.write({ create: [], update: [], remove: [tab(await port.read(), "ghgReport").id] });
  expect(await blamed(port)).toEqual({
    failed: [],
    outdated: [
      "The tab 'GHG Report' was deleted since the last build; the next build records that, or makes it again where it is asked for.",
      "formA, A.tie.report: refers to cells or tabs that were deleted since the build.",
    ],
  });
  await buildForms(port, LATER);
  expect(await blamed(port)).toEqual(SOUND);
  expect(readLedger(await port.read())!.rows.at(-1)!.fields.where).toContain("GHG Report: deleted since the last build");
});

test("G2: renamed tabs, of ours and of the inputs, are recognised in fingerprints, inputs and the ledger's addresses", async () => {
  const port = open();
  await addCr(port, { question: "Which meter?", where: `'Apr 2025'!${metal.address}`, section: "" }, LATER);
  await answerCr(port, "1", { response: "The busbar's.", evidence: "" }, LATER);
  await chooseMethod(port, { item: "gwp", value: "AR6", reason: "as asked" }, LATER);
  await buildForms(port, LATER);
  expect(await blamed(port)).toEqual(SOUND);
  let bytes = port.bytes();
  for (const [from, to] of [
    ["Apr 2025", "April"],
    ["Monitoring Plan", "Our plan"],
    ["Form A", "Our Form A"],
    ["May 2025", "M'ay"],
  ] as const)
    bytes = withWords(await withTabRenamed(bytes, from, to), from, to);
  const renamed = open(bytes);
  expect(await blamed(renamed)).toEqual(SOUND);
  await setMetal(renamed, 20_700);
  expect((await blamed(renamed)).outdated[0]).toBe(`Readings changed since the last build: 'April'!${metal.address} 20650 -> 20700.`);
  await buildForms(renamed, LATER);
  expect(await blamed(renamed)).toEqual(SOUND);
  await restore(renamed, 0, LATER);
  await buildForms(renamed, LATER);
  expect(await blamed(renamed)).toEqual(SOUND);
  const handed = verifyHandOver(await handOver(renamed, LATER), "plant.json");
  expect([handed.failed, handed.outdated]).toEqual([[], []]);
});

/** A program that renames in texts too. */
function withWords(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'!`;
  const parts = Object.entries(unzipSync(bytes)).map(([part, data]): [string, Uint8Array] =>
    /^xl\/(worksheets|sharedStrings)/.test(part) && part.endsWith(".xml")
      ? [part, strToU8(strFromU8(data).replaceAll(quoted(from), quoted(to)).replaceAll(quoted(from).replaceAll("'", "&apos;"), quoted(to)))]
      : [part, data],
  );
  return zipSync(Object.fromEntries(parts));
}

test("G3: undoing a build leaves what people typed since, in input sheets and in the boxes of forms", async () => {
  const port = open();
  await buildForms(port, { ...LATER, forms: ["brsr", "bank"] });
  await setMetal(port, 20_700);
  await buildForms(port, { ...LATER, forms: ["brsr", "bank"] });
  const bank = tab(await port.read(), "bank");
  const price = { row: rowOf(bank, priceLine("low")), column: BANK_AT.value };
  const before = valueAt(bank, price.row, price.column);
  await typeInto(port, { sheet: bank.name, ...price }, { value: 4242 });
  await setMetal(port, 20_800);
  await restore(port, 0, LATER);
  const after = await port.read();
  expect(valueAt(tab(after, "month:2025-04"), metal.row, metal.column)).toBe(20_800);
  expect([before, valueAt(tab(after, "bank"), price.row, price.column)]).toEqual([expect.any(Number), 4242]);
});

const point = (cells: unknown, more: object = {}): string =>
  packText(JSON.stringify({ time: "t", who: "w", entry: "1", created: [], cells, tabs: {}, readings: {}, ...more }));
const CELL = { key: "A.gei+0", column: 5, formula: "", value: 1, format: "General", style: "plain" };
const MALFORMED: Readonly<Record<string, object>> = {
  "points of the wrong shape": { points: [point([1, 2])] },
  "a point that is a number": { points: [packText("7")] },
  "points that are no list": { points: { 0: "x" } },
  "a build of the wrong shape": { build: packText(JSON.stringify({ tabs: [], readings: 3 })) },
  "rows of the wrong shape": { build: packText(JSON.stringify({ tabs: { formA: { "A.gei+0": "x" } }, readings: {} })) },
  "columns beyond the sheet": {
    build: packText(JSON.stringify({ tabs: { formA: { "A.gei+0": { plan: "", found: "", columns: "0-999999999" } } }, readings: {} })),
  },
  "readings of the wrong shape": { build: packText(JSON.stringify({ tabs: {}, readings: { a: { b: 1 } } })) },
  "no readings": { build: packText(JSON.stringify({ tabs: {} })) },
  "a head that is none": { head: "x" },
  "sheets of the wrong shape": { sheets: [{ form: 1 }] },
  "a point that would write into a month sheet": { points: [point({ "month:2025-04": [CELL] })] },
  "a point that would remove the plan": { points: [point({}, { created: ["plan"] })] },
  "a point with a look nobody knows": { points: [point({ formA: [{ ...CELL, style: "loud" }] })] },
  "a bomb": { points: [packText("0".repeat(33 * 1024 * 1024))] },
};

test.each(Object.keys(MALFORMED))("G5: %s in the part is left aside with a note; the workbook stays usable", async (what) => {
  const port = open();
  const stored = JSON.parse((await port.read()).part!) as object;
  await port.write({ create: [], update: [], part: JSON.stringify({ ...stored, ...MALFORMED[what] }) });
  expect((await verifyWorkbook(port, LATER)).skipped.some((line) => /cannot be read \(.+\) and was left aside\.$/.test(line))).toBe(true);
  JSON.parse(await handOver(port, LATER));
  await expect(restore(port, 0, LATER)).rejects.toThrow("keeps 0 restore points");
  const april = tab(await port.read(), "month:2025-04").values;
  await setMetal(port, 20_700);
  await buildForms(port, LATER);
  expect(tab(await port.read(), "month:2025-04").values.length).toBe(april.length);
  expect(readLedger(await port.read())!.rows.at(-1)!.fields.reason).toContain("was left aside.");
  expect((await blamed(port)).failed).toEqual([]);
});

test("a workbook written by a later version is not written over", async () => {
  const port = open();
  await port.write({ create: [], update: [], part: '{"version":2,"more":"x"}' });
  await setMetal(port, 20_700);
  const bytes = port.bytes();
  await expect(buildForms(port, LATER)).rejects.toThrow("later version of the add-in");
  await expect(addCr(port, { question: "q", where: "", section: "" }, LATER)).rejects.toThrow("later version of the add-in");
  await expect(restore(port, 0, LATER)).rejects.toThrow();
  expect(port.bytes()).toEqual(bytes);
});

async function withFourEntries(): Promise<Uint8Array> {
  const port = open();
  for (const question of ["one", "two", "three"]) await addCr(port, { question, where: "A.gei", section: "" }, LATER);
  return port.bytes();
}

const clear = (row: number) =>
  Array.from({ length: 10 }, (_, column) => ({ row, column, content: { value: null }, style: "plain" as const }));

test("a ledger that was changed, cut, put into another order or exchanged is named, and nothing is written", async () => {
  const bytes = await withFourEntries();
  const ledgerOf = async (port: FilePort) => tab(await port.read(), "ledger");
  const swapped = (sheet: SheetSnapshot) =>
    [6, 7].flatMap((row) =>
      Array.from({ length: 10 }, (_, column) => ({
        row,
        column,
        content: { value: valueAt(sheet, 13 - row, column) },
        style: "plain" as const,
      })),
    );
  const other = open();
  await addCr(other, { question: "of another plant", where: "A.gei", section: "" }, { ...LATER, who: "Somebody" });
  const foreign = await ledgerOf(other);
  const copied = [4, 5, 6, 7].flatMap((row) =>
    Array.from({ length: 10 }, (_, column) => ({
      row,
      column,
      content: { value: valueAt(foreign, row, column) },
      style: "plain" as const,
    })),
  );
  const cases: readonly [
    string,
    (sheet: SheetSnapshot) => readonly { row: number; column: number; content: { value: never } }[],
    string,
  ][] = [
    [
      "changed",
      () => [{ row: 5, column: 7, content: { value: "other" as never } }],
      "Entry 2 (2026-05-16T09:00:00Z, CR asked) was changed after it was written",
    ],
    ["cut at the end", () => clear(7) as never, "entries were cut off at its end"],
    ["cut in the middle", () => clear(6) as never, 'has the number "4": an entry was removed'],
    ["out of order", (sheet) => swapped(sheet) as never, 'has the number "4": an entry was removed, added or moved'],
    ["of another plant", () => copied as never, "or it is another workbook's"],
  ];
  for (const [, cells, message] of cases) {
    const port = open(bytes);
    const sheet = await ledgerOf(port);
    await port.write({ create: [], update: [{ sheetId: sheet.id, cells: cells(sheet) as never, restyle: false }] });
    await setMetal(port, 20_700);
    const before = port.bytes();
    await expect(buildForms(port, LATER)).rejects.toThrow(message);
    await expect(addCr(port, { question: "q", where: "", section: "" }, LATER)).rejects.toThrow(message);
    expect(port.bytes()).toEqual(before);
    expect((await blamed(port)).failed.join("\n")).toContain(message);
  }
});

test("a ledger that was deleted begins anew, and verify says for good that it did", async () => {
  const port = open();
  await port.write({ create: [], update: [], remove: [tab(await port.read(), "ledger").id] });
  expect((await blamed(port)).failed[0]).toMatch(/^The ledger is gone: its last entry had the hash [0-9a-f]{64}\.$/);
  await setMetal(port, 20_700);
  await buildForms(port, LATER);
  expect((await blamed(port)).failed[0]).toMatch(
    /^The ledger begins anew with entry 1: the entries before it, up to hash [0-9a-f]{64}, were deleted\.$/,
  );
});

test("G6: each part of a hand-over file is covered: removed, changed, or changed with all hashes written anew", async () => {
  const port = open();
  const april = tab(await port.read(), "month:2025-04");
  const power = april.top + april.values.findIndex((row) => row[0] === "EM-GRID");
  const column = april.left + april.values[power - april.top]!.findIndex((value) => typeof value === "number" && value > 1_000_000);
  await typeInto(port, { sheet: april.name, row: power, column }, { value: (valueAt(april, power, column) as number) * 9 });
  await buildForms(port, LATER);
  const warning = (await assess(port, LATER)).findings.find(({ severity }) => severity === "warning")!;
  await acknowledge(port, warning, { ...LATER, reason: "as metered" });
  const number = await addCr(port, { question: "Why?", where: "A.gei", section: "" }, LATER);
  await answerCr(port, number, { response: "A slip was missing.", evidence: "WB/17" }, LATER);
  const text = await handOver(port, LATER);
  const sound = verifyHandOver(text, "plant.json");
  expect([sound.failed, sound.outdated]).toEqual([[], []]);
  type File = Record<string, never> & {
    records: object[];
    rows: Record<string, Record<string, string>>;
    lines: { label: string }[];
    clarifications: { response: string }[];
    acknowledgements: object[];
    ledger: object[];
  };
  const accused = (change: (file: File) => void): string => {
    const file = JSON.parse(text) as File;
    change(file);
    const { failed, outdated } = verifyHandOver(JSON.stringify(file), "plant.json");
    return [...failed, ...outdated].join("\n");
  };
  expect(accused((file) => void file.records.splice(3, 1))).toContain("records: changed after the file was written.");
  expect(accused((file) => void (file.lines[0]!.label = "x"))).toContain("lines: changed after the file was written.");
  expect(accused((file) => void (file.clarifications[0]!.response = "x"))).toContain("clarifications: changed after the file was written.");
  expect(accused((file) => void file.ledger.pop())).toContain("ledger: changed after the file was written.");
  expect(accused((file) => void (file.acknowledgements.length = 0))).toContain("acknowledgements: changed after the file was written.");
  expect(accused((file) => Object.values(file.rows).forEach((row) => delete row["evidence"]))).toContain(
    "rows: changed after the file was written.",
  );
  for (const part of ["traces", "rows", "fingerprints", "acknowledgements", "clarifications", "reference", "months"])
    expect(() => accused((file) => void delete (file as Record<string, unknown>)[part])).toThrow(
      `The hand-over file is damaged (${part}: `,
    );
  for (const part of ["typed", "head", "sheets"])
    expect(accused((file) => void delete (file as Record<string, unknown>)[part])).toContain(
      `${part}: removed after the file was written.`,
    );
  expect(accused((file) => void delete (file as Record<string, unknown>)["hashes"])).toContain("The file has no hashes of its parts");
});
