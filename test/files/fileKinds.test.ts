/** Content and extension belong together: Excel refuses a file in which they differ, so it is never written. */
import { filePort } from "../../src/files/filePort";
import { workbookParts, worksheet, zipped, type Parts } from "../support/files/plans";
import { commandLine } from "../support/commandLine";

const ORDINARY = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const KINDS = {
  ".xlsx": `${ORDINARY}.sheet.main+xml`,
  ".xltx": `${ORDINARY}.template.main+xml`,
  ".xlsm": "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  ".xltm": "application/vnd.ms-excel.template.macroEnabled.main+xml",
  ".xlam": "application/vnd.ms-excel.addin.macroEnabled.main+xml",
} as const;
type Extension = keyof typeof KINDS;
const EXTENSIONS = Object.keys(KINDS) as readonly Extension[];

function ofKind(extension: Extension): Uint8Array {
  const parts = workbookParts({ Apr: worksheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>') });
  const types = (parts["[Content_Types].xml"] as string).replace(KINDS[".xlsx"], KINDS[extension]);
  return zipped({ ...parts, "[Content_Types].xml": types } satisfies Parts);
}

test.each(EXTENSIONS)("what is a %s is written under that extension alone", (extension) => {
  const port = filePort(ofKind(extension), `plant${extension}`);
  const accepted = [...EXTENSIONS, ".XLSM", ".xls", ".zip", ""].filter((other) => {
    try {
      return port.bytesFor(`copy${other}`).length > 0;
    } catch (error) {
      expect(error).toMatchObject({ problem: "unsupported", message: expect.stringContaining(`Name it copy${extension}.`) as unknown });
      return false;
    }
  });
  expect(accepted).toEqual(extension === ".xlsm" ? [".xlsm", ".XLSM"] : [extension]);
});

test("on the command line too, by the name and by what the file holds, and nothing is written", async () => {
  const it = commandLine();
  it.put("macro.xlsm", ofKind(".xlsm"));
  it.put("template.xltx", ofKind(".xltx"));
  it.put("both.xltm", ofKind(".xltm"));
  it.put("renamed.xlsx", ofKind(".xlsm"));
  for (const name of ["macro.xlsm", "template.xltx", "both.xltm", "renamed.xlsx"])
    expect([name, await it.type(`ccts forms ${name} --out x.xlsx`)]).toEqual([name, 2]);
  expect(it.has("x.xlsx")).toBe(false);
  const byName = (name: string, extension: string): string =>
    `x.xlsx cannot be written from ${name}: Excel would refuse it under another extension. Name a file that ends in ${extension}.`;
  expect(it.complaints.slice(0, 3)).toEqual([
    byName("macro.xlsm", ".xlsm"),
    byName("template.xltx", ".xltx"),
    byName("both.xltm", ".xltm"),
  ]);
  it.remove();
});
