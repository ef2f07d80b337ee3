/** A workbook with macros, a calculation chain and parts of other people, as bytes that are easy to compare. */
import { readZip } from "../../src/files/zip";
import { rel, workbookParts, worksheet, zipped, type Parts } from "../support/files/plans";

export const bytesOf = (seed: number): Uint8Array => Uint8Array.from({ length: 3000 }, (_, i) => (i * seed + (i >> 3)) & 0xff);

/** A workbook with much that we do not model. */
export const rich: Parts = workbookParts(
  {
    Apr: worksheet(
      '<sheetPr codeName="Sheet1"/><dimension ref="A1:C5"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><cols>' +
        '<col min="3" max="3" width="12" style="1"/></cols>' +
        '<sheetData><row r="1" spans="1:3" ht="30" customHeight="1" x14ac:dyDescent="0.3" xmlns:x14ac="urn:x"><c r="A1" s="1">' +
        '<v>1</v></c><c r="C1"><f>A1*2</f><v>2</v></c></row>' +
        '<row r="3" s="1" customFormat="1"/><row r="5"><c r="A5" t="inlineStr"><is><t>last</t></is></c></row></sheetData>' +
        '<mergeCells count="1"><mergeCell ref="A7:B7"/></mergeCells><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst>' +
        '<ext uri="{X}"><a xmlns="urn:y">kept</a></ext></extLst>',
    ),
    May: worksheet('<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>'),
  },
  {
    types:
      '<Override PartName="/xl/calcChain.xml" ' +
      'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/><Default Extension="bin" ' +
      'ContentType="application/vnd.ms-office.vbaProject"/>',
    rels:
      rel("rId70", "calcChain", "calcChain.xml") +
      rel("rId71", "styles", "styles.xml") +
      rel("rId72", "customXml", "../customXml/item1.xml"),
    after: '<calcPr calcId="191029" iterate="1"/><extLst><ext uri="{W}"/></extLst>',
    parts: {
      "xl/styles.xml":
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="10"/>' +
        '<name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill ' +
        'patternType="gray125"/></fill></fills>' +
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellXfs count="2"><xf ' +
        'numFmtId="0"/><xf numFmtId="2" applyNumberFormat="1"/></cellXfs><cellStyles count="0"/></styleSheet>',
      "xl/calcChain.xml": "<calcChain/>",
      "xl/vbaProject.bin": bytesOf(7),
      "xl/media/image1.png": bytesOf(11),
      "xl/charts/chart1.xml": "<c:chart xmlns:c='urn:c'>  </c:chart>",
      "xl/drawings/drawing1.xml": "<d/>",
      "xl/comments1.xml": "<comments/>",
      "xl/pivotCache/pivotCacheRecords1.xml": "<r/>",
      "customXml/item1.xml": '<other xmlns="urn:other"/>',
      "xl/worksheets/_rels/sheet1.xml.rels":
        "<Relationships " +
        `xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
        `${rel("rId1", "drawing", "../drawings/drawing1.xml")}${rel("rId2", "vmlDrawing", "../drawings/vml1.vml")}</Relationships>`,
    },
  },
);

/** The same zip as a streaming writer makes it: sizes and checksum behind the data instead of before it. */
export function withDescriptors(parts: Parts): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const push = (bytes: Uint8Array): void => {
    pieces.push(bytes);
    length += bytes.length;
  };
  const entries = readZip(zipped(parts), "source").map(({ local, central }) => {
    const [head, directory] = [local.slice(), central.slice()];
    const descriptor = new Uint8Array(16);
    descriptor.set([0x50, 0x4b, 7, 8], 0);
    descriptor.set(head.subarray(14, 26), 4);
    head.fill(0, 14, 26);
    head[6]! |= 8;
    directory[8]! |= 8;
    new DataView(directory.buffer).setUint32(42, length, true);
    push(head);
    push(descriptor);
    return directory;
  });
  const start = length;
  entries.forEach(push);
  const end = new Uint8Array(22);
  const data = new DataView(end.buffer);
  data.setUint32(0, 0x06054b50, true);
  [8, 10].forEach((at) => data.setUint16(at, entries.length, true));
  data.setUint32(12, length - start, true);
  data.setUint32(16, start, true);
  push(end);
  return Buffer.concat(pieces);
}
