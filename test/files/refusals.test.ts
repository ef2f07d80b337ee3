import { strToU8, zipSync } from "fflate";
import type { WorkbookProblem } from "../../src/core/workbook/port";
import { WorkbookError } from "../../src/core/workbook/port";
import { filePort } from "../../src/files/filePort";
import { cell, plan, rel, workbookParts, worksheet, zipped } from "../support/files/plans";

const wideRow = (row: number) => `<row r="${row}"><c r="A${row}"><v>1</v></c><c r="XFD${row}"><v>1</v></c></row>`;

const good = zipped(workbookParts({ Apr: worksheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>') }));
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function without(part: string): Uint8Array {
  const parts = { ...workbookParts({ Apr: worksheet("<sheetData/>") }) };
  delete (parts as Record<string, unknown>)[part];
  return zipped(parts);
}

/** A workbook whose first part is the workbook part, with one 32-bit field of that part's directory record changed. */
function withCentralField(field: number, value: number): Uint8Array {
  const parts = workbookParts({ Apr: worksheet("<sheetData/>") });
  const copy = zipped({ "xl/workbook.xml": parts["xl/workbook.xml"]!, ...parts });
  const data = new DataView(copy.buffer);
  data.setUint32(data.getUint32(copy.length - 6, true) + field, value, true);
  return copy;
}

/** The same zip, its end record pointing to a zip64 one. */
function asZip64(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(copy.length - 6, 0xffffffff, true);
  return copy;
}

function withSheet(xml: string): Uint8Array {
  return zipped(workbookParts({ Apr: xml }));
}

test.each<[string, Uint8Array, WorkbookProblem, string]>([
  ["nothing at all", new Uint8Array(), "notAWorkbook", "plant.xlsx is not an Excel workbook. Choose an .xlsx or .xlsm file."],
  ["a text file", strToU8("Month,Coal\nApr,1200"), "notAWorkbook", "plant.xlsx is not an Excel workbook. Choose an .xlsx or .xlsm file."],
  [
    "another zip",
    zipSync({ "a.txt": strToU8("a") }),
    "notAWorkbook",
    "plant.xlsx is a zip archive, but not an Excel workbook. Choose an .xlsx or .xlsm file.",
  ],
  [
    "a zip cut short",
    good.subarray(0, good.length - 100),
    "notAWorkbook",
    "plant.xlsx is damaged or was cut short. Open it in Excel, let Excel repair it, and save it again.",
  ],
  [
    "a workbook with a password",
    Uint8Array.from([...ole, ...new Uint8Array(new Uint16Array([..."EncryptedPackage"].map((letter) => letter.charCodeAt(0))).buffer)]),
    "encrypted",
    "plant.xlsx is protected by a password. Open it in Excel, remove the password (File, Info, Protect Workbook) and save it again.",
  ],
  [
    "an old .xls",
    Uint8Array.from([...ole, 0, 0]),
    "notAWorkbook",
    "plant.xlsx is in the old Excel 97-2003 format (.xls). Save it in Excel as .xlsx and try again.",
  ],
  [
    "a package without a workbook",
    without("xl/workbook.xml"),
    "notAWorkbook",
    "plant.xlsx lacks the part xl/workbook.xml. Open it in Excel, let Excel repair it, and save it again.",
  ],
  [
    "a workbook without one of its sheets",
    without("xl/worksheets/sheet1.xml"),
    "notAWorkbook",
    'plant.xlsx lacks the part of sheet "Apr" (xl/worksheets/sheet1.xml). Open it in Excel, let Excel repair it, and save it again.',
  ],
  [
    "broken XML",
    withSheet("<worksheet><sheetData>"),
    "notAWorkbook",
    "plant.xlsx: the part xl/worksheets/sheet1.xml is not well-formed. Open it in Excel, let Excel repair it, and save it again.",
  ],
  [
    "entities that multiply",
    withSheet(
      '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&b;' +
        "</t></is></c></row></sheetData></worksheet>",
    ),
    "notAWorkbook",
    "plant.xlsx: the part xl/worksheets/sheet1.xml is not well-formed. Open it in Excel, let Excel repair it, and save it again.",
  ],
  [
    "a part that claims a gigabyte",
    withCentralField(24, 2 ** 30),
    "tooLarge",
    "plant.xlsx is refused: the part xl/workbook.xml would unpack to more than a workbook of this kind can hold.",
  ],
  [
    "parts that claim more than two gigabytes",
    withCentralField(24, 2 ** 31 + 1),
    "tooLarge",
    "plant.xlsx is refused: it would unpack to more than a workbook of this kind can hold.",
  ],
  ["a zip64 archive", asZip64(good), "unsupported", "plant.xlsx is a zip64 archive. Open it in Excel and save it again as .xlsx."],
  [
    "a binary workbook",
    zipped({
      ...workbookParts({ Apr: "" }),
      "_rels/.rels":
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
        `${rel("rId1", "officeDocument", "xl/workbook.bin")}</Relationships>`,
    }),
    "notAWorkbook",
    "plant.xlsx is a binary workbook (.xlsb). Save it in Excel as .xlsx or .xlsm and try again.",
  ],
  [
    "a text document",
    zipped({ ...workbookParts({ Apr: "" }), "xl/workbook.xml": "<w:document xmlns:w='urn:w'/>" }),
    "notAWorkbook",
    "plant.xlsx is an Office document, but not an Excel workbook. Choose an .xlsx or .xlsm file.",
  ],
  [
    "a part with a wrong checksum",
    withCentralField(16, 1),
    "notAWorkbook",
    "plant.xlsx is damaged or was cut short (part xl/workbook.xml). Open it in Excel, let Excel repair it, and save it again.",
  ],
  [
    "a used range no machine can hold",
    withSheet(worksheet(`<sheetData>${Array.from({ length: 4000 }, (_, i) => wideRow(i + 1)).join("")}</sheetData>`)),
    "tooLarge",
    'plant.xlsx: the used range of sheet "Apr" is too large. Delete stray cells far below or right of the data.',
  ],
])("%s is refused in words", async (_what, bytes, problem, message) => {
  const attempt = async (): Promise<unknown> => filePort(bytes, "plant.xlsx").read();
  const error = await attempt().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(WorkbookError);
  expect(error).toMatchObject({ problem, message });
});

describe("a workbook that may be read but not written", () => {
  const change = { create: [plan("Form A")], update: [{ sheetId: "1", restyle: false, cells: [cell(0, 0, { value: 2 })] }], part: "x" };
  const sheet = worksheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');

  test.each<[string, Uint8Array, WorkbookProblem, string]>([
    [
      "signed",
      zipped(workbookParts({ Apr: sheet }, { parts: { "_xmlsignatures/sig1.xml": "<Signature/>" } })),
      "signed",
      "plant.xlsx is digitally signed, and any change would break the signature. Save an unsigned copy and work on that.",
    ],
    [
      "a protected sheet",
      withSheet(sheet.replace("</worksheet>", '<sheetProtection sheet="1"/></worksheet>')),
      "protectedSheet",
      'plant.xlsx: sheet "Apr" is protected. Unprotect it (Review tab) and try again.',
    ],
    [
      "a protected structure",
      zipped(workbookParts({ Apr: sheet }, { workbook: '<workbookProtection lockStructure="1"/>' })),
      "protectedSheet",
      "plant.xlsx: the structure of the workbook is protected, so no sheet can be added. Unprotect the workbook " +
        "(Review tab) and try again.",
    ],
    [
      "part of an array formula",
      withSheet(
        worksheet('<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1"><v>1</v></c></row></sheetData>'),
      ),
      "unsupported",
      'plant.xlsx: part of the array formula in "Apr"!A1:B1 would be overwritten. Clear the whole array first.',
    ],
    [
      "a name in use",
      zipped(workbookParts({ Apr: sheet, "Form A": sheet })),
      "nameTaken",
      'plant.xlsx already has a sheet named "Form A". Rename or delete it and try again.',
    ],
  ])("%s: nothing is written", async (_what, bytes, problem, message) => {
    const port = filePort(bytes, "plant.xlsx");
    await port.read();
    await expect(port.write(change)).rejects.toMatchObject({ problem, message });
    expect(port.bytes()).toBe(bytes);
  });

  test("a sheet that is not there: nothing is written", async () => {
    const port = filePort(good, "plant.xlsx");
    await expect(port.write({ ...change, update: [{ ...change.update[0]!, sheetId: "9" }] })).rejects.toMatchObject({ problem: "io" });
    expect(port.bytes()).toBe(good);
  });

  test("a name that lost its cells may be used again", async () => {
    const port = filePort(
      zipped(workbookParts({ Apr: sheet }, { after: '<definedNames><definedName name="CCTS_Year">#REF!</definedName></definedNames>' })),
      "plant.xlsx",
    );
    await port.write({ create: [plan("Form A", { names: [{ name: "CCTS_Year", refersTo: "='Form A'!$A$1" }] })], update: [] });
    expect((await port.read()).sheets).toHaveLength(2);
  });
});

test.each([
  ["outside the file", (rels: string) => rels.replace('Id="rId1"', 'Id="rId1" TargetMode="External"')],
  ["nowhere", (rels: string) => rels.replace('Id="rId1"', 'Id="rId77"')],
])("a sheet that leads %s is named, and its figures are not left out in silence", (_, lost) => {
  const parts = workbookParts({ Apr: worksheet("<sheetData/>"), May: worksheet("<sheetData/>") });
  const rels = "xl/_rels/workbook.xml.rels";
  expect(() => filePort(zipped({ ...parts, [rels]: lost(String(parts[rels])) }), "plant.xlsx")).toThrow(
    'plant.xlsx: the sheet "Apr" is listed but not held in the file. Open it in Excel, let Excel repair it, and save it again.',
  );
});

test("relationships outside the package are left alone", async () => {
  const external = rel("rId50", "externalLinkPath", "file:///other.xlsx").replace("/>", ' TargetMode="External"/>');
  expect(
    (await filePort(zipped(workbookParts({ Apr: worksheet("<sheetData/>") }, { rels: external })), "plant.xlsx").read()).sheets,
  ).toHaveLength(1);
});
