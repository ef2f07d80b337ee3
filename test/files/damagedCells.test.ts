/** Cells that say what cannot be: each is named, nothing is read as blank or as something else. */
import { valueAt } from "../../src/core/workbook/cells";
import { filePort } from "../../src/files/filePort";
import { rel, workbookParts, worksheet, zipped } from "../support/files/plans";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function withTexts(rows: string, items: string | null): Promise<unknown> {
  const parts = items === null ? {} : { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${items}</sst>` };
  const book = workbookParts(
    { Apr: worksheet(`<sheetData>${rows}</sheetData>`) },
    { rels: rel("rId90", "sharedStrings", "sharedStrings.xml"), parts },
  );
  return filePort(zipped(book), "plant.xlsx").read();
}

const repair = "Open it in Excel, let Excel repair it, and save it again.";
const cellB7 = (content: string): string => `<row r="7"><c r="A7"><v>1</v></c>${content}</row>`;
const long = "x".repeat(32_768);

test.each<[string, string, string | null, string]>([
  [
    "a text when the part of texts is gone",
    cellB7('<c r="B7" t="s"><v>0</v></c>'),
    null,
    "'Apr'!B7 refers to text number 1 of the workbook, which holds none (xl/sharedStrings.xml is missing or empty)",
  ],
  [
    "a text beyond the last",
    cellB7('<c r="B7" t="s"><v>2</v></c>'),
    "<si><t>a</t></si><si><t>b</t></si>",
    "'Apr'!B7 refers to text number 3 of the workbook, which holds 2",
  ],
  [
    "a text before the first",
    cellB7('<c r="B7" t="s"><v>-1</v></c>'),
    "<si><t>a</t></si>",
    "'Apr'!B7 refers to text number 0 of the workbook, which holds 1",
  ],
  [
    "a text that is no number",
    cellB7('<c r="B7" t="s"><v>Coal</v></c>'),
    "<si><t>a</t></si>",
    "'Apr'!B7 refers to text number NaN of the workbook, which holds 1",
  ],
  [
    "a text between two",
    cellB7('<c r="B7" t="s"><v>0.5</v></c>'),
    "<si><t>a</t></si>",
    "'Apr'!B7 refers to text number 1.5 of the workbook, which holds 1",
  ],
  [
    "a shared text longer than a cell holds",
    cellB7('<c r="B7" t="s"><v>0</v></c>'),
    `<si><t>${long}</t></si>`,
    "'Apr'!B7 holds a text of 32768 characters; a cell of Excel holds 32767",
  ],
  [
    "an inline one",
    cellB7(`<c r="B7" t="inlineStr"><is><t>${long}</t></is></c>`),
    null,
    "'Apr'!B7 holds a text of 32768 characters; a cell of Excel holds 32767",
  ],
  [
    "one in two runs",
    cellB7(`<c r="B7" t="inlineStr"><is><r><t>${long}</t></r><r><t>x</t></r></is></c>`),
    null,
    "'Apr'!B7 holds a text of 32769 characters; a cell of Excel holds 32767",
  ],
  [
    "the text a formula gave",
    cellB7(`<c r="B7" t="str"><f>A1</f><v>${long}</v></c>`),
    null,
    "'Apr'!B7 holds a text of 32768 characters; a cell of Excel holds 32767",
  ],
  [
    "a row beyond the last",
    '<row r="1048577"><c r="A1048577"><v>1</v></c></row>',
    null,
    'sheet "Apr" has a row 1048577; a sheet has 1048576',
  ],
  ["a row before the first", '<row r="0"><c><v>1</v></c></row>', null, 'sheet "Apr" has a row 0; a sheet has 1048576'],
  ["a column beyond the last", '<row r="1"><c r="XFE1"><v>1</v></c></row>', null, 'sheet "Apr" has a cell outside its columns'],
  ["an address without letters", '<row r="1"><c r="11"><v>1</v></c></row>', null, 'sheet "Apr" has a cell outside its columns'],
])("%s is named", async (_what, rows, items, message) => {
  await expect(withTexts(rows, items)).rejects.toMatchObject({
    problem: "notAWorkbook",
    message: `plant.xlsx is damaged: ${message}. ${repair}`,
  });
});

test("one text of a megabyte that many cells share is refused at the first of them", async () => {
  const rows = Array.from({ length: 2000 }, (_, r) => `<row r="${r + 1}">${'<c t="s"><v>0</v></c>'.repeat(50)}</row>`).join("");
  await expect(withTexts(rows, `<si><t>${"x".repeat(1_000_000)}</t></si>`)).rejects.toMatchObject({
    message: `plant.xlsx is damaged: 'Apr'!A1 holds a text of 1000000 characters; a cell of Excel holds 32767. ${repair}`,
  });
});

test("a text of all that a cell holds is read, and one nobody refers to may be longer", async () => {
  const { sheets } = (await withTexts(
    cellB7('<c r="B7" t="s"><v>1</v></c>'),
    `<si><t>${long}</t></si><si><t>${long.slice(1)}</t></si>`,
  )) as never as {
    sheets: [never];
  };
  expect(valueAt(sheets[0], 6, 1)).toHaveLength(32_767);
});

test("a cell of texts with nothing in it is empty", async () => {
  const { sheets } = (await withTexts(
    cellB7('<c r="B7" t="s"><v></v></c><c r="C7" t="s"><v/></c><c r="D7" t="s"/>'),
    "<si><t>a</t></si>",
  )) as never as {
    sheets: [never];
  };
  expect([1, 2, 3].map((column) => valueAt(sheets[0], 6, column))).toEqual([null, null, null]);
});

test.each<[string, number | string]>([
  [" 1200 ", 1200],
  ["1.2E+3", 1200],
  ["0x4B0", "0x4B0"],
  ["0b11", "0b11"],
  ["INF", "INF"],
  ["NaN", "NaN"],
  ["1e999", "1e999"],
  ["1,200", "1,200"],
  ["1200 t", "1200 t"],
])("a number cell that holds %s is read as %s: what is no number stays a text, to be told of", async (stored, read) => {
  const { sheets } = (await withTexts(cellB7(`<c r="B7"><v>${stored}</v></c>`), null)) as never as { sheets: [never] };
  expect(valueAt(sheets[0], 6, 1)).toBe(read);
});

describe("a stray cell far away", () => {
  const near = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>';

  test.each<[string, string, number, number]>([
    ["at the far corner", '<row r="1048576"><c r="XFD1048576"><v>9</v></c></row>', 1_048_575, 16_383],
    ["in the last row", '<row r="1048576"><c r="A1048576"><v>9</v></c></row>', 1_048_575, 0],
    ["below and right", '<row r="65536"><c r="XFD65536"><v>9</v></c></row>', 65_535, 16_383],
    ["a formula", '<row r="65536"><c r="XFD65536"><f>A1</f><v>9</v></c></row>', 65_535, 16_383],
  ])("%s is read and costs its own row", async (_what, stray, row, column) => {
    const { sheets } = (await withTexts(near + stray, null)) as never as { sheets: [{ values: readonly (readonly unknown[])[] }] };
    const sheet = sheets[0];
    expect([valueAt(sheet as never, 0, 1), valueAt(sheet as never, 1, 0), valueAt(sheet as never, row, column)]).toEqual([2, 3, 9]);
    // The first row is as wide as the used range.
    expect(sheet.values[0]).toHaveLength(column + 1 > 2 ? column + 1 : 2);
    expect(sheet.values.reduce((sum, cells) => sum + cells.length, 0)).toBeLessThan(200_000);
  });

  test("that has only a look does not count", async () => {
    const looks = '<row r="900000" s="1" customFormat="1"/><row r="1048576"><c r="XFD1048576" s="1"/></row>';
    const { sheets } = (await withTexts(near + looks, null)) as never as { sheets: [{ values: readonly (readonly unknown[])[] }] };
    expect(sheets[0].values).toEqual([
      [1, 2],
      [3, null],
    ]);
  });
});
