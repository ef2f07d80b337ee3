/** A workbook with a bit of everything, saved as another program would have, and what a change of ours makes of it. */
import { strFromU8, strToU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import type { SheetSnapshot } from "../../../src/core/workbook/cells";
import type { SheetUpdate } from "../../../src/core/workbook/port";
import { filePort, type FilePort } from "../../../src/files/filePort";
import { PLAIN_STYLES } from "../../../src/files/newWorkbook";
import { cell, plan, rel, workbookParts, worksheet, zipped } from "./plans";

/** A workbook of two sheets with everything a change of ours touches: styles, texts, a table, names, somebody's custom part. */
function userParts(): Record<string, string> {
  const rows =
    '<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" ' +
    't="s"><v>2</v></c><c r="B2" s="1"><v>1200.5</v></c></row><row r="4"/>';
  const sheet = worksheet(
    `<sheetPr/><dimension ref="A1:B2"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><cols><col min="1" ` +
      `max="1" width="20" customWidth="1"/></cols><sheetData>${rows}</sheetData><pageMargins left="0.5" right="0.5" ` +
      `top="0.5" bottom="0.5" header="0.3" footer="0.3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
  );
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  return workbookParts(
    { Apr: sheet, May: worksheet("<sheetData/>") },
    {
      rels:
        rel("rId90", "styles", "styles.xml") +
        rel("rId91", "sharedStrings", "sharedStrings.xml") +
        rel("rId92", "customXml", "../customXml/item1.xml"),
      after: '<definedNames><definedName name="Rate">\'Apr\'!$B$2</definedName></definedNames><calcPr calcId="1"/>',
      types:
        '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>' +
        '<Override PartName="/xl/sharedStrings.xml" ' +
        'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>' +
        '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>',
      parts: {
        "xl/styles.xml": PLAIN_STYLES.replace(
          /<cellXfs.*<\/cellXfs>/,
          '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="4" fontId="0" ' +
            'fillId="0" borderId="0" xfId="0"/></cellXfs>',
        ),
        "xl/sharedStrings.xml": `<sst xmlns="${main}"><si><t>Fuel</t></si><si><t>Used</t></si><si><t>Petcoke &amp; others</t></si></sst>`,
        "xl/tables/table1.xml":
          `<table xmlns="${main}" id="1" name="Fuels" displayName="Fuels" ref="A1:B2"><autoFilter ref="A1:B2"/>` +
          `<tableColumns count="2"><tableColumn id="1" name="Fuel"/><tableColumn id="2" name="Used"/></tableColumns>` +
          "</table>",
        "xl/worksheets/_rels/sheet1.xml.rels":
          `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
          `${rel("rId1", "table", "../tables/table1.xml")}</Relationships>`,
        "customXml/item1.xml": "<theirs/>",
      },
    },
  ) as Record<string, string>;
}

export type Edit = (parts: Record<string, string>) => void;

/** The same workbook as another program would have saved it. */
export function rewritten(edit: Edit, encode: (text: string) => Uint8Array = strToU8): FilePort {
  const parts = userParts();
  edit(parts);
  return filePort(zipped(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, encode(text)]))), "plant.xlsx");
}

export const NEW_SHEET = plan("Form A", {
  cells: [
    cell(0, 0, { value: "Month" }, { style: "header" }),
    cell(0, 1, { value: "GEI" }, { style: "header" }),
    cell(1, 0, { value: "Apr" }),
    cell(1, 1, { formula: "='Apr'!B2", value: 1200.5 }, { style: "input", format: "0.0000" }),
  ],
  columns: [{ width: 12 }],
  tables: [{ name: "Gei", area: { top: 0, left: 0, bottom: 1, right: 1 } }],
  conditionals: [{ area: { top: 1, left: 1, bottom: 1, right: 1 }, formula: "=B2>1", style: "error" }],
  names: [{ name: "CCTS_Gei", refersTo: "='Form A'!$B$2" }],
  charts: [
    {
      name: "Trend",
      kind: "line",
      title: "GEI",
      data: { top: 0, left: 0, bottom: 1, right: 1 },
      place: { top: 5, left: 0, bottom: 20, right: 6 },
    },
  ],
  print: { orientation: "portrait", titleRows: 1, header: "Form A", area: { top: 0, left: 0, bottom: 1, right: 1 } },
});

/** Cells beside, below and beyond what is there. */
export const update = (sheetId: string): SheetUpdate => ({
  sheetId,
  restyle: true,
  cells: [cell(1, 2, { value: "ours" }, { style: "input" }), cell(3, 0, { value: 4 }, { style: "total" }), cell(30, 5, { value: 31 })],
  heights: [{ row: 1, points: 30 }],
});

export function expectChanged({ values, formats, top }: SheetSnapshot): void {
  expect(top).toBe(0);
  expect(values.slice(0, 2).map((row) => row.slice(0, 3))).toEqual([
    ["Fuel", "Used", null],
    ["Petcoke & others", 1200.5, "ours"],
  ]);
  expect([values[3]![0], values[30]![5], formats[1]![1], formats[0]![0]]).toEqual([4, 31, "#,##0.00", "General"]);
}

export const TYPES = "[Content_Types].xml";
export const RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml";
export const tagsOf = (types: string, tag: string): readonly Readonly<Record<string, string>>[] =>
  [...types.matchAll(new RegExp(`<${tag}\\b[^>]*>`, "g"))].map(([text]) =>
    Object.fromEntries([...text.matchAll(/(\w+)=["']([^"']*)["']/g)].map(([, name, value]) => [name!, value!])),
  );
export const overrides = (types: string): readonly string[] => tagsOf(types, "Override").map(({ PartName }) => PartName!.slice(1));

/** The type a part is given, as the Open Packaging Conventions say. */
export function typeOf(types: string, part: string): string | undefined {
  const own = tagsOf(types, "Override").find(({ PartName }) => decodeURIComponent(PartName!).toLowerCase() === `/${part}`.toLowerCase());
  const extension = part.split(".").at(-1)!.toLowerCase();
  return (own ?? tagsOf(types, "Default").find(({ Extension }) => Extension!.toLowerCase() === extension))?.ContentType;
}

export function isWellFormed(text: string): boolean {
  const parser = new SaxesParser({ xmlns: true });
  let sound = true;
  parser.on("error", () => {
    sound = false;
  });
  parser.write(text).close();
  return sound;
}

export async function changed(port: FilePort): Promise<Record<string, string>> {
  await port.read();
  await port.write({ create: [NEW_SHEET], update: [update("1"), update("2")], part: '{"version":1}' });
  return Object.fromEntries(Object.entries(unzipSync(port.bytesFor("built.xlsx"))).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
