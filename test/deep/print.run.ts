/**
 * Every tab of the twelve samples on paper, printed as one table: `npm run test:deep:print`. It needs LibreOffice, poppler's
 * `pdftotext`, and Calibri or Carlito, which has its measures.
 */
import { strFromU8, unzipSync } from "fflate";
import { SAMPLES } from "../../src/core/sectors";
import { everyTab } from "../support/generatedTabs";
import { clippedRows, printed } from "../support/office/printed";

const rows: string[] = [];

afterAll(() => {
  process.stdout.write(`\n| sample | tabs | pages | rows too low | pages with #### |\n|---|---|---|---|---|\n${rows.join("\n")}\n`);
});

test.each(SAMPLES)("$sector, $subSector: nothing is cut off, and every tab is one page wide", async ({ sector, subSector }) => {
  const bytes = (await everyTab(sector, undefined, subSector)).bytes();
  const sheets = Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
    /worksheets\/sheet\d+\.xml$/.test(name) ? [strFromU8(part)] : [],
  );
  const wide = sheets.filter((sheet) => !sheet.includes('fitToPage="1"') || !sheet.includes('fitToWidth="1" fitToHeight="0"'));
  const clipped = await clippedRows(bytes);
  const { pages, hashes } = await printed(bytes);
  rows.push(`| ${sector}, ${subSector} | ${sheets.length} | ${pages} | ${clipped.length} | ${hashes.length} |`);
  expect({ wide: wide.length, clipped, hashes }).toEqual({ wide: 0, clipped: [], hashes: [] });
});
