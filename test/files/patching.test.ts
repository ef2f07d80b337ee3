import fc from "fast-check";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { formulaAt, valueAt } from "../../src/core/workbook/cells";
import type { PlannedCell } from "../../src/core/workbook/sheetPlan";
import { filePort, type FilePort } from "../../src/files/filePort";
import { readZip } from "../../src/files/zip";
import { cell, plan, workbookParts, worksheet, zipped, type Parts } from "../support/files/plans";

import { bytesOf, rich, withDescriptors } from "./richWorkbook";

function opened(parts: Parts = rich): FilePort {
  return filePort(zipped(parts), "plant.xlsm");
}

function partText(port: FilePort, part: string): string {
  return strFromU8(unzipSync(port.bytes())[part]!);
}

async function updated(cells: readonly PlannedCell[], restyle = false, parts: Parts = rich): Promise<FilePort> {
  const port = opened(parts);
  await port.write({ create: [], update: [{ sheetId: "1", restyle, cells }] });
  return port;
}

describe("saving", () => {
  test("a row whose words wrap becomes high enough, and one that is higher stays as it is", async () => {
    const port = opened();
    const heights = [
      { row: 0, points: 24 },
      { row: 2, points: 42.6 },
      { row: 4, points: 28.4 },
      { row: 8, points: 15.5 },
    ];
    await port.write({
      create: [],
      update: [
        {
          sheetId: "1",
          restyle: false,
          heights,
          cells: [cell(0, 0, { value: "a" }), cell(2, 0, { value: "b" }), cell(4, 0, { value: "c" }), cell(8, 0, { value: "d" })],
        },
      ],
    });
    expect(partText(port, "xl/worksheets/sheet1.xml").match(/<row [^>]*>/g)).toEqual([
      '<row r="1" spans="1:3" ht="30" customHeight="1" x14ac:dyDescent="0.3" xmlns:x14ac="urn:x">',
      '<row r="3" s="1" customFormat="1" ht="42.60" customHeight="1">',
      '<row r="5" ht="28.40" customHeight="1">',
      '<row r="9" ht="15.50" customHeight="1">',
    ]);
  });

  test("without a change gives the bytes that were opened", async () => {
    const bytes = zipped(rich);
    const port = filePort(bytes, "plant.xlsm");
    await port.read();
    await port.write({ create: [], update: [{ sheetId: "1", restyle: true, cells: [] }] });
    await port.write({ create: [], update: [], part: null });
    expect(port.bytes()).toBe(bytes);
  });

  test("copies every entry nobody touched exactly as it was stored, in its place", async () => {
    const before = readZip(zipped(rich), "before");
    const port = await updated([cell(0, 0, { value: 9 })]);
    const after = readZip(port.bytes(), "after");
    expect(after.map((entry) => entry.name)).toEqual(before.map((entry) => entry.name).filter((name) => name !== "xl/calcChain.xml"));
    const changed = after.filter((entry) => {
      const was = before.find((candidate) => candidate.name === entry.name)!;
      return !Buffer.from(entry.local).equals(Buffer.from(was.local));
    });
    expect(changed.map((entry) => entry.name)).toEqual([
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/worksheets/sheet1.xml",
    ]);
  });

  test("twice gives the same file", async () => {
    const port = await updated([cell(0, 0, { value: 9 })]);
    const again = filePort(port.bytes(), "plant.xlsm");
    await again.read();
    expect(again.bytes()).toEqual(port.bytes());
  });

  test("drops the calculation chain and asks for recalculation, keeping the other settings", async () => {
    const port = await updated([cell(0, 0, { value: 9 })]);
    expect(partText(port, "[Content_Types].xml")).not.toContain("calcChain");
    expect(partText(port, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(partText(port, "xl/workbook.xml")).toContain('<calcPr calcId="191029" iterate="1" fullCalcOnLoad="1"/><extLst>');
  });

  test("entries with data descriptors survive", async () => {
    const port = filePort(withDescriptors(rich), "plant.xlsm");
    await port.write({ create: [], update: [{ sheetId: "2", restyle: false, cells: [cell(0, 0, { value: 6 })] }] });
    const parts = unzipSync(port.bytes());
    expect(parts["xl/vbaProject.bin"]).toEqual(bytesOf(7));
    expect(valueAt((await filePort(port.bytes(), "x").read()).sheets[1]!, 0, 0)).toBe(6);
  });
});

describe("cells written into a sheet that exists", () => {
  test("replace only their own text", async () => {
    const before = rich["xl/worksheets/sheet1.xml"] as string;
    const port = await updated([cell(0, 0, { value: 9 })]);
    expect(partText(port, "xl/worksheets/sheet1.xml")).toBe(before.replace('<c r="A1" s="1"><v>1</v></c>', '<c r="A1" s="1"><v>9</v></c>'));
  });

  test("are put in order, take the look of their row or column, and widen the dimension", async () => {
    const port = await updated([
      cell(0, 1, { value: "b" }),
      cell(0, 4, { value: 5 }),
      cell(1, 2, { formula: "=NUMBERVALUE(A5)", value: 7 }),
      cell(2, 0, { value: 3 }),
      cell(7, 0, { value: true }),
      cell(4, 0, { value: null }),
      cell(9, 9, { value: null }),
    ]);
    const xml = partText(port, "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<dimension ref="A1:J10"/>');
    expect(xml).toContain(
      '<sheetData><row r="1" ht="30" customHeight="1" x14ac:dyDescent="0.3" xmlns:x14ac="urn:x"><c r="A1" s="1"><v>1</v></c>' +
        '<c r="B1" t="inlineStr"><is><t xml:space="preserve">b</t></is></c><c r="C1"><f>A1*2</f><v>2</v></c><c r="E1"><v>5</v>' +
        "</c></row>" +
        '<row r="2"><c r="C2" s="1"><f>_xlfn.NUMBERVALUE(A5)</f><v>7</v></c></row><row r="3" s="1" customFormat="1"><c r="A3" ' +
        's="1"><v>3</v></c></row><row r="5"><c r="A5"/></row><row r="8"><c r="A8" t="b"><v>1</v></c></row></sheetData>',
    );
  });

  test("change their look only when asked, and a look is added once", async () => {
    const port = await updated(
      [cell(0, 0, { value: 9 }, { style: "total", format: "0.0000" }), cell(0, 1, { value: 9 }, { style: "total", format: "0.0000" })],
      true,
    );
    const styles = partText(port, "xl/styles.xml");
    expect(styles).toContain('<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="2" applyNumberFormat="1"/><xf numFmtId="164"');
    expect(partText(port, "xl/worksheets/sheet1.xml")).toContain('<c r="A1" s="2"><v>9</v></c><c r="B1" s="2"><v>9</v></c>');
    const again = filePort(port.bytes(), "plant.xlsm");
    await again.write({
      create: [],
      update: [{ sheetId: "1", restyle: true, cells: [cell(0, 0, { value: 8 }, { style: "total", format: "0.0000" })] }],
    });
    expect(partText(again, "xl/styles.xml")).toBe(styles);
  });

  test("into an empty sheet", async () => {
    const port = await updated(
      [cell(1, 1, { value: 1 }), cell(0, 0, { value: 2 })],
      false,
      workbookParts({ Apr: worksheet("<sheetData/>") }),
    );
    expect(partText(port, "xl/worksheets/sheet1.xml")).toContain(
      '<sheetData><row r="1"><c r="A1"><v>2</v></c></row><row r="2"><c r="B2"><v>1</v></c></row></sheetData>',
    );
  });

  test("overwriting the first cell of a shared formula leaves the others their formula", async () => {
    const port = await updated(
      [cell(0, 0, { value: 1 })],
      false,
      workbookParts({
        Apr: worksheet(
          '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+1</f><v>1</v></c></row><row r="2"><c r="A2"><f ' +
            't="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
        ),
      }),
    );
    const sheet = (await port.read()).sheets[0]!;
    expect(sheet.formulas).toEqual([[""], ["=B2+1"], ["=B3+1"]]);
    expect(sheet.values).toEqual([[1], [2], [3]]);
  });

  test("a table header written anew keeps its table sound", async () => {
    const port = opened(workbookParts({ Apr: worksheet("<sheetData/>") }));
    await port.write({
      create: [
        plan("Ledger", {
          cells: [cell(0, 0, { value: "Who" }), cell(0, 1, { value: "What" })],
          tables: [{ name: "Ledger", area: { top: 0, left: 0, bottom: 1, right: 1 } }],
        }),
      ],
      update: [],
    });
    await port.write({ create: [], update: [{ sheetId: "2", restyle: false, cells: [cell(0, 1, { value: "Action & place" })] }] });
    expect(partText(port, "xl/tables/table1.xml")).toContain(
      '<tableColumn id="1" name="Who"/><tableColumn id="2" name="Action &amp; place"/>',
    );
  });

  test("any text comes back as it was, and never as a formula", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1, maxLength: 40 }), async (text) => {
        const kept = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
        const sheet = (await (await updated([cell(6, 3, { value: text })])).read()).sheets[0]!;
        expect([valueAt(sheet, 6, 3) ?? "", formulaAt(sheet, 6, 3)]).toEqual([kept, ""]);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe("our custom part", () => {
  test("stands beside other people's, is replaced in place and removed without a trace", async () => {
    const port = opened();
    await port.write({ create: [], update: [], part: '{"mapping": "<a> & b"}\r\n' });
    expect((await filePort(port.bytes(), "x").read()).part).toBe('{"mapping": "<a> & b"}\r\n');
    expect(partText(port, "customXml/item2.xml")).toContain('<state xmlns="urn:ccts-for-excel:state">');
    await port.write({ create: [], update: [], part: "second" });
    expect((await port.read()).part).toBe("second");
    await port.write({ create: [], update: [], part: null });
    expect((await port.read()).part).toBeNull();
    const names = Object.keys(unzipSync(port.bytes()));
    expect(names.filter((name) => name.startsWith("customXml/"))).toEqual(["customXml/item1.xml"]);
  });

  test("alone does not ask for recalculation", async () => {
    const port = opened();
    await port.write({ create: [], update: [], part: "state" });
    expect(unzipSync(port.bytes())["xl/workbook.xml"]).toEqual(strToU8(rich["xl/workbook.xml"] as string));
    expect(Object.keys(unzipSync(port.bytes()))).toContain("xl/calcChain.xml");
  });
});

test("a sheet added to a workbook with macros leaves the macros as they were", async () => {
  const port = opened();
  await port.write({ create: [plan("Form A", { cells: [cell(0, 0, { value: 1 })] })], update: [] });
  const { sheets } = await port.read();
  expect(sheets.map(({ id, name, form }) => ({ id, name, form }))).toEqual([
    { id: "1", name: "Apr", form: null },
    { id: "2", name: "May", form: null },
    { id: "3", name: "Form A", form: "form a" },
  ]);
  expect(unzipSync(port.bytes())["xl/vbaProject.bin"]).toEqual(bytesOf(7));
});
