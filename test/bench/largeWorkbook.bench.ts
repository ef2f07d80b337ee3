/** A workbook of 400 sheets: `ccts check` in a process of its own, as people run it, beside a plain scan of the same file. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { valueAt } from "../../src/core/workbook/cells";
import { filePort } from "../../src/files/filePort";
import { pack, writeZip } from "../../src/files/zip";
import { BUILD_TIMEOUT_MS, ensureBuilt } from "../support/browser/build";
import { cell, workbookParts, worksheet } from "../support/files/plans";
import { fastest, report, runNode, type ProcessRun } from "./measure";

const SHEETS = 400;
const ROWS = 1000;
const COLUMNS = 12;

function sheetXml(sheet: number): string {
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const cells = Array.from({ length: COLUMNS }, (_unused, column) => {
      const address = `${String.fromCharCode(65 + column)}${row + 1}`;
      if (column === 0) return `<c r="${address}" t="inlineStr"><is><t>Stream ${row}</t></is></c>`;
      if (column === COLUMNS - 1) return `<c r="${address}"><f>SUM(B${row + 1}:K${row + 1})</f><v>${row * sheet}</v></c>`;
      return `<c r="${address}"><v>${row * sheet + column / 7}</v></c>`;
    });
    return `<row r="${row + 1}">${cells.join("")}</row>`;
  });
  return worksheet(`<sheetData>${rows.join("")}</sheetData>`);
}

/** One sheet at a time is packed, so that making the file does not cloud what reading it takes. */
function largeWorkbook(sheets: number): Uint8Array {
  const names = Array.from({ length: sheets }, (_, i) => [`Sheet ${i + 1}`, ""] as const);
  const parts = Object.entries(workbookParts(Object.fromEntries(names)));
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return writeZip(
    parts.map(([name, content]) => pack(name, encode(content === "" ? sheetXml(Number(/\d+/.exec(name)![0])) : (content as string)))),
  );
}

/** What nobody can do without: unpacking each part and looking at each of its bytes. */
const UNZIP_AND_SCAN = `
  const { unzipSync } = require("fflate");
  let tags = 0;
  for (const part of Object.values(unzipSync(require("node:fs").readFileSync(process.argv[1]))))
    for (const byte of part) if (byte === 60) tags += 1;
  console.log(tags);`;

const seconds = (ms: number): string => (ms / 1000).toFixed(1);

let folder: string;
let bytes: Uint8Array;
beforeAll(async () => {
  await ensureBuilt();
  folder = mkdtempSync(path.join(tmpdir(), "ccts-"));
  bytes = largeWorkbook(SHEETS);
  writeFileSync(path.join(folder, "all.xlsx"), bytes);
  writeFileSync(path.join(folder, "tenth.xlsx"), largeWorkbook(SHEETS / 10));
}, BUILD_TIMEOUT_MS);
afterAll(() => rmSync(folder, { recursive: true }));

/** The workbook has no plan, which is an error. */
function check(file: string): ProcessRun {
  const run = runNode(["dist/cli.js", "check", path.join(folder, file), "--as-of", "2026-05-15"]);
  expect([run.code, run.out.split("\n")[1]?.slice(0, 11)]).toEqual([1, "ERROR PL-01"]);
  return run;
}

test("ccts check of 400 sheets x 1,000 rows x 12 columns", () => {
  const start = fastest(() => runNode(["dist/cli.js", "--version"]));
  const few = fastest(() => check("tenth.xlsx"));
  const all = fastest(() => check("all.xlsx"));
  const scan = fastest(() => runNode(["--eval", UNZIP_AND_SCAN, path.join(folder, "all.xlsx")]));
  expect(Number(scan.out)).toBeGreaterThan(SHEETS * ROWS * COLUMNS);
  report("read and check, by the clock and by the processor", `${seconds(all.ms)} s, ${seconds(all.cpuMs)} s`, "4 s");
  report("highest resident memory", `${Math.round(all.peakMB)} MB`, "400 MB");
  const growth = Math.log10((all.cpuMs - start.cpuMs) / (few.cpuMs - start.cpuMs));
  report("exponent of the cost, from a tenth of the sheets", growth.toFixed(2), "1.05");
  report(`times a plain unzip and scan of the file (${seconds(scan.ms)} s)`, `${(all.ms / scan.ms).toFixed(1)} x`, "-");
}, 600_000);

test("a cell of a sheet is changed and the workbook saved", async () => {
  const port = filePort(bytes, "large.xlsx");
  const snapshot = await port.read();
  const saving = performance.now();
  await port.write({ create: [], update: [{ sheetId: "7", restyle: false, cells: [cell(0, 1, { value: 1 })] }] });
  const megabytes = Math.round(port.bytes().length / 2 ** 20);
  report("change one cell and save", `${seconds(performance.now() - saving)} s, ${megabytes} MB`, "-");
  expect(valueAt(snapshot.sheets[SHEETS - 1]!, ROWS - 1, COLUMNS - 1)).toBe((ROWS - 1) * SHEETS);
}, 600_000);
