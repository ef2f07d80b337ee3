/** Open, change, save: each kind of change reaches the file, and every other part of it stays byte for byte. */
import { strFromU8, unzipSync } from "fflate";
import { formulaAt, valueAt, type WorkbookSnapshot } from "../../src/core/workbook/cells";
import { filePort } from "../../src/files/filePort";
import { openFile, type OpenDocument } from "../../src/workbench/openDocument";
import { richWorkbook } from "../support/files/richWorkbook";
import { startLocalExcel } from "../support/localExcel";

let document: OpenDocument;
let original: Uint8Array;
let host: Awaited<ReturnType<typeof startLocalExcel>>["host"];

beforeEach(async () => {
  ({ host } = await startLocalExcel(undefined, { normaliseFormulas: false }));
  original = richWorkbook();
  document = await openFile(host, original, "rich.xlsm");
});

afterEach(() => host.dispose());

const inGrid = (work: (sheets: Excel.WorksheetCollection) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });

interface Saved {
  readonly bytes: Uint8Array;
  /** Names of the parts that are not byte for byte as before. */
  readonly touched: readonly string[];
  readonly text: (part: string) => string;
  readonly book: WorkbookSnapshot;
}

async function saved(): Promise<Saved> {
  const bytes = await document.save();
  const [before, after] = [unzipSync(original), unzipSync(bytes)];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const isSame = (name: string): boolean => before[name] !== undefined && Buffer.compare(before[name], after[name] ?? Buffer.of()) === 0;
  return {
    bytes,
    touched: names.filter((name) => !isSame(name)).sort(),
    text: (part) => strFromU8(after[part]!),
    book: await filePort(bytes, "saved.xlsm").read(),
  };
}

const named = (book: WorkbookSnapshot, name: string) => book.sheets.find((sheet) => sheet.name === name)!;

test("nothing done, nothing changed", async () => {
  expect(await document.save()).toBe(original);
});

test("what the grid does not show is named", () => {
  expect(document.beside).toEqual(["pivots", "pictures", "macros", "comments"]);
});

test("the grid shows the file's looks, sizes, merged cells and stored results", async () => {
  const state = await host.state();
  const data = state.sheets[0]!;
  const look = state.looks.get(data.cells.get(0)!.look)!;
  expect(look).toMatchObject({
    bold: true,
    size: 14,
    color: "#2F5597",
    fill: "#FFF4DC",
    horizontal: "center",
    wrap: true,
    format: '0.0" t"',
  });
  expect(look.borders).toEqual({ top: { style: "double", color: "#C2571A" } });
  expect([data.frozenRows, data.tabColor, data.merges]).toEqual([1, "#1B6E3C", [{ top: 4, left: 0, bottom: 4, right: 1 }]]);
  expect([data.columns.get(0), data.columns.get(3), data.rows.get(0)]).toEqual([
    { width: 145, hidden: false },
    { width: 64, hidden: true },
    { height: 30, hidden: false },
  ]);
  expect(data.cells.get(5 * 16_384 + 1)).toMatchObject({ formula: "=SUM(B2:B4)", value: 1507 });
});

test("a typed number changes its sheet alone, and the results that follow from it", async () => {
  await host.type("Data", "B2", 1000);
  const { touched, text, book } = await saved();
  expect(touched).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]);
  const data = named(book, "Data");
  expect([valueAt(data, 1, 1), valueAt(data, 1, 2), valueAt(data, 5, 1), valueAt(named(book, "Other"), 0, 1)]).toEqual([
    1000, 2000, 1307, 1000,
  ]);
  expect(text("xl/worksheets/sheet1.xml")).toContain('<c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2</f><v>2000</v></c>');
  expect(text("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
});

test("a look given in the grid is laid over the cell's own", async () => {
  await inGrid((sheets) => void (sheets.getItem("Data").getRange("B1").format.font.italic = true));
  const { touched, text } = await saved();
  expect(touched).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
  expect(text("xl/worksheets/sheet1.xml")).toContain('<c r="B1" t="inlineStr" s="3">');
  expect(text("xl/styles.xml")).toContain('<font><b/><i/><sz val="14"/><color theme="4" tint="-0.25"/><name val="Calibri"/></font>');
});

test("a tab's new name is followed by formulas, names, highlights, charts and the pivot's source", async () => {
  await inGrid((sheets) => {
    sheets.getItem("Other").name = "Rates & co";
    sheets.getItem("Data").name = "April 2025";
  });
  const { touched, text, book } = await saved();
  expect(touched).toEqual([
    "xl/charts/chart1.xml",
    "xl/pivotCache/pivotCacheDefinition1.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
  ]);
  expect(formulaAt(named(book, "April 2025"), 1, 4)).toBe("='Rates & co'!A1+Rate");
  expect(formulaAt(named(book, "Rates & co"), 0, 1)).toBe("='April 2025'!B2");
  expect(text("xl/worksheets/sheet1.xml")).toContain("<formula>B2&gt;'Rates &amp; co'!$A$1</formula>");
  expect(text("xl/charts/chart1.xml")).toContain("<c:f>'April 2025'!$B$2:$B$4</c:f>");
  expect(text("xl/pivotCache/pivotCacheDefinition1.xml")).toContain('sheet="April 2025"');
  expect(text("xl/workbook.xml")).toContain(">'Rates &amp; co'!$A$1</definedName>");
});

test("tabs are added, moved, hidden, coloured and removed", async () => {
  await inGrid((sheets) => {
    const added = sheets.add("Notes");
    added.getRange("B2").values = [["checked"]];
    added.position = 0;
    sheets.getItem("Other").tabColor = "#C2571A";
    sheets.getItem("Other").visibility = "Hidden";
    sheets.getItem("Pivot").delete();
  });
  const { text, book } = await saved();
  expect(book.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual(["Notes visible", "Data visible", "Other hidden"]);
  expect(valueAt(named(book, "Notes"), 1, 1)).toBe("checked");
  expect(text("xl/worksheets/sheet2.xml")).toContain('<sheetPr><tabColor rgb="FFC2571A"/></sheetPr>');
  expect(text("xl/workbook.xml")).toContain('<definedName name="_xlnm.Print_Area" localSheetId="2">');
});

test("widths, heights, hidden columns and frozen panes are kept", async () => {
  await inGrid((sheets) => {
    const data = sheets.getItem("Data");
    data.getRange("B:B").format.columnWidth = 75;
    data.getRange("D:D").columnHidden = false;
    data.getRange("3:3").format.rowHeight = 40;
    data.getRange("9:9").rowHidden = true;
    data.freezePanes.freezeAt(data.getRange("A1:B2"));
  });
  const { touched, text } = await saved();
  expect(touched).toEqual(["xl/worksheets/sheet1.xml"]);
  const xml = text("xl/worksheets/sheet1.xml");
  expect(xml).toContain(
    '<cols><col min="1" max="1" width="20.7109375" customWidth="1"/><col min="2" max="2" ' +
      'width="14.282366071428571" customWidth="1"/><col min="4" max="4" width="9.140625" customWidth="1"/></cols>',
  );
  expect(xml).toContain('<row r="3" ht="40" customHeight="1">');
  expect(xml).toContain('<row r="9" hidden="1"/>');
  expect(xml).toContain('<pane xSplit="2" ySplit="2" topLeftCell="C3" activePane="bottomRight" state="frozen"/>');
});

test("a second save starts from the first", async () => {
  await host.type("Data", "B2", 1000);
  const first = await document.save();
  expect(await document.isChanged()).toBe(false);
  await host.type("Data", "B3", 5);
  const { book } = await saved();
  expect([valueAt(named(book, "Data"), 1, 1), valueAt(named(book, "Data"), 2, 1)]).toEqual([1000, 5]);
  expect(first).not.toBe(original);
});

test("a refused save changes nothing, and says where", async () => {
  const port = filePort(original, "rich.xlsm");
  await port.read();
  await host.type("Data", "B2", "x".repeat(40_000));
  await expect(document.save()).rejects.toThrow("The text for cell B2 has 40000 characters; a cell holds 32767. Shorten it.");
  await host.type("Data", "B2", 1200);
  expect(await document.save()).toBe(original);
});
