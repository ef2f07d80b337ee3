/** Workbooks at Excel's limits: an answer by the command line, in a process of its own, and within its memory. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pack, writeZip } from "../../src/files/zip";
import { columnName } from "../../src/core/workbook/cells";
import { BUILD_TIMEOUT_MS, ensureBuilt } from "../support/browser/build";
import { workbookParts, worksheet } from "../support/files/plans";
import { runNode } from "../bench/measure";

const ROWS = 1_048_576;
const COLUMNS = 16_384;
const SHEETS = 10_000;

const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
const number = (address: string): string => `<c r="${address}"><v>1</v></c>`;
const rows = (count: number, cells: (at: number) => string): string =>
  worksheet(`<sheetData>${Array.from({ length: count }, (_, i) => row(i + 1, cells(i + 1))).join("")}</sheetData>`);

function file(sheets: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder();
  return writeZip(Object.entries(workbookParts(sheets)).map(([name, content]) => pack(name, encoder.encode(content as string))));
}

const GIANTS: readonly (readonly [what: string, make: () => Uint8Array])[] = [
  [`${ROWS} rows`, () => file({ Data: rows(ROWS, (at) => number(`A${at}`)) })],
  [
    `${COLUMNS} columns`,
    () => file({ Data: rows(20, (at) => Array.from({ length: COLUMNS }, (_, i) => number(`${columnName(i)}${at}`)).join("")) }),
  ],
  [
    `${SHEETS} sheets`,
    () => file(Object.fromEntries(Array.from({ length: SHEETS }, (_, i) => [`Sheet ${i + 1}`, rows(3, (at) => number(`A${at}`))]))),
  ],
  [
    "a stray figure in the last cell of a sheet",
    () => file({ Data: worksheet(`<sheetData>${row(ROWS, number(`XFD${ROWS}`))}</sheetData>`) }),
  ],
];

let folder: string;
beforeAll(async () => {
  await ensureBuilt();
  folder = mkdtempSync(path.join(tmpdir(), "ccts-"));
}, BUILD_TIMEOUT_MS);
afterAll(() => rmSync(folder, { recursive: true }));

test.each(GIANTS)("a workbook of %s", (_what, make) => {
  writeFileSync(path.join(folder, "giant.xlsx"), make());
  const { peakMB, code, out } = runNode(["dist/cli.js", "check", path.join(folder, "giant.xlsx"), "--as-of", "2026-05-15"]);
  expect([code, out]).toEqual([1, expect.stringContaining("The workbook has no Monitoring Plan.")]);
  // A sheet of a million rows alone is 40 MB of text.
  expect(peakMB).toBeLessThan(1000);
});
