/** A workbook without sheets, to be filled: the least a package holds. Excel opens it once a sheet has been written. */
import { NS, XML_HEAD } from "./xml";
import { pack, writeZip } from "./zip";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const STYLES_TYPE = `${SPREADSHEET}.styles+xml`;

/** The least a style sheet needs: one plain look, which style index 0 stands for, and the two fills Excel reserves. */
export const PLAIN_STYLES =
  `${XML_HEAD}<styleSheet xmlns="${NS.main}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml":
    `<Types xmlns="${NS.contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ' +
    `ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${STYLES_TYPE}"/></Types>`,
  "_rels/.rels":
    `<Relationships xmlns="${NS.packageRelationships}"><Relationship Id="rId1" Type="${NS.relationships}/officeDocument" ` +
    'Target="xl/workbook.xml"/></Relationships>',
  "xl/workbook.xml":
    `<workbook xmlns="${NS.main}" xmlns:r="${NS.relationships}">` + `<bookViews><workbookView/></bookViews><sheets/></workbook>`,
  "xl/_rels/workbook.xml.rels":
    `<Relationships xmlns="${NS.packageRelationships}"><Relationship Id="rId1" Type="${NS.relationships}/styles" ` +
    'Target="styles.xml"/></Relationships>',
};

/** The bytes of a new .xlsx without sheets. */
export function newWorkbook(): Uint8Array {
  const parts = { ...PARTS, "xl/styles.xml": PLAIN_STYLES };
  return writeZip(
    Object.entries(parts).map(([name, text]) => pack(name, new TextEncoder().encode(text.startsWith("<?xml") ? text : XML_HEAD + text))),
  );
}
