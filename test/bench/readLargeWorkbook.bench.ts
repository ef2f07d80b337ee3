/**
 * Time and memory to read 400 sheets of 1,000 rows and 12 columns. Not a timed test: run by hand with
 * `npx jest --selectProjects node --testMatch "**/readLargeWorkbook.bench.ts"`; budget: under 1 GB.
 */
import { valueAt } from "../../src/core/workbook/cells";
import { filePort } from "../../src/files/filePort";
import { workbookParts, worksheet, zipped } from "../support/files/plans";

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

test("a workbook of 400 sheets x 1,000 rows x 12 columns is read", async () => {
  const names = Array.from({ length: SHEETS }, (_, i) => `Sheet ${i + 1}`);
  const bytes = zipped(workbookParts(Object.fromEntries(names.map((name, i) => [name, sheetXml(i + 1)]))));
  const started = performance.now();
  const snapshot = await filePort(bytes, "large.xlsx").read();
  const seconds = (performance.now() - started) / 1000;
  console.log(`read ${SHEETS} sheets in ${seconds.toFixed(1)} s; resident memory now ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB, file ${Math.round(bytes.length / 2 ** 20)} MB`);
  expect(valueAt(snapshot.sheets[SHEETS - 1]!, ROWS - 1, COLUMNS - 1)).toBe((ROWS - 1) * SHEETS);
}, 600_000);
