/** Quick fixes over files: what is shown before is what is typed, nothing else changes, and the ledger tells it. */
import { readingOf } from "../../../src/core/activity/line";
import { assess, createInputs } from "../../../src/core/operations";
import { applyQuickFix, quickFixes } from "../../../src/core/operations/quickFix";
import type { Finding } from "../../../src/core/checks/engine/check";
import { readLedger } from "../../../src/core/ledger/chain";
import { readWorkbook } from "../../../src/core/reading/workbook";
import { refText } from "../../../src/core/workbook/cells";
import type { CellRef, CellValue, WorkbookSnapshot } from "../../../src/core/workbook/cells";
import { newWorkbook } from "../../../src/files/newWorkbook";
import { filePort } from "../../../src/files/filePort";
import type { FilePort } from "../../../src/files/filePort";
import { typeInto } from "../../support/people";
import { SMALL, sampleFile } from "../../support/sampleWorkbook";

const SIGNED = { now: "2026-05-16T09:00:00Z", who: "R. Iyer" };

let sample: Uint8Array;
let quantity: CellRef;
let unit: CellRef;
beforeAll(async () => {
  const port = await sampleFile("aluminium");
  sample = port.bytes();
  const oil = readingOf(
    readWorkbook(await port.read()).lines.find(({ stream }) => stream === "Furnace oil")!,
    "consumed",
  )!;
  [quantity, unit] = [oil.cell, oil.unitCell!];
});

async function withCell(at: CellRef, value: CellValue): Promise<FilePort> {
  const port = filePort(sample, "smelter.xlsx");
  await typeInto(port, at, { value });
  return port;
}

async function findingAt(port: FilePort, at: CellRef): Promise<Finding> {
  return (await assess(port, SMALL)).findings.find(
    ({ check, where }) => ["AD-12", "AD-04"].includes(check) && where !== null && refText(where) === refText(at),
  )!;
}

/** Cells that hold something else than before, the ledger aside. */
function changes(before: WorkbookSnapshot, after: WorkbookSnapshot): readonly string[] {
  const stated = ({ sheets }: WorkbookSnapshot) =>
    new Map(
      sheets
        .filter(({ form }) => form !== "ledger")
        .flatMap((sheet) =>
          sheet.values.flatMap((row, r) =>
            row.map(
              (value, c) =>
                [
                  refText({ sheet: sheet.name, row: sheet.top + r, column: sheet.left + c }),
                  JSON.stringify([value, sheet.formulas[r]![c], sheet.formats[r]![c]]),
                ] as const,
            ),
          ),
        ),
    );
  const [was, is] = [stated(before), stated(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((cell) => was.get(cell) !== is.get(cell));
}

test.each<[what: string, which: () => CellRef, typed: string, fixed: string | number]>([
  ["a number stored as text", () => quantity, "352", 352],
  ["Indian grouping", () => quantity, "1,23,456.5", 123_456.5],
  ["spaces around a number", () => quantity, " 352.5 ", 352.5],
  ["a tonne as MTon", () => unit, "MTon", "t"],
  ["a tonne as m tons, with spaces", () => unit, " m tons ", "t"],
])("%s: the fix shown is the fix typed, and nothing else changes", async (_, which, typed, fixed) => {
  const port = await withCell(which(), typed);
  const finding = await findingAt(port, which());
  const before = await port.read();
  const [shown] = quickFixes(finding, before);
  expect(shown).toEqual({ check: finding.check, where: which(), before: typed, after: fixed });
  await applyQuickFix(port, shown!, SIGNED);
  const after = await port.read();
  expect(changes(before, after)).toEqual([refText(which())]);
  const sheet = after.sheets.find(({ name }) => name === which().sheet)!;
  expect(sheet.values[which().row - sheet.top]![which().column - sheet.left]).toBe(fixed);
  const { action, where, old, new: now, reason } = readLedger(after)!.rows.at(-1)!.fields;
  expect([action, where, old, now, reason]).toEqual(["quick fix", refText(which()), typed.trim(), String(fixed), finding.check]);
  expect(await findingAt(port, which())).toBeUndefined();
});

test.each(["about 350", "12 %", "350 to 360"])("%s is left to the person", async (typed) => {
  const port = await withCell(quantity, typed);
  expect(quickFixes({ check: "AD-12", where: quantity, also: [], words: {} }, await port.read())).toEqual([]);
});

test("a unit of which nobody can know what is meant is left to the person", async () => {
  expect(quickFixes({ check: "AD-04", where: unit, also: [], words: {} }, await (await withCell(unit, "bags")).read())).toEqual([]);
});

test.each<[string, CellValue]>([
  ["was mended by hand", 352],
  ["holds another number by now", "353"],
  ["holds something else by now", "awaited"],
])("a cell that %s is not written", async (_, value) => {
  const port = await withCell(quantity, "352");
  const [shown] = quickFixes(await findingAt(port, quantity), await port.read());
  await typeInto(port, quantity, { value });
  const bytes = port.bytes();
  await expect(applyQuickFix(port, shown!, SIGNED)).rejects.toThrow(
    `${refText(quantity)} is not any more as it was shown, so nothing was written. Check again.`,
  );
  expect(port.bytes()).toEqual(bytes);
});

test("a formula is never typed over, and a protected sheet is named", async () => {
  const port = await withCell(quantity, "352");
  const snapshot = await port.read();
  const [shown] = quickFixes(await findingAt(port, quantity), snapshot);
  const locked = {
    ...port,
    read: () =>
      Promise.resolve({ ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, protected: sheet.name === quantity.sheet })) }),
  };
  await expect(applyQuickFix(locked, shown!, SIGNED)).rejects.toThrow(
    `The sheet '${quantity.sheet}' is protected. Unprotect it (Review tab) and try again; nothing was written.`,
  );
  await typeInto(port, quantity, { formula: '="352"', value: "352" });
  await expect(applyQuickFix(port, shown!, SIGNED)).rejects.toThrow("is not any more as it was shown");
});

test("a finding told for several months has a fix for each of its cells, in order", async () => {
  const port = filePort(sample, "smelter.xlsx");
  const units = readWorkbook(await port.read())
    .lines.filter(({ stream, month }) => stream === "Furnace oil" && month.year === 2025 && month.month < 7)
    .map((line) => readingOf(line, "consumed")!.unitCell!);
  for (const cell of units) await typeInto(port, cell, { value: "MTon" });
  const finding = await findingAt(port, units[0]!);
  const fixes = quickFixes(finding, await port.read());
  expect(fixes.map(({ where, before, after }) => [refText(where), before, after])).toEqual(
    units.map((cell) => [refText(cell), "MTon", "t"]),
  );
  for (const fix of fixes) await applyQuickFix(port, fix, SIGNED);
  expect(await findingAt(port, units[0]!)).toBeUndefined();
  expect(readLedger(await port.read())!.rows).toHaveLength(3);
});

test("a word with one likely choice is offered that choice, and typed where the word is", async () => {
  const stream = readWorkbook(await filePort(sample, "smelter.xlsx").read()).plan!.streams[0]!.use.cell!;
  const port = await withCell(stream, "internal transprt");
  const unknown = (await assess(port, SMALL)).findings.find(({ check }) => check === "PL-21")!;
  const fixes = quickFixes(unknown, await port.read());
  expect(fixes).toEqual([{ check: "PL-21", where: stream, before: "internal transprt", after: "internal transport" }]);
  await applyQuickFix(port, fixes[0]!, SIGNED);
  expect((await assess(port, SMALL)).findings.filter(({ check }) => check === "PL-21")).toEqual([]);
});

test("a published target is filled in at the set-up, however the registration is typed, and offered where it is blank", async () => {
  const port = filePort(newWorkbook(), "kotputli.xlsx");
  await createInputs(port, { sector: "cement", year: { start: 2025 }, registration: "cmtoe-085 rj" });
  const { reference } = readWorkbook(await port.read());
  const [row] = reference!.targets;
  expect([row!.target.number!.toString(), reference!.baseline.baselineGei.number!.toString()]).toEqual(["0.8032", "0.8086"]);
  expect(row!.notification.text).toContain("Schedule, CMTOE085RJ");
  await typeInto(port, row!.target.cell!, { value: null });
  const missing = (await assess(port, SMALL)).findings.find(({ check }) => check === "OU-09")!;
  expect(quickFixes(missing, await port.read())).toEqual([{ check: "OU-09", where: row!.target.cell, before: "", after: 0.8032 }]);
});
