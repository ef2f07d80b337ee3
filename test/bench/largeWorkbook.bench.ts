import { unzipSync } from "fflate";
import { assess } from "../../src/core/operations";
import { valueAt } from "../../src/core/workbook/cells";
import { filePort, type FilePort } from "../../src/files/filePort";
import { pack, writeZip } from "../../src/files/zip";
import { cell, workbookParts, worksheet } from "../support/files/plans";
import { AS_OF } from "../support/sampleWorkbook";
import { report } from "./measure";

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
function unzipAndScan(bytes: Uint8Array): number {
  let tags = 0;
  for (const content of Object.values(unzipSync(bytes))) for (const byte of content) if (byte === 60) tags += 1;
  return tags;
}

/** Milliseconds to read and check. */
async function timeOf(port: FilePort): Promise<number> {
  const began = performance.now();
  await assess(port, { asOf: AS_OF });
  return performance.now() - began;
}

test("400 sheets x 1,000 rows x 12 columns", async () => {
  const bytes = largeWorkbook(SHEETS);
  const tenth = filePort(largeWorkbook(SHEETS / 10), "tenth.xlsx");
  const few = Math.min(await timeOf(tenth), await timeOf(tenth), await timeOf(tenth));
  const port = filePort(bytes, "large.xlsx");
  const all = await timeOf(port);
  report("read and check", `${(all / 1000).toFixed(1)} s`, "4 s");
  report("highest resident memory, test runner included", `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`, "400 MB");
  report("exponent of the cost, from a tenth of the sheets", Math.log10(all / few).toFixed(2), "1.05");
  const scanning = performance.now();
  expect(unzipAndScan(bytes)).toBeGreaterThan(SHEETS * ROWS * COLUMNS);
  report("as a multiple of unzipping and scanning the file", `${(all / (performance.now() - scanning)).toFixed(1)} x`, "-");
  const snapshot = await port.read();
  const saving = performance.now();
  await port.write({ create: [], update: [{ sheetId: "7", restyle: false, cells: [cell(0, 1, { value: 1 })] }] });
  report(
    "change one cell and save",
    `${((performance.now() - saving) / 1000).toFixed(1)} s, ${Math.round(port.bytes().length / 2 ** 20)} MB`,
    "-",
  );
  expect(valueAt(snapshot.sheets[SHEETS - 1]!, ROWS - 1, COLUMNS - 1)).toBe((ROWS - 1) * SHEETS);
}, 600_000);
