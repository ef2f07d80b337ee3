/** A workbook with what grids do not show: chart, pivot table, macro, picture, comment; and with looks, names and rules on its cells. */
import { rel, workbookParts, worksheet, zipped, type Parts } from "./plans";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const relationships = (...all: string[]): string => `<Relationships xmlns="${RELS}">${all.join("")}</Relationships>`;

const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; t&quot;"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>' +
  '<font><b/><sz val="14"/><color theme="4" tint="-0.25"/><name val="Calibri"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF4DC"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border><left/><right/><top style="double"><color rgb="FFC2571A"/></top><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="164" fontId="1" fillId="2" borderId="1" xfId="0" applyAlignment="1"><alignment horizontal="center" wrapText="1"/></xf>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><color rgb="FF9B1C1C"/></font></dxf></dxfs></styleSheet>';

const DATA = worksheet(
  '<sheetPr codeName="Data"><tabColor rgb="FF1B6E3C"/></sheetPr><dimension ref="A1:E6"/>' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" ' +
    'state="frozen"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="20.7109375" customWidth="1"/><col ' +
    'min="4" max="4" width="9.140625" hidden="1" customWidth="1"/></cols>' +
    '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="1" t="inlineStr"><is><t>Fuel</t></is></c><c ' +
    'r="B1" s="1" t="inlineStr"><is><t>Tonnes</t></is></c></row>' +
    '<row r="2"><c r="A2" t="inlineStr"><is><t>Coal</t></is></c><c r="B2"><v>1200</v></c><c r="C2"><f t="shared" ' +
    'ref="C2:C4" si="0">B2*2</f><v>2400</v></c><c r="E2"><f>Other!A1+Rate</f><v>12</v></c></row>' +
    '<row r="3"><c r="A3" t="inlineStr"><is><t>Pet coke</t></is></c><c r="B3"><v>300</v></c><c r="C3"><f ' +
    't="shared" si="0"/><v>600</v></c></row>' +
    '<row r="4"><c r="B4"><v>7</v></c><c r="C4"><f t="shared" si="0"/><v>14</v></c></row>' +
    '<row r="6"><c r="B6" s="1"><f>SUM(B2:B4)</f><v>1507</v></c><c r="C6" s="2"><v>45748</v></c></row></sheetData>' +
    '<mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>' +
    '<conditionalFormatting sqref="B2:B4"><cfRule type="expression" dxfId="0" priority="1"><formula>B2&gt;' +
    "Other!$A$1</formula></cfRule></conditionalFormatting>" +
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A2:A4">' +
    '<formula1>"Coal,Pet coke"</formula1></dataValidation></dataValidations>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/>' +
    '<legacyDrawing r:id="rId2"/>',
);

const OTHER = worksheet('<sheetData><row r="1"><c r="A1"><v>10</v></c><c r="B1"><f>Data!B2</f><v>1200</v></c></row></sheetData>');
const PIVOT = worksheet('<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Row Labels</t></is></c></row></sheetData>');

const DRAWING_XML =
  `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:twoCellAnchor><xdr:from>` +
  "<xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>" +
  "<xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff>" +
  '</xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/>' +
  "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>" +
  `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}">` +
  `<c:chart xmlns:c="${CHART}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ` +
  `r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const CHART_XML =
  `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart>` +
  `<c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/>` +
  "<c:tx><c:strRef><c:f>Data!$B$1</c:f></c:strRef></c:tx><c:cat><c:strRef><c:f>Data!$A$2:$A$4</c:f></c:strRef>" +
  "</c:cat><c:val><c:numRef><c:f>Data!$B$2:$B$4</c:f></c:numRef></c:val>" +
  '</c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:crossAx val="2"/>' +
  '</c:catAx><c:valAx><c:axId val="2"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';

const PARTS: Parts = {
  "xl/styles.xml": STYLES,
  "xl/vbaProject.bin": new Uint8Array([0xcc, 0x61, 0xff, 0xff, 0, 1, 2, 3]),
  "xl/media/image1.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
  "xl/drawings/drawing1.xml": DRAWING_XML,
  "xl/drawings/_rels/drawing1.xml.rels": relationships(
    rel("rId1", "chart", "../charts/chart1.xml"),
    rel("rId2", "image", "../media/image1.png"),
  ),
  "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml"/>',
  "xl/charts/chart1.xml": CHART_XML,
  "xl/comments1.xml":
    `<comments xmlns="${MAIN}"><authors><author>Asha</author></authors><commentList><comment ref="B2" authorId="0">` +
    "<text><t>weighed</t></text></comment></commentList></comments>",
  "xl/worksheets/_rels/sheet1.xml.rels": relationships(
    rel("rId1", "drawing", "../drawings/drawing1.xml"),
    rel("rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"),
    rel("rId3", "comments", "../comments1.xml"),
  ),
  "xl/worksheets/_rels/sheet3.xml.rels": relationships(rel("rId1", "pivotTable", "../pivotTables/pivotTable1.xml")),
  "xl/pivotTables/pivotTable1.xml":
    `<pivotTableDefinition xmlns="${MAIN}" name="PivotTable1" cacheId="1" dataCaption="Values"><location ref="A1" ` +
    `firstHeaderRow="1" firstDataRow="1" firstDataCol="0"/></pivotTableDefinition>`,
  "xl/pivotCache/pivotCacheDefinition1.xml":
    `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A1:B4" ` +
    `sheet="Data"/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>`,
};

/** Three tabs: Data, Other and Pivot; a name Rate, and a print area on Other. */
export function richParts(): Parts {
  const parts = workbookParts(
    { Data: DATA, Other: OTHER, Pivot: PIVOT },
    {
      parts: PARTS,
      types:
        '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="png" ' +
        'ContentType="image/png"/><Default Extension="vml" ' +
        'ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
        `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/><Override ` +
        `PartName="/xl/comments1.xml" ContentType="${SPREADSHEET}.comments+xml"/>` +
        `<Override PartName="/xl/pivotTables/pivotTable1.xml" ContentType="${SPREADSHEET}.pivotTable+xml"/><Override ` +
        `PartName="/xl/pivotCache/pivotCacheDefinition1.xml" ContentType="${SPREADSHEET}.pivotCacheDefinition+xml"/>` +
        '<Override PartName="/xl/drawings/drawing1.xml" ' +
        'ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override ' +
        'PartName="/xl/charts/chart1.xml" ' +
        'ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>',
      rels:
        rel("rId90", "styles", "styles.xml") +
        rel("rId91", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml") +
        '<Relationship Id="rId92" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>',
      after:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Other!$A$1:$B$2</definedName><definedName ' +
        'name="Rate">Other!$A$1</definedName></definedNames>' +
        '<pivotCaches><pivotCache cacheId="1" r:id="rId91"/></pivotCaches>',
    },
  );
  const types = (parts["[Content_Types].xml"] as string).replace(
    `${SPREADSHEET}.sheet.main+xml`,
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  );
  return { ...parts, "[Content_Types].xml": types };
}

export function richWorkbook(): Uint8Array {
  return zipped(richParts());
}
