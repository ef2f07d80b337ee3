import { formatAt, formulaAt } from "../../src/core/workbook/cells";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/workbook/cells";
import { filePort } from "../../src/files/filePort";
import { rel, workbookParts, worksheet, zipped, type Parts } from "../support/files/plans";

function read(parts: Parts): Promise<WorkbookSnapshot> {
  return filePort(zipped(parts), "plant.xlsx").read();
}

async function readRows(rows: string, over: Parameters<typeof workbookParts>[1] = {}): Promise<SheetSnapshot> {
  return (await read(workbookParts({ Apr: worksheet(`<sheetData>${rows}</sheetData>`) }, over))).sheets[0]!;
}

const strings = {
  rels: rel("rId90", "sharedStrings", "sharedStrings.xml"),
  parts: {
    "xl/sharedStrings.xml":
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Petcoke</t></si><si><r><rPr><b/></rPr>' +
      '<t xml:space="preserve">Net </t></r><r><t>GCV</t></r><rPh sb="0" eb="1"><t>kana</t></rPh></si><si><t>a_x000D_b &amp; ' +
      "c</t></si></sst>",
  },
};

describe("cell values", () => {
  test("shared and rich text read as plain text, without phonetic readings and with Excel's escapes undone", async () => {
    const sheet = await readRows(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
      strings,
    );
    expect(sheet.values).toEqual([["Petcoke", "Net GCV", "a\rb & c"]]);
  });

  test("numbers, booleans, errors, inline text, formula text and ISO dates", async () => {
    const sheet = await readRows(
      '<row r="2"><c r="B2"><v>0.1</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#N/A</v></c><c r="E2" t="inlineStr">' +
        "<is><r><t>in</t></r><r><t>line</t></r></is></c>" +
        '<c r="F2" t="str"><f>B2&amp;""</f><v>0.1</v></c><c r="G2" t="d"><v>2025-04-01</v></c><c r="H2"><v>1.2E-3</v></c><c ' +
        'r="I2" s="0"/></row>',
    );
    expect([sheet.top, sheet.left]).toEqual([1, 1]);
    expect(sheet.values).toEqual([[0.1, true, { error: "#N/A" }, "inline", "0.1", 45748, 0.0012]]);
    expect(sheet.formulas).toEqual([["", "", "", "", '=B2&""', "", ""]]);
  });

  test("rows and cells without addresses follow one another", async () => {
    const sheet = await readRows(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(sheet.values).toEqual([
      [1, 2, null, null],
      [null, null, null, null],
      [null, null, null, null],
      [null, null, 3, 4],
      [5, null, null, null],
    ]);
  });

  test("a sheet without cells is empty", async () => {
    expect(await readRows("")).toMatchObject({ top: 0, left: 0, values: [], formulas: [], formats: [] });
  });

  test("the 1904 date system is reported, and ISO dates follow it", async () => {
    const parts = workbookParts(
      { Apr: worksheet('<sheetData><row r="1"><c r="A1" t="d"><v>2025-04-01</v></c></row></sheetData>') },
      { workbook: '<workbookPr date1904="1"/>' },
    );
    const snapshot = await read(parts);
    expect(snapshot.dateSystem).toBe(1904);
    expect(snapshot.sheets[0]!.values).toEqual([[44286]]);
  });
});

test("a formula without a stored result has no value; one whose result is an empty text has that", async () => {
  const sheet = await readRows(
    '<row r="1"><c r="A1"><f>B1</f></c><c r="B1"><f>C1</f><v/></c><c r="C1"><f>D1</f><v></v></c><c r="D1" t="str"><f>""</f><v></v></c>' +
      '<c r="E1" t="s"><f>D1</f></c><c r="F1" t="b"><f>TRUE</f></c><c r="G1"><f t="shared" ref="G1:H1" si="0">A1</f>' +
      '</c><c r="H1"><f t="shared" si="0"/></c><c r="I1" t="str"><f>A1</f></c></row>',
  );
  expect(sheet.values).toEqual([[null, null, null, "", null, null, null, null, null]]);
  expect(sheet.formulas).toEqual([["=B1", "=C1", "=D1", '=""', "=D1", "=TRUE", "=A1", "=B1", "=A1"]]);
});

describe("formulas", () => {
  test("a shared formula is written out for every cell of its group", async () => {
    const sheet = await readRows(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1+SUM(B:B)+\'Q1 A1\'!B1+LOG10(2)&amp;"B1"</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    expect(formulaAt(sheet, 2, 0)).toBe("=B3*$C$1+SUM(B:B)+'Q1 A1'!B3+LOG10(2)&\"B1\"");
  });

  test("an array formula stands in each of its cells, a spilled one in its first", async () => {
    const sheet = await readRows(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="D1" cm="1"><f t="array" ' +
        'ref="D1:D2">_xlfn._xlws.SORT(B1:B2)</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><v>4</v></c><c r="D2"><v>2</v></c></row>',
    );
    expect(sheet.formulas).toEqual([
      ["=B1:B2*2", "", "", "=SORT(B1:B2)"],
      ["=B1:B2*2", "", "", ""],
    ]);
  });
});

test("number formats: built-in ids and the file's own", async () => {
  const styles =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt ' +
    'numFmtId="170" formatCode="0.0000"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="10"/><xf ' +
    'numFmtId="17"/><xf numFmtId="170"/></cellXfs></styleSheet>';
  const sheet = await readRows(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="2"><v>1</v></c><c r="D1" s="3"/><c r="E1">' +
      "<v>1</v></c></row>",
    { rels: rel("rId91", "styles", "styles.xml"), parts: { "xl/styles.xml": styles } },
  );
  expect(sheet.formats).toEqual([["General", "0.00%", "mmm-yy", "0.0000", "General"]]);
  expect(formatAt(sheet, 9, 9)).toBe("General");
});

test("hidden and protected sheets, our sheet property, tags with a prefix", async () => {
  const parts = workbookParts({
    Apr: worksheet('<sheetData/><sheetProtection sheet="1"/><customProperties><customPr name="ccts.form" r:id="rId1"/></customProperties>'),
    May: "",
  });
  const property = new Uint8Array(new Uint16Array([..."form.a"].map((letter) => letter.charCodeAt(0))).buffer);
  const { sheets } = await read({
    ...parts,
    "xl/workbook.xml": (parts["xl/workbook.xml"] as string).replace('name="May"', 'name="May" state="veryHidden"'),
    "xl/customProperty1.bin": property,
    "xl/worksheets/_rels/sheet1.xml.rels":
      "<Relationships " +
      `xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `${rel("rId1", "customProperty", "../customProperty1.bin")}</Relationships>`,
    "xl/worksheets/sheet2.xml":
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c ' +
      'r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
  });
  expect(sheets.map(({ name, visibility, protected: locked, form, values }) => ({ name, visibility, locked, form, values }))).toEqual([
    { name: "Apr", visibility: "visible", locked: true, form: "form.a", values: [] },
    { name: "May", visibility: "veryHidden", locked: false, form: null, values: [[7]] },
  ]);
});

test("a Strict Open XML workbook is read, and refused for writing with the way out", async () => {
  const strict = (text: string | Uint8Array): string =>
    (text as string)
      .replace(
        /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships/g,
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      )
      .replace(/http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main/g, "http://purl.oclc.org/ooxml/spreadsheetml/main");
  const parts = workbookParts({ Apr: worksheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>') });
  const port = filePort(zipped(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strict(text)]))), "plant.xlsx");
  expect((await port.read()).sheets[0]!.values).toEqual([[1]]);
  await expect(port.write({ create: [], update: [], part: "x" })).rejects.toThrow(
    "plant.xlsx is a Strict Open XML workbook. Save it in Excel as an ordinary Excel workbook (.xlsx) and try again.",
  );
});

test("parts in UTF-16 are read and patched", async () => {
  const cell = '<c r="A1" t="inlineStr"><is><t>\u0915\u094B\u092F\u0932\u093E</t></is></c>';
  const xml = `\ufeff${worksheet(`<sheetData><row r="1">${cell}</row></sheetData>`).replace("UTF-8", "UTF-16")}`;
  const port = filePort(
    zipped({ ...workbookParts({ Apr: "" }), "xl/worksheets/sheet1.xml": new Uint8Array(Buffer.from(xml, "utf16le")) }),
    "plant.xlsx",
  );
  await port.write({
    create: [],
    update: [{ sheetId: "1", restyle: false, cells: [{ row: 0, column: 1, content: { value: 2 }, style: "plain" }] }],
  });
  expect((await filePort(port.bytes(), "plant.xlsx").read()).sheets[0]!.values).toEqual([["\u0915\u094B\u092F\u0932\u093E", 2]]);
});
