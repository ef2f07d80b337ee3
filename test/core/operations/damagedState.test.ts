/** A custom part or a ledger that the add-in did not leave so: told by name, and never written over. */
import { addCr, buildForms, handOver, restore, verifyWorkbook } from "../../../src/core/operations";
import { readLedger } from "../../../src/core/ledger/chain";
import { packText } from "../../../src/core/ledger/state/packing";
import { valueAt } from "../../../src/core/workbook/cells";
import type { SheetSnapshot } from "../../../src/core/workbook/cells";
import type { FilePort } from "../../../src/files/filePort";
import { LATER } from "../../support/sampleWorkbook";
import { blamed, open, setMetal, tab } from "./smelter";

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
  // 400 x 16,384 cells: more than six million, at which the verification would look one by one.
  "cells by the million": {
    build: packText(
      JSON.stringify({
        tabs: {
          formA: Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`A.gei+${i}`, { plan: "", found: "", columns: "0-16383" }])),
        },
        readings: {},
      }),
    ),
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

async function openWith(what: string): Promise<FilePort> {
  const port = await open();
  const stored = JSON.parse((await port.read()).part!) as object;
  await port.write({ create: [], update: [], part: JSON.stringify({ ...stored, ...MALFORMED[what] }) });
  return port;
}

test.each(Object.keys(MALFORMED))("G5: %s in the part is left aside with a note, and restores nothing", async (what) => {
  const port = await openWith(what);
  expect((await verifyWorkbook(port, LATER)).skipped.some((line) => /cannot be read \(.+\) and was left aside\.$/.test(line))).toBe(true);
  await expect(restore(port, 0, LATER)).rejects.toThrow("keeps 0 restore points");
});

const USABLE = ["points of the wrong shape", "a build of the wrong shape", "a head that is none", "sheets of the wrong shape"];

test.each(USABLE)("G5: after %s the workbook is handed over, built and verified as before", async (what) => {
  const port = await openWith(what);
  JSON.parse(await handOver(port, LATER));
  const april = tab(await port.read(), "month:2025-04").values;
  await setMetal(port, 20_700);
  await buildForms(port, LATER);
  expect(tab(await port.read(), "month:2025-04").values.length).toBe(april.length);
  expect(readLedger(await port.read())!.rows.at(-1)!.fields.reason).toContain("was left aside.");
  expect((await blamed(port)).failed).toEqual([]);
});

test("a workbook written by a later version is not written over", async () => {
  const port = await open();
  await port.write({ create: [], update: [], part: '{"version":2,"more":"x"}' });
  await setMetal(port, 20_700);
  const bytes = port.bytes();
  await expect(buildForms(port, LATER)).rejects.toThrow("later version of the add-in");
  await expect(addCr(port, { question: "q", where: "", section: "" }, LATER)).rejects.toThrow("later version of the add-in");
  await expect(restore(port, 0, LATER)).rejects.toThrow();
  expect(port.bytes()).toEqual(bytes);
});

async function withFourEntries(): Promise<Uint8Array> {
  const port = await open();
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
  const other = await open();
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
    const port = await open(bytes);
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
  const port = await open();
  await port.write({ create: [], update: [], remove: [tab(await port.read(), "ledger").id] });
  expect((await blamed(port)).failed[0]).toMatch(/^The ledger is gone: its last entry had the hash [0-9a-f]{64}\.$/);
  await setMetal(port, 20_700);
  await buildForms(port, LATER);
  expect((await blamed(port)).failed[0]).toMatch(
    /^The ledger begins anew with entry 1: the entries before it, up to hash [0-9a-f]{64}, were deleted\.$/,
  );
});
