import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { strFromU8, unzipSync } from "fflate";
import { formatAt, formulaAt, valueAt } from "../../src/core/workbook/cells";
import type { SheetPlan } from "../../src/core/workbook/sheetPlan";
import { filePort, type FilePort } from "../../src/files/filePort";
import { newWorkbook } from "../../src/files/newWorkbook";
import { cell, plan } from "../support/files/plans";

const fuels: SheetPlan = plan("Apr 2025", {
  form: "input:2025-04",
  cells: [
    cell(0, 0, { value: "Fuels of April" }, { style: "title" }),
    ...["Stream", "Unit", "Consumed", "NCV", "Energy"].map((text, i) => cell(2, i, { value: text }, { style: "header" })),
    cell(3, 0, { value: "Petcoke" }, { style: "inputText", format: "@" }),
    cell(3, 1, { value: "t" }),
    cell(3, 2, { value: 1200.5 }, { style: "input", format: "0.000" }),
    cell(3, 3, { value: 8200 }, { style: "input" }),
    cell(
      3,
      4,
      { formula: '=C4*NUMBERVALUE("8200")/1000000', value: 9.8441 },
      { style: "formula", format: "[>=100000]##\\,##\\,##0.000;##,##0.000" },
    ),
    cell(4, 0, { value: "=SUM(A1) <&> text" }),
    cell(4, 1, { value: true }),
    cell(4, 2, { value: { error: "#N/A" } }),
    cell(4, 3, { formula: '=IF(A1="","",A1)', value: "" }),
    cell(4, 4, { formula: "=1/0", value: { error: "#DIV/0!" } }),
    cell(5, 0, { value: null }, { style: "input" }),
    cell(5, 1, { value: "two\nlines \u0915\u094B\u092F\u0932\u093E _x0041_" }),
  ],
  columns: [{ width: 30 }, { width: 8 }, { width: 14 }, { width: 14, hidden: true }, { width: 14 }],
  frozenRows: 3,
  frozenColumns: 1,
  tables: [{ name: "FuelsApr", area: { top: 2, left: 0, bottom: 5, right: 4 } }],
  validations: [
    {
      area: { top: 3, left: 1, bottom: 5, right: 1 },
      rule: { kind: "list", items: ["t", "kL"] },
      prompt: "Unit of the meter",
      severity: "stop",
    },
    {
      area: { top: 3, left: 3, bottom: 5, right: 3 },
      rule: { kind: "decimal", min: 500, max: 15000 },
      prompt: "kcal/kg",
      severity: "warning",
    },
    { area: { top: 3, left: 0, bottom: 5, right: 0 }, rule: { kind: "listFrom", source: "=CCTS_Streams" }, prompt: "", severity: "stop" },
  ],
  conditionals: [{ area: { top: 3, left: 2, bottom: 5, right: 2 }, formula: "=C4<0", style: "error" }],
  names: [{ name: "CCTS_Streams", refersTo: "='Apr 2025'!$A$4:$A$6" }],
  charts: [
    {
      name: "Energy",
      kind: "line",
      title: "Energy & fuel",
      data: { top: 2, left: 0, bottom: 3, right: 2 },
      place: { top: 8, left: 0, bottom: 20, right: 4 },
    },
  ],
  print: { orientation: "landscape", area: { top: 0, left: 0, bottom: 5, right: 4 }, titleRows: 3, header: "Plant A & B" },
  tabColor: "#1B6E3C",
});

async function written(...plans: SheetPlan[]): Promise<FilePort> {
  const port = filePort(newWorkbook(), "plant.xlsx");
  await port.write({ create: plans, update: [] });
  return port;
}

function partText(port: FilePort, part: string): string {
  return strFromU8(unzipSync(port.bytes())[part]!);
}

describe("a sheet written from a plan", () => {
  test("reads back with its values, formulas, formats and identity", async () => {
    const { sheets, dateSystem, part } = await filePort((await written(fuels)).bytes(), "plant.xlsx").read();
    const sheet = sheets[0]!;
    expect([sheets.length, dateSystem, part]).toEqual([1, 1900, null]);
    expect([sheet.name, sheet.form, sheet.visibility, sheet.protected, sheet.top, sheet.left]).toEqual([
      "Apr 2025",
      "input:2025-04",
      "visible",
      false,
      0,
      0,
    ]);
    expect(sheet.values.slice(3)).toEqual([
      ["Petcoke", "t", 1200.5, 8200, 9.8441],
      ["=SUM(A1) <&> text", true, { error: "#N/A" }, "", { error: "#DIV/0!" }],
      [null, "two\nlines \u0915\u094B\u092F\u0932\u093E _x0041_", null, null, null],
    ]);
    expect(formulaAt(sheet, 3, 4)).toBe('=C4*NUMBERVALUE("8200")/1000000');
    expect(formulaAt(sheet, 4, 0)).toBe("");
    expect(formulaAt(sheet, 4, 3)).toBe('=IF(A1="","",A1)');
    expect([formatAt(sheet, 3, 0), formatAt(sheet, 3, 2), formatAt(sheet, 3, 4), formatAt(sheet, 3, 1)]).toEqual([
      "@",
      "0.000",
      "[>=100000]##\\,##\\,##0.000;##,##0.000",
      "General",
    ]);
    expect(valueAt(sheet, 99, 99)).toBeNull();
  });

  test("holds newer functions with the prefix of the file, and text as a string cell", async () => {
    const xml = partText(await written(fuels), "xl/worksheets/sheet1.xml");
    expect(xml).toContain("<f>C4*_xlfn.NUMBERVALUE(&quot;8200&quot;)/1000000</f><v>9.8441</v>");
    expect(xml).toContain('t="inlineStr"><is><t xml:space="preserve">=SUM(A1) &lt;&amp;&gt; text</t></is>');
    expect(xml).toContain("_x005F_x0041_");
  });

  test("is printed one page wide on its paper, with pages that begin where the plan says", async () => {
    const paged = { ...fuels, print: { ...fuels.print, paper: "A3", breaks: [4, 5] } } as const;
    const xml = partText(await written(paged), "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<pageSetup paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    // A break is known by the number of rows above it.
    expect(xml).toContain(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="5" max="16383" man="1"/></rowBreaks>',
    );
  });

  test("asks Excel to recalculate on opening", async () => {
    expect(partText(await written(fuels), "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  test("is understood by an independent reader", async () => {
    installChartSupport();
    const workbook = new Workbook();
    await workbook.xlsx.load((await written(fuels, plan("Second"))).bytes());
    const sheet = workbook.getWorksheet("Apr 2025")!;
    expect(workbook.worksheets.map((worksheet) => worksheet.name)).toEqual(["Apr 2025", "Second"]);
    expect(sheet.getCell("A4").value).toBe("Petcoke");
    expect(sheet.getCell("A5").value).toBe("=SUM(A1) <&> text");
    expect(sheet.getCell("C4").numFmt).toBe("0.000");
    expect(sheet.getCell("A3").font).toMatchObject({ bold: true, color: { argb: "FFFFFFFF" }, name: "Calibri" });
    expect(sheet.getCell("A3").fill).toMatchObject({ pattern: "solid", fgColor: { argb: "FF1F3A4D" } });
    expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 3, topLeftCell: "B4" });
    expect(sheet.getColumn(4).hidden).toBe(true);
    expect(sheet.getTable("FuelsApr")).toBeDefined();
    expect(sheet.getCell("B4").dataValidation).toMatchObject({ type: "list", formulae: ['"t,kL"'], prompt: "Unit of the meter" });
    expect(sheet.getCell("D4").dataValidation).toMatchObject({ type: "decimal", operator: "between", errorStyle: "warning" });
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
    expect(sheet.headerFooter).toMatchObject({ oddHeader: "&LPlant A && B", oddFooter: "&L&A&RPage &P of &N" });
    expect(sheet.properties.tabColor).toEqual({ argb: "FF1B6E3C" });
  });

  test("keeps names, print area and repeated rows", async () => {
    expect(partText(await written(fuels), "xl/workbook.xml")).toContain(
      "<definedNames><definedName name=\"CCTS_Streams\">'Apr 2025'!$A$4:$A$6</definedName>" +
        '<definedName name="_xlnm.Print_Area" localSheetId="0">\'Apr 2025\'!$A$1:$E$6</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Apr 2025\'!$1:$3</definedName></definedNames>',
    );
  });

  test("is the same file whenever it is written", async () => {
    expect((await written(fuels)).bytes()).toEqual((await written(fuels)).bytes());
  });
});

describe("what is refused before anything is written", () => {
  test.each([
    ["a tab of that name", [plan("APR 2025")], 'plant.xlsx already has a sheet named "APR 2025". Rename or delete it and try again.'],
    [
      "a table of that name",
      [plan("May 2025", { tables: fuels.tables, cells: fuels.cells })],
      'plant.xlsx already has a name or table called "FuelsApr", which sheet "May 2025" needs. Rename it in the Name Manager ' +
        "and try again.",
    ],
    [
      "a name Excel does not allow",
      [plan("Apr/May")],
      '"Apr/May" cannot be the name of a sheet: use 1 to 31 characters without : \\ / ? * [ ].',
    ],
    [
      "a table without headers",
      [plan("May 2025", { tables: [{ name: "T", area: { top: 0, left: 0, bottom: 1, right: 1 } }] })],
      'The table T on sheet "May 2025" needs a data row, and column headers that are texts and all different.',
    ],
    [
      "a text no cell holds",
      [plan("May 2025", { cells: [cell(1, 1, { value: "x".repeat(32768) })] })],
      "The text for cell B2 has 32768 characters; a cell holds 32767. Shorten it.",
    ],
    [
      "a formula no cell holds",
      [plan("May 2025", { cells: [cell(1, 1, { formula: `=1${"+1".repeat(4096)}`, value: 4097 })] })],
      "The formula for cell B2 has 8194 characters; a cell holds 8192. Give the sheets it refers to shorter names.",
    ],
    [
      "a drop-down longer than Excel takes",
      [
        plan("May 2025", {
          validations: [
            { area: { top: 0, left: 0, bottom: 0, right: 0 }, rule: { kind: "list", items: ["a,b"] }, prompt: "", severity: "stop" },
          ],
        }),
      ],
      'The drop-down of "May 2025"!A1 is too long for a list of items (255 characters, no commas); it needs a range.',
    ],
  ])("%s", async (_what, create, message) => {
    const port = await written(fuels);
    const before = port.bytes();
    await expect(port.write({ create, update: [], part: "changed" })).rejects.toThrow(message);
    expect(port.bytes()).toEqual(before);
  });
});
