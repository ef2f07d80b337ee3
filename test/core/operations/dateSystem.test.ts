/** A workbook that counts days from 1904: every date on every tab of ours is the day it is in any other workbook. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { assess, buildForms, createSample, previewForms, verifyWorkbook } from "../../../src/core/operations";
import type { WorkbookSnapshot } from "../../../src/core/workbook/cells";
import type { WorkbookPort } from "../../../src/core/workbook/port";
import { officePort } from "../../../src/excel/officePort";
import { filePort } from "../../../src/files/filePort";
import { newWorkbook } from "../../../src/files/newWorkbook";
import { startLocalExcel } from "../../support/localExcel";
import { SMALL } from "../../support/sampleWorkbook";

const LATER_BY = 1462;

function emptyFile(dateSystem: 1900 | 1904): WorkbookPort {
  const parts = unzipSync(newWorkbook());
  const text = strFromU8(parts["xl/workbook.xml"]!);
  const told = dateSystem === 1904 ? text.replace("<bookViews>", '<workbookPr date1904="1"/><bookViews>') : text;
  return filePort(zipSync({ ...parts, "xl/workbook.xml": strToU8(told) }), "plant.xlsx");
}

async function emptyExcel(): Promise<WorkbookPort> {
  await startLocalExcel({ sheets: [{ name: "Sheet1", values: [] }], dateSystem: 1904 });
  return officePort();
}

async function built(port: WorkbookPort): Promise<WorkbookPort> {
  await createSample(port, "aluminium", SMALL);
  await buildForms(port, { ...SMALL, forms: ["formA", "tracker"] });
  return port;
}

const DATE = /^(dd-mmm-yyyy|mmm yyyy)$/;

/** "Form A!6,8" and the number, of each date. */
function dates(snapshot: WorkbookSnapshot, shift: number): readonly string[] {
  return snapshot.sheets.flatMap((sheet) =>
    sheet.values.flatMap((row, r) =>
      row.flatMap((value, c) =>
        typeof value === "number" && DATE.test(sheet.formats[r]![c]!)
          ? [`${sheet.name}!${r + sheet.top},${c + sheet.left} ${value + shift}`]
          : [],
      ),
    ),
  );
}

let twin: readonly string[];

beforeAll(async () => {
  twin = dates(await (await built(emptyFile(1900))).read(), 0);
});

describe.each([
  ["a file", () => Promise.resolve(emptyFile(1904))],
  ["Excel", emptyExcel],
])("in %s", (_where, empty) => {
  test("set up, built, built again and verified", async () => {
    const port = await built(await empty());
    const snapshot = await port.read();
    expect(snapshot.dateSystem).toBe(1904);
    expect(twin.length).toBeGreaterThan(100);
    expect(dates(snapshot, LATER_BY)).toEqual(twin);
    const again = await previewForms(port, { ...SMALL, forms: ["formA", "tracker"] });
    expect(again.sheets.filter(({ changedCells }) => changedCells > 0)).toEqual([]);
    expect((await verifyWorkbook(port, SMALL)).failed).toEqual([]);
    const { findings } = await assess(port, SMALL);
    expect(findings.filter(({ check }) => check === "IN-15")).toHaveLength(1);
  });
});
