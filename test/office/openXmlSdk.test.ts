/** What we write, before Microsoft's Open XML SDK. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { buildForms } from "../../src/core/operations";
import { FORM_SETS } from "../../src/core/forms";
import { filePort } from "../../src/files/filePort";
import { changed, rewritten } from "../support/files/otherWriters";
import { zipped } from "../support/files/plans";
import { OFFICE_VERSIONS, sdkFindings } from "../support/office/openXmlSdk";
import { BUILD, sampleFile } from "../support/sampleWorkbook";

test.each(["cement", "aluminium", "pulp and paper"] as const)("the sample of %s, blank of forms and with all of them", async (sector) => {
  const port = await sampleFile(sector);
  const before = port.bytes();
  await buildForms(port, { ...BUILD, forms: [...FORM_SETS.all, "bank"] });
  for (const version of OFFICE_VERSIONS) {
    expect(sdkFindings(before, "sample.xlsx", version)).toEqual([]);
    expect(sdkFindings(port.bytesFor("built.xlsx"), "built.xlsx", version)).toEqual([]);
  }
});

test("a change to somebody else's workbook adds no finding", async () => {
  const parts = await changed(rewritten(() => undefined));
  for (const version of OFFICE_VERSIONS) expect(sdkFindings(zipped(parts), "changed.xlsx", version)).toEqual([]);
});

test("the judge sees a style that is not there", async () => {
  const parts = unzipSync((await sampleFile("aluminium")).bytes());
  const edited = (name: string, edit: (text: string) => string): Uint8Array =>
    zipSync({ ...parts, [name]: strToU8(edit(strFromU8(parts[name]!))) });
  const styled = edited("xl/worksheets/sheet1.xml", (text) => text.replace(/<c r="A1"[^>]* s="\d+"/, '<c r="A1" s="99999"'));
  expect(await filePort(styled, "x.xlsx").read()).toBeDefined();
  expect(sdkFindings(styled, "x.xlsx", "Microsoft365").length).toBeGreaterThan(0);
});
